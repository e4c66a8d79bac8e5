import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Equipment } from '../../src/catalogue/equipment.ts';
import { exerciseOf, exercises } from '../../src/catalogue/exercises.ts';
import { articleRoutine } from '../../src/plan/article.ts';
import { planRoutine } from '../../src/plan/plan.ts';
import { atHand } from '../../src/plan/thresholds.ts';
import type { Routine } from '../../src/routine/routine.ts';
import { checkRoutine } from '../../src/routine/validate.ts';
import { alternativesFor } from '../../src/session/alternatives.ts';
import { momentAt } from '../../src/session/moment.ts';
import { press } from '../../src/session/press.ts';
import { checkSession, type Session, startSession } from '../../src/session/session.ts';
import { routineOf } from '../../src/session/steps.ts';
import { timeline } from '../../src/session/timeline.ts';
import { anyPlayed, perform, start } from './support/logs.ts';
import { entryOf } from './support/plans.ts';
import { routineWith, stepWith } from './support/routines.ts';

const kits: readonly (readonly Equipment[] | undefined)[] = [undefined, [], ['ball'], ['wall', 'foam_roller', 'band']];
const planned = kits.flatMap((equipment) =>
  [10, 20, 30, 60].map((minutes) =>
    planRoutine({ sportType: 'Run', distance: 12_000, movingTime: 4000 }, equipment ? { equipment } : {}, { minutes }),
  ),
);
/** Two of its steps can be swapped for the same exercise. */
const twin = planRoutine(
  { sportType: 'Run', distance: 3000, movingTime: 1000 },
  { experience: 'experienced', place: 'outdoors' },
  { minutes: 10 },
);
const routines: readonly Routine[] = [
  twin,
  articleRoutine(),
  ...planned,
  planRoutine({ sportType: 'Run' }, { soreness: { gastrocnemius: 7 }, place: 'outdoors' }, { minutes: 30 }),
];

/** Every step of every one of them, with what can stand for it. */
const offers = routines.flatMap((routine) =>
  routine.steps.map((step, index) => ({
    routine,
    step,
    index,
    ids: alternativesFor(startSession(routine, start), index),
  })),
);

describe('what can stand for a step', () => {
  it('is offered for many, and is never the same twice', () => {
    const others = offers.filter(({ ids, step }) => ids.some((id) => id !== step.exercise));
    expect(others.length).toBeGreaterThan(offers.length / 5);
    for (const { ids } of offers) expect(new Set(ids).size).toBe(ids.length);
  });

  it('is of its phase and works one of its main muscles', () => {
    for (const { step, ids } of offers) {
      const from = entryOf(step);
      for (const id of ids) {
        const { phase, muscles } = entryOf({ exercise: id });
        expect(phase).toBe(from.phase);
        expect(muscles.primary.some((muscle) => from.muscles.primary.includes(muscle))).toBe(true);
      }
    }
  });

  it('is worked on the same sides and dosed the same way', () => {
    for (const { step, ids } of offers) {
      for (const id of ids) {
        const { dose } = entryOf({ exercise: id });
        expect(dose.eachSide).toBe(step.dose.eachSide);
        expect(step.dose.kind === 'reps' ? dose.reps : dose.seconds).toBeDefined();
      }
    }
  });

  it('needs only what is at hand or used', () => {
    for (const { routine, ids } of offers) {
      const used = routine.steps.flatMap((step) => entryOf(step).equipment.flat());
      const kit: readonly string[] = [...atHand.home, ...used];
      for (const id of ids) {
        for (const any of entryOf({ exercise: id }).equipment)
          expect(any.filter((piece) => kit.includes(piece))).not.toEqual([]);
      }
    }
  });

  it('is nothing that the plan left out for a reason', () => {
    const harmless = ['time', 'variant'];
    let barred = 0;
    for (const { routine, ids } of offers) {
      for (const { exercise, reasons } of routine.omitted) {
        if (reasons.every(({ rule }) => harmless.includes(rule))) continue;
        barred++;
        expect(ids).not.toContain(exercise);
      }
    }
    expect(barred).toBeGreaterThan(0);
  });

  it('is nothing that is there already, nor a variant of it', () => {
    for (const { routine, index, ids } of offers) {
      const others = routine.steps.filter((_, other) => other !== index).map(entryOf);
      for (const id of ids) {
        expect(others.map((other) => other.id)).not.toContain(id);
        expect(others.map(({ group }) => group)).not.toContain(entryOf({ exercise: id }).group);
      }
    }
  });

  it('is nothing for a coach’s own step, nor where there is no step', () => {
    const routine = routineWith(stepWith({}), stepWith({}, { exercise: 'glute-bridge' }));
    const session = startSession(routine, start);
    for (const index of [0, -1, 2, 0.5, Number.NaN]) expect(alternativesFor(session, index)).toEqual([]);
  });

  it('is for the article what one can read here', () => {
    const of = (exercise: string) => {
      const index = articleRoutine().steps.findIndex((step) => step.exercise === exercise);
      return alternativesFor(startSession(articleRoutine(), start), index).filter((id) => id !== exercise);
    };
    expect(of('standing-quad-stretch')).toEqual(['half-kneeling-hip-flexor', 'standing-hip-flexor-lunge']);
    expect(of('seated-hamstring-stretch')).toEqual(['supine-strap-hamstring', 'standing-hamstring-step']);
    expect(of('wall-calf-stretch')).toEqual([]);
  });
});

/** A session that stands at the beginning of a step. */
const standingAt = (routine: Routine, step: number): Session =>
  press(startSession(routine, start), { action: 'jump', step }, start + 1000);

