import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { exerciseOf } from '../../src/catalogue/exercises.ts';
import { articleRoutine } from '../../src/plan/article.ts';
import { planRoutine } from '../../src/plan/plan.ts';
import { type Interval, type Side, secondsOf, type TimelineOptions } from '../../src/routine/intervals.ts';
import type { Dose, Routine, Step } from '../../src/routine/routine.ts';
import { timeline } from '../../src/session/timeline.ts';
import { anyPacing, anyRoutine, routineWith, stepWith, timedRoutine } from './support/routines.ts';

/** A law of every timeline. */
function always(law: (intervals: Interval[], routine: Routine, pacing: TimelineOptions) => void): void {
  fc.assert(
    fc.property(anyRoutine, anyPacing, (routine, pacing) => {
      law(timeline(routine, pacing), routine, pacing);
    }),
  );
}

const sidesOf = ({ eachSide }: Dose, first: Side = 'left') =>
  eachSide ? ([first, first === 'left' ? 'right' : 'left'] as const) : ([undefined] as const);
const sumOf = (intervals: readonly Interval[]) => intervals.reduce((sum, { seconds }) => sum + seconds, 0);
const workOf = ({ kind, seconds = 0, reps = 0, secondsPerRep = 0 }: Dose) =>
  ({ time: seconds, reps: reps * secondsPerRep, open: 0 })[kind];

describe('every timeline', () => {
  it('works each set whole on each side, the side that was asked for first, in the order of the steps', () => {
    always((intervals, { steps }, { firstSide, timeScale = 1 }) => {
      const wanted = steps.flatMap(({ dose }, step) =>
        setsOf(dose).flatMap((set) =>
          sidesOf(dose, firstSide).map((side) => ({
            kind: 'work',
            step,
            set,
            ...(side && { side }),
            timing: { time: 'timed', reps: 'reps', open: 'open' }[dose.kind],
            seconds: timeScale === 1 ? workOf(dose) : wholeMs(workOf(dose) * timeScale),
          })),
        ),
      );
      expect(intervals.filter(({ kind }) => kind === 'work')).toStrictEqual(wanted);
    });
  });

  it('gets ready once before each step, unless it is told to leave that out', () => {
    always((intervals, { steps }, { readyPace = 1 }) => {
      const ready = intervals.flatMap(({ kind, step }) => (kind === 'ready' ? [step] : []));
      expect(ready).toEqual(readyPace > 0 ? steps.map((_, index) => index) : []);
      const firsts = steps.map((_, index) => intervals.find(({ step }) => step === index)?.kind);
      expect(new Set(firsts)).toEqual(new Set([readyPace > 0 ? 'ready' : 'work']));
    });
  });

  it('changes sides between the sides and rests between the sets, for as long as it was told', () => {
    always((intervals, { steps }, { switchSeconds = 5, firstSide = 'left', timeScale = 1 }) => {
      intervals.forEach(({ kind, step, set, side, seconds }, index) => {
        if (kind !== 'switch' && kind !== 'rest') return;
        const dose = steps[step]?.dose;
        const [before, after] = [intervals[index - 1], intervals[index + 1]];
        expect(after).toMatchObject({ kind: 'work', step, set });
        expect(after?.side).toBe(side);
        expect(before).toMatchObject({ kind: 'work', step });
        if (kind === 'switch')
          expect([before?.set, before?.side, side]).toEqual([set, firstSide, firstSide === 'left' ? 'right' : 'left']);
        else expect(before?.set).toBe(set - 1);
        expect(seconds).toBeCloseTo((kind === 'switch' ? switchSeconds : (dose?.rest ?? 0)) * timeScale, 3);
      });
      const count = (kind: Interval['kind']) => intervals.filter((interval) => interval.kind === kind).length;
      const total = (of: (dose: Dose) => number) => steps.reduce((sum, { dose }) => sum + of(dose), 0);
      expect(count('switch')).toBe(switchSeconds > 0 ? total(({ eachSide, sets }) => (eachSide ? sets : 0)) : 0);
      expect(count('rest')).toBe(total(({ rest = 0, sets }) => (rest > 0 ? sets - 1 : 0)));
    });
  });

  it('has no interval without length but the open ones, and none of no number', () => {
    always((intervals) => {
      for (const { timing, seconds, kind } of intervals) {
        expect(Number.isFinite(seconds)).toBe(true);
        if (timing === 'open') expect([kind, seconds]).toEqual(['work', 0]);
        else expect(seconds).toBeGreaterThan(0);
      }
    });
  });

  it('is as long as its parts: ready, work, changes of side and rests', () => {
    always((intervals, { steps }, pacing) => {
      const { switchSeconds = 5, timeScale = 1 } = pacing;
      const ready = sumOf(intervals.filter(({ kind }) => kind === 'ready'));
      const rest = steps.reduce((sum, { dose }) => {
        const sides = sidesOf(dose).length;
        return (
          sum + dose.sets * (sides * workOf(dose) + (sides - 1) * switchSeconds) + (dose.sets - 1) * (dose.rest ?? 0)
        );
      }, 0);
      expect(sumOf(intervals)).toBeCloseTo(ready + rest * timeScale, 6);
    });
  });

  it('leaves the routine as it was', () => {
    always((intervals, routine, pacing) => {
      const before = JSON.stringify(routine);
      expect(timeline(routine, pacing)).toStrictEqual(intervals);
      expect(JSON.stringify(routine)).toBe(before);
    });
  });
});

describe('the length a routine tells', () => {
  it('is the sum of its timeline, for the article and for every plan', () => {
    for (const minutes of [5, 10, 15, 20, 30, 45, 60]) {
      const routine = planRoutine({ sportType: 'Run' }, {}, { minutes });
      expect(sumOf(timeline(routine))).toBe(routine.seconds);
    }
    expect(sumOf(timeline(articleRoutine()))).toBe(articleRoutine().seconds);
  });
});

