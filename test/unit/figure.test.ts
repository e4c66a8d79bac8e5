import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { exercises } from '../../src/catalogue/exercises.ts';
import { anglesOf } from '../../src/figure/angles.ts';
import { type Bone, bones, sides } from '../../src/figure/bones.ts';
import type { Figure } from '../../src/figure/figure.ts';
import { arm, type Ball, head, leg, trunk } from '../../src/figure/flesh.ts';
import { drawingOf } from '../../src/figure/index.ts';
import { limits } from '../../src/figure/limits.ts';
import { mirrored, type Pose } from '../../src/figure/pose.ts';
import { figures } from '../../src/figure/poses/index.ts';
import { lying } from '../../src/figure/props.ts';
import { type Body, bodyOf, vector } from '../../src/figure/rig.ts';
import { minus, placed, size, type Vector } from '../../src/figure/space.ts';
import { cycleOf, poseAt, timeOfKey } from '../../src/figure/time.ts';
import { en } from '../../src/locale/en/index.ts';
import { figureText } from '../../src/view/figure.ts';
import { pointsOf } from './support/outlines.ts';

/** What is allowed to be off by, in cm: a hundredth of the body, as small as a heel's soft pad. */
const hundredth = bones.height / 100;

/** What whole mm may make of an arc that is seen in a mirror. */
const mirrorRounding = 3;

/** Frames of a cycle that are looked at: more than a screen shows of the fastest of them. */
const frameCount = 120;

const all = exercises.map(({ id }): [string, Figure] => {
  const figure = figures[id];
  if (!figure) throw new Error(`${id}: expected a figure, found none`);
  return [id, figure];
});

interface Moment {
  readonly seconds: number;
  readonly pose: Pose;
  readonly body: Body;
}

function momentsOf(figure: Figure): Moment[] {
  return Array.from({ length: frameCount }, (_, index) => {
    const seconds = (cycleOf(figure) * index) / frameCount;
    const pose = poseAt(figure, seconds);
    return { seconds, pose, body: bodyOf(pose) };
  });
}

test('every exercise has a figure, and no figure is left over', () => {
  expect(Object.keys(figures).toSorted()).toEqual(exercises.map(({ id }) => id).toSorted());
});

test('an exercise that the catalogue does not know has no drawing', () => {
  for (const id of [undefined, '', 'toString', 'no-such-exercise']) expect(drawingOf(id)).toBeUndefined();
});

test('every exercise has a text alternative of its own words', () => {
  const said = exercises.map(({ id }) => figureText(id, en));
  for (const [index, { id }] of exercises.entries()) {
    expect(said[index]).toContain(en.exercises[id]?.name);
    expect(said[index]).toContain(en.exercises[id]?.cue);
  }
  expect(new Set(said).size).toBe(said.length);
  expect(figureText('glute-bridge', en, 'Left side')).toContain('. Left side. ');
});

