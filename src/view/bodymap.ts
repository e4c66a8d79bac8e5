import type { MuscleGroup } from '../catalogue/muscles.ts';
import { type BodyMapSide, bodyMap, mapFrame } from '../figure/bodymap.ts';
import type { Words } from '../locale/en/index.ts';
import { type Area, areaNames, areas } from './areas.ts';

/** How much a run worked a muscle: not worth a colour, a bit, a lot, or most of all. */
export type Level = 0 | 1 | 2 | 3;

/** From which share of the greatest load on a level begins: a bit, a lot, most. Our choice, for the load is ordinal. */
const levels = [0.3, 0.55, 0.8] as const;

/** A load below this is no work worth showing, whatever the others are: a rest day, a stroll. */
const least = 0.05;

/** A patch as it is drawn. */
export interface MapPatch {
  readonly d: string;
  /** The area it belongs to; the abdominals belong to none. */
  readonly area: Area | undefined;
  readonly level: Level;
  readonly isChosen: boolean;
}

export interface MapSide {
  readonly name: string;
  readonly viewBox: string;
  readonly body: BodyMapSide['body'];
  readonly patches: readonly MapPatch[];
}

export interface BodyMapView {
  readonly sides: readonly MapSide[];
  /** What the colours say, in words: "Most: Calves, Quads." Also the text alternative. */
  readonly legend: readonly { readonly level: Exclude<Level, 0>; readonly name: string; readonly muscles: string }[];
}

/** What a map is made from. */
export interface BodyMapWish {
  /** How much each muscle group was worked, 0 to 1 (`muscleLoads`); absent where the map is only for marking. */
  readonly loads?: Readonly<Partial<Record<MuscleGroup, { readonly load: number }>>> | undefined;
  /** The areas that are marked as sore; absent where nothing can be marked. */
  readonly chosen?: readonly Area[] | undefined;
}

let drawn: ReturnType<typeof bodyMap> | undefined;

/** Where on the body this run worked, and where it is sore: front and back. */
export function bodyMapView({ loads = {}, chosen }: BodyMapWish, words: Words): BodyMapView {
  drawn ??= bodyMap();
  const map = drawn;
  const levelFor = levelsOf(loads);
  const side = (id: 'front' | 'back'): MapSide => ({
    name: words.bodyMap[id],
    viewBox: mapFrame.join(' '),
    body: map[id].body,
    patches: map[id].patches.map(({ d, muscle }) => {
      const area = areaOf(muscle);
      return { d, area, level: levelFor(muscle), isChosen: area !== undefined && (chosen?.includes(area) ?? false) };
    }),
  });
  return {
    sides: [side('front'), side('back')],
    legend: ([3, 2, 1] as const).flatMap((level) => {
      const muscles = (Object.keys(loads) as MuscleGroup[]).filter((muscle) => levelFor(muscle) === level);
      const named = muscles.map((muscle) => words.muscles[muscle].label).join(', ');
      return muscles.length > 0 ? [{ level, name: words.bodyMap.levels[level - 1] ?? '', muscles: named }] : [];
    }),
  };
}

/** How much a muscle was worked against the one that was worked most. */
export function levelsOf(loads: NonNullable<BodyMapWish['loads']>): (muscle: MuscleGroup) => Level {
  const most = Math.max(0, ...Object.values(loads).map(({ load }) => load));
  return (muscle) => {
    const load = loads[muscle]?.load ?? 0;
    if (load < least) return 0;
    return levels.filter((from) => load >= from * most).length as Level;
  };
}

/** The area that a press on a muscle means: where several share it, the one that has the fewest others. */
export function areaOf(muscle: MuscleGroup): Area | undefined {
  const all = areaNames.filter((area) => (areas[area] as readonly MuscleGroup[]).includes(muscle));
  return all.toSorted((a, b) => areas[a].length - areas[b].length)[0];
}
