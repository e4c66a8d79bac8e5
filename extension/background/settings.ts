import { type Condition, conditions, type Equipment, equipment, type Place } from '../../src/index.ts';
import type { Units } from '../../src/locale/en/format.ts';
import { atHand } from '../../src/plan/thresholds.ts';
import { bounds } from '../../src/routine/validate.ts';
import { places } from '../../src/run/runner.ts';
import { fieldsOf, listOf, oneOf, trueOrFalse, wholeNumber } from './check.ts';
import { type Field, itemOf, optional, required } from './item.ts';

/** Minutes a runner can choose from. */
export const minutesOffered = [5, 10, 15, 20, 30] as const;

/** How many times the quick timer offers at most. */
export const mostPresets = 12;

/** What the runner chose, once for all surfaces. */
export interface Settings {
  readonly version: number;
  /** Absent: the units of the page, or of the browser's language. */
  readonly units?: Units | undefined;
  readonly equipment: readonly Equipment[];
  readonly place: Place;
  readonly minutes: (typeof minutesOffered)[number];
  readonly beeps: boolean;
  readonly voice: boolean;
  readonly vibration: boolean;
  /** Conditions that last; what is so today is asked for every time. */
  readonly conditions: readonly Condition[];
  /** True where the panel is always folded at first. */
  readonly fold: boolean;
  /** Seconds that the quick timer offers. */
  readonly presets: readonly number[];
  /** Whether notifications are wanted. The browser's leave is asked for apart, see `Platform.notices`. */
  readonly notifications: boolean;
  /** True once notifications were offered where they would help: they are offered once. */
  readonly offered: boolean;
}

export type SettingName = Exclude<keyof Settings, 'version'>;

/** What is to be changed together; absent is left as it is, and units of `null` are the page's again. */
export type SettingChanges = Partial<Omit<Settings, 'version' | 'units'>> & { readonly units?: Units | null };

const conditionNames = Object.keys(conditions) as Condition[];

const seconds = wholeNumber(1, bounds.seconds);

export const settingsItem = itemOf<Settings>('settings', {
  units: optional(oneOf<Units>(['metric', 'imperial'])),
  equipment: required(listOf(oneOf(equipment), equipment.length), atHand.home),
  place: required(oneOf(places), 'home'),
  minutes: required(oneOf(minutesOffered), 15),
  beeps: required(trueOrFalse, true),
  voice: required(trueOrFalse, false),
  vibration: required(trueOrFalse, true),
  conditions: required(listOf(oneOf(conditionNames), conditionNames.length), []),
  fold: required(trueOrFalse, false),
  presets: required(listOf(seconds, mostPresets), [20, 30, 60, 120, 300, 600]),
  notifications: required(trueOrFalse, false),
  offered: required(trueOrFalse, false),
});

/**
 * Checks changes that came in a message.
 *
 * @throws {FieldProblem} naming the first setting that is wrong or not known
 */
export function checkChanges(value: unknown): SettingChanges {
  const given = fieldsOf(value, 'changes');
  const nameIn = oneOf(Object.keys(settingsItem.fields) as SettingName[]);
  return Object.fromEntries(
    Object.entries(given).map(([key, found]) => {
      const { check, fallback }: Field<unknown> = settingsItem.fields[nameIn(key, 'changes')];
      const isTakenBack = found === null && fallback === undefined;
      return [key, isTakenBack ? null : check(found, `changes.${key}`)];
    }),
  );
}

/** The settings after changes; the same ones where nothing is different. */
export function withChanges(settings: Settings, { units = settings.units, ...changes }: SettingChanges): Settings {
  const { units: _, ...others } = settings;
  const next = { ...others, ...changes, ...(units && { units }) };
  const isSame = (Object.keys(settingsItem.fields) as SettingName[]).every(
    (name) => JSON.stringify(next[name]) === JSON.stringify(settings[name]),
  );
  return isSame ? settings : next;
}