describe.each(all)('%s', (_, figure) => {
  const moments = momentsOf(figure);

  test('has one to four key poses, and comes to each of them', () => {
    expect(figure.keys.length).toBeGreaterThanOrEqual(1);
    expect(figure.keys.length).toBeLessThanOrEqual(4);
    for (const [index, { pose }] of figure.keys.entries()) {
      const there = bodyOf(poseAt(figure, timeOfKey(figure, index))).frames;
      const meant = bodyOf(pose).frames;
      for (const bone of Object.keys(meant) as Bone[])
        expect(size(minus(there[bone].at, meant[bone].at))).toBeLessThan(1e-6);
    }
  });

  test('bends every joint as far as people do, and no further', () => {
    const wrong = moments.flatMap(({ body, seconds }) =>
      anglesOf(body)
        .filter(({ joint, degrees }) => !(degrees >= limits[joint][0] && degrees <= limits[joint][1]))
        .map(({ joint, bone, degrees }) => `${joint} of ${bone} at ${seconds.toFixed(2)} s: ${degrees.toFixed(0)}°`),
    );
    expect(wrong).toEqual([]);
  });

  test('keeps its bones as long as they are', () => {
    for (const { body } of moments) {
      for (const [name, length] of lengthsOf(body)) expect(length, name).toBeCloseTo(expectedLength(name), 6);
    }
  });

  test('reaches what it holds and where it stands', () => {
    for (const { body, seconds } of moments) expect(body.missed, `at ${seconds} s`).toBeLessThan(hundredth / 2);
  });

  test('has no part below the floor', () => {
    const below = moments.flatMap(({ body, seconds }) =>
      ballsOf(body)
        .filter(({ at, r }) => at[1] - r < -hundredth / 2)
        .map(({ bone, at, r }) => `${bone} at ${seconds.toFixed(2)} s: ${(at[1] - r).toFixed(1)} cm`),
    );
    expect(below).toEqual([]);
  });

  test('touches the floor, or what stands on it', () => {
    const lowest = moments.map(({ body }) => Math.min(...ballsOf(body).map(({ at, r }) => at[1] - r)));
    // Running, one flies from time to time; on a step or a chair one stands higher.
    const support = Math.max(0, ...boxesOf(figure).map(([, , , top]) => (top < 50 ? top : 0)));
    expect(Math.min(...lowest)).toBeLessThan(support + hundredth);
  });

  test('leaves planted what is planted', () => {
    const contacts = contactsOf(figure);
    for (const { bone, at: spot } of contacts) {
      const [first] = moments;
      if (!first) continue;
      for (const { body, seconds } of moments) {
        const moved = size(minus(placed(body.frames[bone], spot), placed(first.body.frames[bone], spot)));
        expect(moved, `${bone} at ${seconds.toFixed(2)} s`).toBeLessThan(hundredth);
      }
    }
  });

  test('leaves a foot where it stands from one key pose to the next', () => {
    for (const { bone, at: spot, from, to } of standsOf(figure)) {
      const there = placed(bodyOf(poseAt(figure, from)).frames[bone], spot);
      for (let step = 1; step <= 30; step++) {
        const seconds = from + ((to - from) * step) / 30;
        const moved = size(minus(placed(bodyOf(poseAt(figure, seconds)).frames[bone], spot), there));
        expect(moved, `${bone} at ${seconds.toFixed(2)} s`).toBeLessThan(hundredth);
      }
    }
  });

  test('runs no arm through the trunk or the head', () => {
    const inside = moments.flatMap(({ body, seconds }) =>
      armPointsOf(body)
        .filter(({ at }) => bulkOf(body).some((part) => isInside(part, at)))
        .map(({ name }) => `${name} at ${seconds.toFixed(2)} s`),
    );
    expect(inside).toEqual([]);
  });

  test('moves without a jump', () => {
    // Faster than a sprinter's foot no part of an exercise moves.
    const most = (1200 * cycleOf(figure)) / frameCount;
    for (const [index, { body }] of moments.entries()) {
      const next = moments[(index + 1) % moments.length]?.body ?? body;
      for (const bone of Object.keys(body.frames) as Bone[]) {
        expect(size(minus(next.frames[bone].at, body.frames[bone].at)), bone).toBeLessThan(most);
      }
    }
  });

  test('mirrored is the same body on the other side, and mirrored twice the original', () => {
    for (const { pose, body } of moments.filter((_, index) => index % 10 === 0)) {
      expect(mirrored(mirrored(pose))).toEqual(pose);
      const other = bodyOf(mirrored(pose)).frames;
      for (const [bone, { at }] of Object.entries(body.frames) as [Bone, { at: Vector }][]) {
        const twin = other[bone.replace(/[RL]$/, (side) => (side === 'R' ? 'L' : 'R')) as Bone].at;
        expect(size(minus(twin, [at[0], at[1], -at[2]])), bone).toBeLessThan(1e-6);
      }
    }
  });
});

test('a gait stands on ground that goes by evenly', () => {
  const gaits = all.filter(([, { pace }]) => pace !== undefined);
  expect(gaits.length).toBeGreaterThan(0);
  for (const [id, figure] of gaits) {
    const pace = figure.pace ?? 0;
    for (const [index, { pose, seconds }] of momentsOf(figure).entries()) {
      if (index === 0) continue;
      const before = poseAt(figure, seconds - cycleOf(figure) / frameCount);
      for (const side of sides) {
        const [from, to] = [before[`leg${side}`], pose[`leg${side}`]];
        if (!('to' in from && 'to' in to)) throw new Error(`${id}: expected feet that stand`);
        const [x0 = 0, y0 = 0] = from.to;
        const [x1 = 0, y1 = 0] = to.to;
        if (y0 > 0 || y1 > 0 || x1 >= x0) continue;
        expect(x0 - x1, id).toBeCloseTo((pace * cycleOf(figure)) / frameCount, 3);
      }
    }
  }
});

describe('a roller or a ball', () => {
  const rolled = all.filter(([, { props = [] }]) => props.some((prop) => 'beneath' in prop));

  test.each(rolled)('%s lies against the muscle, not beside it', (_, figure) => {
    for (const { body, pose } of momentsOf(figure)) {
      for (const prop of figure.props ?? []) {
        if (!('beneath' in prop)) continue;
        const [x, y, z] = lying(prop, body, vector(pose.under ?? []));
        // Across its own axis a roller is as a ball; along it, it is long.
        const gaps = samplesOf(body, prop.beneath).map(({ at, r }) => {
          const away = [prop.lies === 'x' ? 0 : at[0] - x, at[1] - y, prop.lies === 'z' ? 0 : at[2] - z] as const;
          return Math.hypot(...away) - r - prop.r;
        });
        const gap = Math.min(...gaps);
        expect(gap).toBeLessThan(2.5);
        expect(gap).toBeGreaterThan(-5);
      }
    }
  });
});

