import type { MuscleGroup } from '../catalogue/muscles.ts';
import { type BodyMapSide, bodyMap, mapFrame } from '../figure/bodymap.ts';
import type { Words } from '../locale/en/index.ts';
import { type Area, areaNames, areas } from './areas.ts';
import type { Film } from './film.ts';

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
  /** What its colours say, in words; absent where nothing is tinted: "Front. Most: Calves, Quads." */
  readonly text: string | undefined;
  readonly viewBox: string;
  readonly body: BodyMapSide['body'];
  readonly patches: readonly MapPatch[];
}

export interface BodyMapView {
  readonly sides: readonly MapSide[];
  /** What the colours say, in words: "Most: Calves, Quads." */
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
  const legend = ([3, 2, 1] as const).flatMap((level) => {
    const muscles = (Object.keys(loads) as MuscleGroup[]).filter((muscle) => levelFor(muscle) === level);
    const named = muscles.map((muscle) => words.muscles[muscle].label).join(', ');
    return muscles.length > 0 ? [{ level, name: words.bodyMap.levels[level - 1] ?? '', muscles: named }] : [];
  });
  const said = legend.map(({ name, muscles }) => ` ${name}: ${muscles}.`).join('');
  const side = (id: 'front' | 'back'): MapSide => ({
    name: words.bodyMap[id],
    text: said ? `${words.bodyMap[id]}.${said}` : undefined,
    viewBox: mapFrame.join(' '),
    body: map[id].body,
    patches: map[id].patches.map(({ d, muscle }) => {
      const area = areaOf(muscle);
      return { d, area, level: levelFor(muscle), isChosen: area !== undefined && (chosen?.includes(area) ?? false) };
    }),
  });
  return { sides: [side('front'), side('back')], legend };
}

/** The map for a surface that has no room for what draws it, and marks by itself what is sore. Plain data. */
export interface BodyMapFilm {
  readonly sides: readonly { readonly name: string; readonly film: Film }[];
  readonly legend: BodyMapView['legend'];
  /** What it shows, and what a press on it is for. */
  readonly hint: string;
}

/** The map, front and back, tinted by what a run worked, to be marked by presses. */
export function bodyMapFilm(loads: BodyMapWish['loads'], words: Words): BodyMapFilm {
  const { sides, legend } = bodyMapView({ loads }, words);
  const { worked, press } = words.bodyMap;
  return {
    sides: sides.map(({ name, text, viewBox, body, patches }) => ({
      name,
      film: {
        box: viewBox,
        size: 'large',
        rate: 1,
        still: 0,
        text,
        pictures: [
          [
            ...body.map(({ d, kind }) => ({ d, look: `fig-${kind}` })),
            ...patches.map(({ d, level, area }) => ({ d, look: `patch level-${level}`, area })),
          ],
        ],
      },
    })),
    legend,
    hint: legend.length > 0 ? `${worked} ${press}` : press,
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
