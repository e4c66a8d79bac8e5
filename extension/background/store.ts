import type { Platform } from '../platform/platform.ts';
import { type Changes, documentsOf, itemNames, items, type Kept, readKept } from './items.ts';
import { type FoundDamage, most } from './kept.ts';

type Stored = Pick<Platform, 'storage' | 'now'>;

/**
 * Everything that is kept. What of it is damaged is set aside and reported, never thrown away, and what is sound of it
 * goes on.
 */
export async function loadKept({ storage, now }: Stored): Promise<Kept> {
  const stored = await storage.get(itemNames.map((name) => items[name].key));
  const { kept, problems } = readKept(stored);
  const damaged = itemNames.filter((name) => problems[name]);
  if (damaged.length === 0) return kept;
  const found = damaged.map((name): FoundDamage => {
    const item = items[name].key;
    return { at: now(), item, problems: problems[name] ?? [], stored: stored[item] };
  });
  const sentences = found.flatMap((each) => each.problems);
  console.error(`Post-Run Routine set damaged data aside and started afresh. ${sentences.join(' ')}`);
  const setAside = { ...kept.setAside, found: [...found, ...kept.setAside.found].slice(0, most.setAside) };
  const sound = Object.fromEntries(damaged.map((name) => [name, kept[name]]));
  await save({ storage }, { ...sound, setAside });
  return { ...kept, setAside };
}

/** Writes what changed, all of it or nothing. */
export async function save({ storage }: Pick<Platform, 'storage'>, changes: Changes): Promise<void> {
  const documents = documentsOf(changes);
  if (Object.keys(documents).length > 0) await storage.set(documents);
}
