import type { Equipment } from '../catalogue/equipment.ts';
import type { Words } from '../locale/en/index.ts';
import { askable, atHand, offered } from '../plan/thresholds.ts';
import { type Place, places, type Runner } from '../run/runner.ts';
import { areaNames } from './areas.ts';

/** How a run may have felt. `effort` is 1 to 10; a race counts as hard, and not as all out before its runner says so. */
export const feelings = {
  easy: { effort: 3 },
  steady: { effort: 5 },
  hard: { effort: 8 },
  race: { effort: 8, kind: 'race' },
} as const;
export type Feeling = keyof typeof feelings;

/** What is asked for: all that an exercise needs but a wall, which is everywhere. A towel does what a strap does. */
export const pieces = ['chair', 'step', 'towel', 'ball', 'foam_roller', 'band'] as const satisfies readonly Equipment[];

/** What is written in words and figures. */
export const textFields = ['distance', 'time', 'ascent'] as const;
export type TextField = (typeof textFields)[number];

/** Of these one is chosen. */
export const choiceFields = ['felt', 'minutes', 'soreness', 'place'] as const;
export type ChoiceField = (typeof choiceFields)[number];

/** Of these any are chosen. */
export const chipFields = ['sore', 'equipment'] as const;
export type ChipField = (typeof chipFields)[number];

export type Field = TextField | ChoiceField | ChipField;

/** What stands in the form: for each field that was answered what was written or chosen. */
export type Said = Readonly<Partial<Record<Field, readonly string[]>>>;

/** What holds where nothing is answered. */
export interface Given {
  readonly minutes?: number | undefined;
  readonly runner?: Runner | undefined;
}

export interface TextView {
  readonly label: string;
  /** What it may look like. */
  readonly hint: string;
  readonly value: string;
}

export interface OptionView {
  readonly id: string;
  readonly label: string;
  readonly chosen: boolean;
}

export interface GroupView {
  readonly label: string;
  readonly options: readonly OptionView[];
}

/** What the form shows, the same on every surface. */
export interface FormView {
  readonly texts: Readonly<Record<TextField, TextView>>;
  readonly felt: GroupView;
  readonly minutes: GroupView;
  readonly sore: GroupView;
  /** Asked once something is sore. */
  readonly soreness?: GroupView;
  readonly place: GroupView;
  readonly equipment: GroupView;
}

/** The form with what was said. What is taken for granted stands chosen, so that it can be seen and changed. */
export function formView(said: Said, { form, equipment }: Words, given: Given = {}): FormView {
  const place = placeOf(said, given);
  const text = (field: TextField): TextView => ({ ...form.texts[field], value: said[field]?.[0] ?? '' });
  const group = (field: ChoiceField | ChipField, options: readonly (readonly [id: string, label: string])[]) => {
    const chosen = said[field] ?? assumed(field, place, given);
    return {
      label: form.groups[field],
      options: options.map(([id, label]) => ({ id, label, chosen: chosen.includes(id) })),
    };
  };
  return {
    texts: { distance: text('distance'), time: text('time'), ascent: text('ascent') },
    felt: group('felt', Object.entries(form.feelings)),
    minutes: group(
      'minutes',
      offered.map((minutes) => [`${minutes}`, `${minutes}`]),
    ),
    sore: group(
      'sore',
      areaNames.map((area) => [area, form.areas[area]]),
    ),
    ...(said.sore && { soreness: group('soreness', Object.entries(form.soreLevels)) }),
    place: group(
      'place',
      places.map((id) => [id, form.places[id]]),
    ),
    equipment: group(
      'equipment',
      piecesAt(place).map((piece) => [piece, form.pieces[piece] ?? equipment[piece].label]),
    ),
  };
}

/** An answer that takes others with it when it changes: other places have other things at hand. */
const settles: Readonly<Partial<Record<string, Field>>> = { place: 'equipment', sore: 'soreness' };

/** What was said with one more answer. A text that was taken away is none, and so is the last area that is sore no more. */
export function withAnswer<Answers extends Said>(
  said: Answers,
  field: keyof Answers & string,
  values: readonly string[],
): Answers {
  const given = field === 'equipment' ? values : values.filter((value) => value.trim() !== '');
  // Nothing at hand is an answer.
  const isAnswer = field === 'equipment' || given.length > 0;
  const takesAlong = field === 'place' || !isAnswer ? settles[field] : undefined;
  const kept = Object.entries(said).filter(([name]) => name !== field && name !== takesAlong);
  return Object.fromEntries(isAnswer ? [...kept, [field, given]] : kept) as Answers;
}

/** What is chosen of several once one more of them was pressed, or the same again. */
export function pressed(chosen: readonly string[] = [], id: string): readonly string[] {
  return chosen.includes(id) ? chosen.filter((each) => each !== id) : [...chosen, id];
}

/** All that is at hand by what was said; undefined where nothing was. What is not asked for is there as ever. */
export function kitOf(said: Said, given: Given = {}): readonly string[] | undefined {
  const asked: readonly string[] = pieces;
  return (
    said.equipment && [
      ...foundAt(placeOf(said, given), given).filter((piece) => !asked.includes(piece)),
      ...said.equipment,
    ]
  );
}

function placeOf({ place }: Said, { runner }: Given): Place {
  return places.find((id) => id === place?.[0]) ?? runner?.place ?? 'home';
}

/** A kerb is everywhere outdoors. */
function piecesAt(place: Place) {
  return pieces.filter((piece) => place === 'home' || piece !== 'step');
}

/** What is at hand where nobody said; what is known of the runner is known of one place. */
function foundAt(place: Place, { runner = {} }: Given): readonly string[] {
  return (place === (runner.place ?? place) && runner.equipment) || atHand[place];
}

/** What is taken for granted. */
function assumed(field: ChoiceField | ChipField, place: Place, given: Given): readonly string[] {
  const table: Readonly<Partial<Record<Field, readonly string[]>>> = {
    minutes: [`${given.minutes ?? askable.usual}`],
    soreness: ['sore'],
    place: [place],
    equipment: foundAt(place, given),
  };
  return table[field] ?? [];
}

/** Nobody who has just run writes seconds: a bare number is minutes. */
export function withMinutes(text: string): string {
  return /^\d+$/.test(text.trim()) ? `${text.trim()} min` : text;
}
