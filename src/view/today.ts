import type { Equipment } from '../catalogue/equipment.ts';
import type { MuscleGroup } from '../catalogue/muscles.ts';
import type { Words } from '../locale/en/index.ts';
import { cooldown } from '../plan/thresholds.ts';
import { type Place, places, type Runner } from '../run/runner.ts';
import { areaNames, areas, soreLevels, usualSoreness } from './areas.ts';
import { between } from './corrections.ts';
import { type Field, type FormView, formView, type Given, type GroupView, kitOf, type Said } from './form.ts';

/** What a runner may want of the routine, each yes or no. */
export const wishes = {
  /** R43: what was walked on the way home counts. */
  walked: { walkedMinutes: cooldown.walked },
  /** R40. */
  stretchOnly: { stretchOnly: true },
} as const satisfies Record<string, Runner>;
export type WishName = keyof typeof wishes;
export const wishNames = Object.keys(wishes) as readonly WishName[];

/** What a runner says of today: the answers of the form, and what is wanted. */
export type SaidToday = Said & { readonly wishes?: readonly string[] };

/** A group of the panel's answers, by the name it is answered under. */
export interface TodayGroup extends GroupView {
  readonly id: Field | 'wishes';
  readonly kind: 'choice' | 'chips';
}

export interface TodayView {
  readonly title: string;
  /** "At home · nothing sore · chair, step, towel, ball". */
  readonly line: string;
  readonly adjust: string;
  readonly groups: readonly TodayGroup[];
}

/** The runner as today's answers tell of them, on top of what is known. */
export function runnerToday(said: SaidToday, given: Given = {}): Runner {
  const kit = kitOf(said, given) as readonly Equipment[] | undefined;
  const place = placeOf(said.place);
  const kept = { ...given.runner };
  // Another place has other things at hand.
  if (place !== undefined && kit === undefined && place !== (kept.place ?? 'home')) delete kept.equipment;
  return {
    ...kept,
    ...(said.sore && { soreness: sorenessOf(said) }),
    ...(place !== undefined && { place }),
    ...(kit && { equipment: kit }),
    ...Object.assign({}, ...wishNames.map((name) => (said.wishes?.includes(name) ? wishes[name] : {}))),
  };
}

function placeOf(said: readonly string[] = []): Place | undefined {
  return places.find((id) => id === said[0]);
}

/** Only where it is sore, and how: for a surface that asks for no more of today. */
export function soreView(said: SaidToday, words: Words): TodayView {
  const { today } = words.panel;
  const form = formView(said, words);
  return {
    title: today.title,
    line: sayWhere(form, words),
    adjust: today.adjust,
    groups: soreGroups(form),
  };
}

/** Each muscle group is as sore as the areas it belongs to. */
function sorenessOf({ sore = [], soreness = [] }: SaidToday): Partial<Record<MuscleGroup, number>> {
  const level = Object.entries(soreLevels).find(([name]) => name === soreness[0])?.[1] ?? usualSoreness;
  const said = areaNames.filter((area) => sore.includes(area));
  return Object.fromEntries(said.flatMap((area) => areas[area].map((muscle) => [muscle, level])));
}

export function todayView(said: SaidToday, words: Words, given: Given = {}): TodayView {
  const { today } = words.panel;
  const form = formView(said, words, given);
  const wanted: GroupView = {
    label: today.wishesLabel,
    options: wishNames.map((id) => ({ id, label: today.wishes[id], chosen: said.wishes?.includes(id) ?? false })),
  };
  return {
    title: today.title,
    line: [
      ...chosenIn(form.place),
      sayWhere(form, words),
      today.with(chosenIn(form.equipment)),
      ...chosenIn(wanted).map((name) => name.toLowerCase()),
    ].join(between),
    adjust: today.adjust,
    groups: [
      group('place', 'choice', form.place),
      group('wishes', 'chips', wanted),
      ...soreGroups(form),
      group('equipment', 'chips', form.equipment),
    ],
  };
}

function sayWhere({ sore }: FormView, { panel: { today } }: Words): string {
  const names = chosenIn(sore);
  return names.length > 0 ? today.sore(names) : today.nothingSore;
}

function soreGroups({ sore, soreness }: Pick<FormView, 'sore' | 'soreness'>): TodayGroup[] {
  return [group('sore', 'chips', sore), ...(soreness ? [group('soreness', 'choice', soreness)] : [])];
}

function group(id: TodayGroup['id'], kind: TodayGroup['kind'], view: GroupView): TodayGroup {
  return { id, kind, ...view };
}

function chosenIn({ options }: GroupView): string[] {
  return options.filter(({ chosen }) => chosen).map(({ label }) => label);
}