test('the picture of the left side is that of the right one in a mirror', () => {
  const anything = fc.record({
    exercise: fc.constantFrom(...exercises),
    share: fc.double({ min: 0, max: 1, noNaN: true }),
    size: fc.constantFrom('thumb' as const, 'large' as const),
  });
  fc.assert(
    fc.property(anything, ({ exercise, share, size: wanted }) => {
      const drawing = drawingOf(exercise.id);
      if (!drawing) throw new Error(`${exercise.id}: expected a drawing`);
      const [right, left] = (['right', 'left'] as const).map((side) => {
        const shapes = drawing.shapes(share * drawing.cycle, wanted, side);
        return {
          kinds: shapes.map(({ kind }) => kind),
          xs: shapes.map(({ d }) => rangeOf(d)),
          frame: drawing.frame(wanted, side),
        };
      });
      expect(left?.kinds).toEqual(right?.kinds);
      for (const [index, [least, most]] of (right?.xs ?? []).entries()) {
        const [otherLeast = 0, otherMost = 0] = left?.xs[index] ?? [];
        expect(Math.abs(otherLeast + most)).toBeLessThan(mirrorRounding);
        expect(Math.abs(otherMost + least)).toBeLessThan(mirrorRounding);
      }
      const frame = right?.frame;
      if (frame) expect(left?.frame.x).toBeCloseTo(-frame.x - frame.width, 6);
    }),
    { numRuns: 60 },
  );
});

test('worked muscles are seen in every picture', () => {
  for (const { id } of exercises) {
    const drawing = drawingOf(id);
    const kinds = drawing?.shapes(drawing.still, 'thumb').map(({ kind }) => kind) ?? [];
    expect(kinds, id).toContain('most');
  }
});

test('pictures are inside their frames', () => {
  for (const { id } of exercises) {
    const drawing = drawingOf(id);
    if (!drawing || figures[id]?.close) continue;
    for (const seconds of drawing.keys) {
      const { x, width, y, height } = drawing.frame('large');
      for (const { d } of drawing.shapes(seconds, 'large')) {
        const [least, most, top, bottom] = rangeOf(d);
        expect(least, id).toBeGreaterThanOrEqual(x - 40);
        expect(most, id).toBeLessThanOrEqual(x + width + 40);
        expect(top, id).toBeGreaterThanOrEqual(y - 40);
        expect(bottom, id).toBeLessThanOrEqual(y + height + 40);
      }
    }
  }
});

/** Least and most x, least and most y of a path. */
function rangeOf(d: string): [number, number, number, number] {
  const [xs, ys] = [pointsOf(d).map(([x]) => x), pointsOf(d).map(([, y]) => y)];
  return [Math.min(...xs), Math.max(...xs), Math.min(...ys), Math.max(...ys)];
}

/** A point of a bone that stays where it is, in the space of the bone. */
interface Contact {
  readonly bone: Bone;
  readonly at: Vector;
}

/**
 * What touches the floor, a wall or a thing all the time: the bones that are said to, and every foot that stands at one place
 * in all key poses. Of a foot whose heel is lifted somewhere that is its ball, of one whose toes are its heel, else both.
 */
function contactsOf({ planted = [], keys }: Figure): Contact[] {
  return [...sides.map((side): Bone => `foot${side}`), ...planted.filter((bone) => !bone.startsWith('foot'))].flatMap(
    (bone): Contact[] => {
      if (!bone.startsWith('foot')) return [{ bone, at: [0, 0, 0] }];
      const stands = keys
        .map(({ pose }) => pose[bone === 'footR' ? 'legR' : 'legL'])
        .map((leg) => ('to' in leg ? leg.to : []));
      const isOneSpot = stands.every(
        ({ length }, nth) => length > 0 && [0, 1, 2].every((axis) => stands[nth]?.[axis] === stands[0]?.[axis]),
      );
      if (!isOneSpot) return planted.includes(bone) ? [{ bone, at: [0, 0, 0] }] : [];
      const lifts = stands.map(([, , , heel = 0]) => heel);
      const [ball, heel]: [Contact, Contact] = [
        { bone, at: [...bones.ball, 0] },
        { bone, at: [...bones.heel, 0] },
      ];
      return [...(lifts.some((lift) => lift < 0) ? [] : [ball]), ...(lifts.some((lift) => lift > 0) ? [] : [heel])];
    },
  );
}

/** A foot that stands at one spot in a key pose and in the next, and the seconds of both. */
interface Stand extends Contact {
  readonly from: number;
  readonly to: number;
}

