import type { OptionsWords } from '../../src/locale/en/options.ts';
import { checkBackup } from '../background/backup.ts';
import { messageOf } from '../background/check.ts';
import { type Changes, documentsOf, itemNames, items, type Kept } from '../background/items.ts';

type Words = Pick<OptionsWords, 'stored' | 'file'>;

/** What is said of each item; nothing where there is nothing of it. */
const said: { readonly [Name in keyof Kept]: (item: Kept[Name], words: Words['stored']) => string | undefined } = {
  state: ({ routine, timer }, words) => some([routine, timer].filter(Boolean).length, words.running),
  settings: (settings, words) => (settings === items.settings.fallback ? undefined : words.settings),
  timers: ({ used }, words) => some(used.length, words.timers),
  saved: ({ routines }, words) => some(routines.length, words.saved),
  runs: ({ hidden }, words) => some(hidden.length, words.runs),
  screened: ({ on }, words) => on && words.screened,
  /** Marks that keep a cue from being played twice. */
  announced: () => undefined,
  setAside: ({ found }, words) => some(found.length, words.setAside),
};

/** What is stored, a line for each kind of thing that there is. */
export function storedLines(kept: Partial<Kept>, words: Words): readonly string[] {
  return itemNames.flatMap((name) => lineOf(name, kept, words) ?? []);
}

function lineOf<Name extends keyof Kept>(name: Name, kept: Partial<Kept>, { stored }: Words): string | undefined {
  const item = kept[name];
  return item && said[name](item as Kept[Name], stored);
}

function some(many: number, words: (many: number) => string): string | undefined {
  return many > 0 ? words(many) : undefined;
}

/** How many bytes the documents take, as JSON. */
export function storedBytes(kept: Kept): number {
  const documents = Object.values(documentsOf(kept)).filter((document) => document !== undefined);
  return documents.reduce(
    (sum: number, document) => sum + new TextEncoder().encode(JSON.stringify(document)).length,
    0,
  );
}

/** No backup is larger, in bytes: the background takes no longer message. */
export const largestBackup = 3_900_000;

/** A file that was chosen to be restored: a sound backup and what it holds, or what is wrong with it, in a sentence. */
export type ChosenFile =
  | { readonly document: unknown; readonly lines: readonly string[]; readonly problem?: never }
  | { readonly problem: string };

/**
 * Reads a backup as it was saved.
 *
 * @param text of the file, at most {@link largestBackup} long
 */
export function readBackup(text: string, words: Words): ChosenFile {
  const document = parsed(text);
  if (document === undefined) return { problem: words.file.noJson };
  try {
    const lines = storedLines(keptOf(checkBackup(document)), words);
    return { document, lines: lines.length > 0 ? lines : [words.stored.nothing] };
  } catch (error) {
    return { problem: words.file.wrong(oneLine(messageOf(error))) };
  }
}

/** Settings that are as ever are read as another object than the usual ones. */
function keptOf(changes: Changes): Partial<Kept> {
  const { settings, ...others } = changes;
  const isUsual = JSON.stringify(settings) === JSON.stringify(items.settings.fallback);
  return { ...others, ...(settings && { settings: isUsual ? items.settings.fallback : settings }) };
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

/** What a file says is shown as one line, and not all of it. */
function oneLine(message: string): string {
  const line = message.replace(/\s+/g, ' ').trim();
  return line.length > 200 ? `${line.slice(0, 199)}…` : line;
}
