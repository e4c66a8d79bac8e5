import { FieldProblem, fieldsOf } from './check.ts';
import { type Item, readItem, type Versioned } from './item.ts';
import { type Changes, items, type Kept } from './items.ts';

/** What a backup holds: what the runner chose and made. Not what is going on, and not what was damaged. */
const backedUp = ['settings', 'timers', 'saved', 'runs', 'screened'] as const;

/** A JSON document that {@link checkBackup} takes back. */
export interface Backup {
  readonly product: 'post-run-routine';
  readonly version: 1;
  readonly items: Pick<Kept, (typeof backedUp)[number]>;
}

export function backupOf(kept: Kept): Backup {
  const { settings, timers, saved, runs, screened } = kept;
  return { product: 'post-run-routine', version: 1, items: { settings, timers, saved, runs, screened } };
}

/**
 * Checks a backup, of this version or an older one. All of it has to be sound: half a backup would be taken for a whole.
 *
 * @returns what is to be kept from now on; an item that is not in it is left as it is
 * @throws {FieldProblem} naming the first thing that is wrong
 */
export function checkBackup(document: unknown): Changes {
  const { product, version, items: found } = fieldsOf(document, 'backup');
  if (product !== 'post-run-routine') throw new FieldProblem('backup.product', product, 'post-run-routine');
  if (version !== 1) throw new FieldProblem('backup.version', version, '1');
  const given = fieldsOf(found, 'backup.items');
  const changes = backedUp.flatMap((name) => {
    const item: Item<Versioned> = items[name];
    if (given[name] === undefined) return [];
    const { value, problems } = readItem(item, given[name]);
    const [problem] = problems;
    if (problem !== undefined) throw new FieldProblem('backup', problem, 'a sound document');
    return [[name, value] as const];
  });
  return Object.fromEntries(changes);
}