/** What touches the floor on the way from each key pose to the next. */
function standsOf(figure: Figure): Stand[] {
  const { keys } = figure;
  return keys.flatMap((key, index) => {
    const next = keys[(index + 1) % keys.length] ?? key;
    const from = timeOfKey(figure, index) + key.hold;
    // A foot that stays is one of a figure of these two keys alone.
    return contactsOf({ view: figure.view, keys: [key, next] }).map((contact) => ({
      ...contact,
      from,
      to: from + next.move,
    }));
  });
}

/** The trunk and the head, part by part, as discs of flesh in space. */
function bulkOf({ frames }: Body): { at: Vector; r: number }[][] {
  return [...trunk, head].map((part) =>
    part.flatMap(([bone, x, y, z, r]) => [z, -z].map((to) => ({ at: placed(frames[bone], [x, y, to]), r }))),
  );
}

/** Elbow, wrist, and the mid of forearm and hand. */
function armPointsOf({ frames }: Body): { name: string; at: Vector }[] {
  return sides.flatMap((side) =>
    (
      [
        ['fore', 0],
        ['fore', bones.forearm / 2],
        ['hand', 0],
        ['hand', 8],
      ] as const
    ).map(([limb, down]) => ({
      name: `${limb}${side} ${down} cm down`,
      at: placed(frames[`${limb}${side}`], [0, -down, 0]),
    })),
  );
}

/** True where a point lies in the flesh between any two balls of a part. */
function isInside(part: readonly { readonly at: Vector; readonly r: number }[], point: Vector): boolean {
  return part.some((a) =>
    part.some((b) => {
      const way = minus(b.at, a.at);
      const length = size(way) ** 2 || 1;
      const from = minus(point, a.at);
      const share = Math.max(0, Math.min(1, (from[0] * way[0] + from[1] * way[1] + from[2] * way[2]) / length));
      const off = minus(from, [way[0] * share, way[1] * share, way[2] * share]);
      return size(off) < a.r + (b.r - a.r) * share;
    }),
  );
}

function boxesOf({ props = [] }: Figure) {
  return props.flatMap((prop) => ('boxes' in prop ? prop.boxes : []));
}

/** Every ball of flesh, where it is. */
function ballsOf({ frames }: Body): { bone: Bone; at: Vector; r: number }[] {
  const middle = [...trunk.flat(), ...head].flatMap(([bone, x, y, z, r]): Ball[] =>
    [z, -z].map((to) => [bone, x, y, to, r]),
  );
  const limbs = sides.flatMap((side) =>
    [...leg.flat(), ...arm.flat()].map(
      ([bone, x, y, z, r]): Ball => [`${bone}${side}`, x, y, side === 'R' ? z : -z, r],
    ),
  );
  return [...middle, ...limbs].map(([bone, x, y, z, r]) => ({ bone, at: placed(frames[bone], [x, y, z]), r }));
}

/** Balls along a bone, as thick as the flesh around it. */
function samplesOf(body: Body, bone: Bone): { at: Vector; r: number }[] {
  const balls = ballsOf(body);
  if (/^(pelvis|chest)/.test(bone)) return balls.filter((ball) => ball.bone === bone || ball.bone === 'waist');
  const parts = (/^(thigh|shank|foot|toes)/.test(bone) ? leg : arm).filter(
    (part) => `${part[0]?.[0]}${bone.at(-1)}` === bone,
  );
  return parts.flatMap((part) => {
    const [a, b] = part.map(([name, x, y, z, r]) => {
      const named = `${name}${bone.at(-1)}` as Bone;
      return { at: placed(body.frames[named], [x, y, z]), r };
    });
    if (!a || !b) return [];
    return Array.from({ length: 13 }, (_, index) => {
      const share = index / 12;
      const mix = (axis: 0 | 1 | 2) => a.at[axis] + (b.at[axis] - a.at[axis]) * share;
      return { at: [mix(0), mix(1), mix(2)] as Vector, r: a.r + (b.r - a.r) * share };
    });
  });
}

type Length = 'thigh' | 'shank' | 'upperArm' | 'forearm' | 'pelvis' | 'waist' | 'chest';

function expectedLength(name: string): number {
  return bones[name as Length];
}

function lengthsOf({ frames }: Body): [Length, number][] {
  const way = (a: Bone, b: Bone) => size(minus(frames[a].at, frames[b].at));
  return [
    ['pelvis', way('pelvis', 'waist')],
    ['waist', way('waist', 'chest')],
    ['chest', way('chest', 'head')],
    ...sides.flatMap((side): [Length, number][] => [
      ['thigh', way(`thigh${side}`, `shank${side}`)],
      ['shank', way(`shank${side}`, `foot${side}`)],
      ['upperArm', way(`upper${side}`, `fore${side}`)],
      ['forearm', way(`fore${side}`, `hand${side}`)],
    ]),
  ];
}