describe('getting ready', () => {
  const readyIn = (steps: readonly Step[], options?: TimelineOptions) =>
    timeline(routineWith(...steps), options).flatMap(({ kind, seconds }) => (kind === 'ready' ? [seconds] : []));
  const of = (exercise: string) => stepWith({}, { exercise });

  it('takes longer where the posture changes', () => {
    expect(readyIn([of('standing-quad-stretch'), of('glute-bridge')])).toEqual([5, 10]);
  });

  it('takes longer where there is something to fetch or to put away', () => {
    expect(exerciseOf('wall-calf-stretch')?.posture).toBe(exerciseOf('standing-quad-stretch')?.posture);
    expect(readyIn([of('standing-quad-stretch'), of('wall-calf-stretch'), of('cooldown-walk')])).toEqual([5, 10, 10]);
  });

  it('is short where both stay the same', () => {
    expect(readyIn([of('cooldown-jog'), of('cooldown-walk'), of('standing-quad-stretch')])).toEqual([5, 5, 5]);
    expect(readyIn([of('clamshell'), of('side-plank')])).toEqual([5, 5]);
  });

  it('takes the longer time where nobody knows, as with a step of one’s own', () => {
    expect(readyIn([stepWith({}), of('glute-bridge'), stepWith({})])).toEqual([5, 10, 10]);
  });

  it('goes at the pace that was asked for', () => {
    const steps = [of('standing-quad-stretch'), of('glute-bridge')];
    expect(readyIn(steps, { readyPace: 2 })).toEqual([10, 20]);
    expect(readyIn(steps, { readyPace: 0.5 })).toEqual([2.5, 5]);
    expect(readyIn(steps, { readyPace: 0 })).toEqual([]);
  });

  it('follows the postures and the kit of the article', () => {
    const steps = articleRoutine().steps;
    const place = ({ exercise }: Step) => {
      const { posture, equipment } = exerciseOf(exercise) ?? {};
      return JSON.stringify([posture, equipment]);
    };
    const wanted = steps.map((step, index) => {
      const before = steps[index - 1];
      return before && place(before) !== place(step) ? 10 : 5;
    });
    expect(readyIn(steps)).toEqual(wanted);
  });
});

describe('more time for everything', () => {
  it('makes every interval longer by the same, to the millisecond, and leaves their order', () => {
    fc.assert(
      fc.property(anyRoutine, fc.double({ min: 0.5, max: 10, noNaN: true }), (routine, timeScale) => {
        const usual = timeline(routine);
        const scaled = timeline(routine, { timeScale });
        expect(scaled.map(({ seconds: _, ...rest }) => rest)).toStrictEqual(
          usual.map(({ seconds: _, ...rest }) => rest),
        );
        scaled.forEach(({ seconds }, index) => {
          expect(Math.abs(seconds - (usual[index]?.seconds ?? 0) * timeScale)).toBeLessThan(0.000501);
          if (timeScale !== 1) expect(Math.abs(seconds * 1000 - Math.round(seconds * 1000))).toBeLessThan(1e-6);
        });
      }),
    );
  });

  it('is the sum of a routine that nobody touches', () => {
    fc.assert(
      fc.property(timedRoutine, anyPacing, (routine, pacing) => {
        const once = sumOf(timeline(routine, { ...pacing, timeScale: 1 }));
        expect(sumOf(timeline(routine, { ...pacing, timeScale: 10 }))).toBe(once * 10);
        expect(secondsOf(routine.steps, { ...pacing, firstSide: 'right' })).toBe(secondsOf(routine.steps, pacing));
      }),
    );
  });

  it('has nothing to do with who ends a step', () => {
    always((intervals, routine, pacing) => {
      expect(timeline(routine, { ...pacing, waitForMe: true })).toStrictEqual(intervals);
    });
  });
});

describe('a timeline, for example', () => {
  it('of 2 × 30 s each side with 20 s of rest', () => {
    const step = stepWith({ sets: 2, eachSide: true, rest: 20 }, { exercise: 'side-plank' });
    expect(timeline(routineWith(step)).map(({ kind, side, set, seconds }) => [kind, side, set, seconds])).toEqual([
      ['ready', 'left', 1, 5],
      ['work', 'left', 1, 30],
      ['switch', 'right', 1, 5],
      ['work', 'right', 1, 30],
      ['rest', 'left', 2, 20],
      ['work', 'left', 2, 30],
      ['switch', 'right', 2, 5],
      ['work', 'right', 2, 30],
    ]);
  });

  it('of repetitions, whose time is an estimate', () => {
    const step = stepWith({ kind: 'reps', reps: 12, secondsPerRep: 4 });
    expect(timeline(routineWith(step)).at(-1)).toStrictEqual({
      kind: 'work',
      step: 0,
      set: 1,
      timing: 'reps',
      seconds: 48,
    });
  });

  it('of an open step, which lasts until it is done', () => {
    const intervals = timeline(routineWith(stepWith({ kind: 'open', eachSide: true })), {
      readyPace: 0,
      switchSeconds: 0,
    });
    expect(intervals).toStrictEqual([
      { kind: 'work', step: 0, set: 1, side: 'left', timing: 'open', seconds: 0 },
      { kind: 'work', step: 0, set: 1, side: 'right', timing: 'open', seconds: 0 },
    ]);
  });
});

function wholeMs(seconds: number): number {
  return Math.round(seconds * 1000) / 1000;
}

function setsOf({ sets }: Dose): number[] {
  return Array.from({ length: sets }, (_, index) => index + 1);
}
