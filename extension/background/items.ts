import { announcedItem } from './announced.ts';
import { type Item, readItem, type Versioned } from './item.ts';
import { runsItem, savedItem, screenedItem, setAsideItem, timersItem } from './kept.ts';
import { settingsItem } from './settings.ts';
import { stateItem } from './state.ts';

/** All that the extension keeps, each under the name of its row. Everything that is shown is derived from it and the time. */
export const items = {
  state: stateItem,
  settings: settingsItem,
  timers: timersItem,
  saved: savedItem,
  runs: runsItem,
  screened: screenedItem,
  announced: announcedItem,
  setAside: setAsideItem,
} as const;

export type ItemName = keyof typeof items;
type ItemValue<Row> = Row extends Item<infer Value> ? Value : never;

/** Every item in the hands of the program. */
export type Kept = { readonly [Name in ItemName]: ItemValue<(typeof items)[Name]> };

/** Some of the items, as they are to be from now on. */
export type Changes = { readonly [Name in ItemName]?: Kept[Name] };

export const itemNames = Object.keys(items) as ItemName[];

/** Nothing kept yet. */
export const nothingKept = Object.fromEntries(itemNames.map((name) => [name, items[name].fallback])) as Kept;

/** Reads every item out of documents by key. */
export function readKept(stored: Readonly<Record<string, unknown>>): {
  readonly kept: Kept;
  readonly problems: Readonly<Partial<Record<ItemName, readonly string[]>>>;
} {
  const readings = itemNames.map((name) => {
    const item: Item<Versioned> = items[name];
    return [name, readItem(item, stored[item.key])] as const;
  });
  return {
    kept: Object.fromEntries(readings.map(([name, { value }]) => [name, value])) as Kept,
    problems: Object.fromEntries(
      readings.flatMap(([name, { problems }]) => (problems.length > 0 ? [[name, problems]] : [])),
    ),
  };
}

/** The documents that changes make, by key. What is as if nothing had ever been kept is removed. */
export function documentsOf(changes: Changes): Record<string, unknown> {
  return Object.fromEntries(
    itemNames.flatMap((name) => {
      const value = changes[name];
      return value === undefined ? [] : [[items[name].key, value === items[name].fallback ? undefined : value]];
    }),
  );
}