const swap = (session: Session, exercise: string, now = start + 5000) =>
  press(session, { action: 'replace', exercise }, now);

describe('swapping', () => {
  it('keeps the timeline and the number of steps, says what was there before, and begins the step anew', () => {
    for (const { routine, step, index, ids } of offers) {
      const session = standingAt(routine, index);
      for (const id of ids.filter((other) => other !== step.exercise)) {
        const swapped = swap(session, id);
        expect(swapped.log).toHaveLength(2);
        const after = routineOf(swapped);
        expect(timeline(swapped.routine, swapped.options)).toEqual(timeline(routine, session.options));
        expect(after.steps).toHaveLength(routine.steps.length);
        expect(after.steps[index]).toStrictEqual({
          exercise: id,
          phase: step.phase,
          dose: step.dose,
          reasons: [{ rule: 'replaced', value: step.exercise }],
        });
        expect(after.steps.toSpliced(index, 1)).toStrictEqual(routine.steps.toSpliced(index, 1));
        expect(checkRoutine(after)).toBe(after);
        expect(momentAt(swapped, start + 5000)).toMatchObject({ interval: { step: index }, secondsSpent: 0 });
        expect(swapped.routine).toBe(routine);
      }
    }
  });

  it('back gives the step as it was', () => {
    for (const { routine, step, index, ids } of offers) {
      for (const id of ids.filter((other) => other !== step.exercise)) {
        const back = swap(swap(standingAt(routine, index), id), step.exercise ?? '', start + 9000);
        expect(back.log).toHaveLength(3);
        expect(routineOf(back).steps).toStrictEqual(routine.steps);
      }
    }
  });

  it('by what is there, or cannot stand for it, changes nothing', () => {
    for (const { routine, step, index, ids } of offers.slice(0, 40)) {
      const session = standingAt(routine, index);
      expect(swap(session, step.exercise ?? '')).toBe(session);
      const wrong = exercises.filter(({ id }) => !ids.includes(id));
      for (const { id } of wrong) expect(swap(session, id)).toBe(session);
    }
  });

  it.each(['', 'no-such-exercise', '__proto__', 'constructor'])('by %j changes nothing', (exercise) => {
    const session = standingAt(articleRoutine(), 2);
    expect(swap(session, exercise)).toBe(session);
  });

  it('while away is back, while paused stays paused', () => {
    const session = standingAt(articleRoutine(), 2);
    const away = press(session, { action: 'away', since: start + 2000 }, start + 600_000);
    const lunge = 'standing-hip-flexor-lunge';
    expect(momentAt(swap(away, lunge, start + 601_000), start + 601_000).status).toBe('running');
    expect(momentAt(swap(press(session, 'pause', start + 2000), lunge), start + 9000)).toMatchObject({
      status: 'paused',
      secondsSpent: 0,
    });
  });

  it('of one step leaves for another what is still free', () => {
    const both = twin.steps.flatMap((_, index) =>
      alternativesFor(startSession(twin, start), index).includes('hip-hike-step') ? [index] : [],
    );
    expect(both).toHaveLength(2);
    const [first = 0, second = 0] = both;
    const once = swap(standingAt(twin, first), 'hip-hike-step');
    const there = press(once, { action: 'jump', step: second }, start + 9000);
    expect(alternativesFor(there, second)).not.toContain('hip-hike-step');
    expect(swap(there, 'hip-hike-step', start + 9500)).toBe(there);
  });

  it('never brings the same exercise twice, nor two variants of one', () => {
    fc.assert(
      fc.property(fc.constantFrom(...routines), fc.array(fc.tuple(fc.nat(30), fc.nat(5))), (routine, swaps) => {
        const { session } = swaps.reduce(
          (played, [step, nth]) =>
            perform(
              played.session,
              [
                { wait: 1, action: { action: 'jump', step: step % routine.steps.length } },
                { wait: 1, action: { tell: 'replace', nth } },
              ],
              played,
            ),
          { session: startSession(routine, start), now: start, offset: 0 },
        );
        const entries = routineOf(session).steps.map(entryOf);
        expect(new Set(entries.map(({ id }) => id)).size).toBe(entries.length);
        const groups = (steps: Routine['steps']) => new Set(steps.map((step) => entryOf(step).group)).size;
        expect(groups(routineOf(session).steps)).toBeGreaterThanOrEqual(groups(routine.steps));
      }),
      { numRuns: 300 },
    );
  });
});

describe('the routine as it is being done', () => {
  it('is that which was started, where nothing was swapped', () => {
    const session = standingAt(articleRoutine(), 3);
    expect(routineOf(session)).toBe(session.routine);
  });

  it('is a sound routine in every session, the same after JSON, and the same document at every look', () => {
    fc.assert(
      fc.property(anyPlayed, ({ session }) => {
        const routine = routineOf(session);
        expect(routineOf(session)).toBe(routine);
        expect(routineOf(checkSession(JSON.parse(JSON.stringify(session))))).toStrictEqual(
          JSON.parse(JSON.stringify(routine)),
        );
        expect(checkRoutine(routine)).toBe(routine);
        routine.steps.forEach(({ exercise, reasons }, index) => {
          const before = session.routine.steps[index]?.exercise;
          if (exercise === before) return;
          expect(reasons).toEqual([{ rule: 'replaced', value: before }]);
          expect(exerciseOf(exercise)?.phase).toBe(exerciseOf(before)?.phase);
        });
      }),
    );
  });
});
