import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { articleRoutine } from '../../src/plan/article.ts';
import type { Side } from '../../src/routine/intervals.ts';
import { press } from '../../src/session/press.ts';
import { type Action, type Session, startSession } from '../../src/session/session.ts';
import { type StepSummary, type Summary, summary } from '../../src/session/summary.ts';
import { timeline } from '../../src/session/timeline.ts';
import { damageIn } from './support/leaves.ts';
import { anyFractionalPlayed, anyPlayed, type Played, start } from './support/logs.ts';
import { placeAt, type Stay, type Told } from './support/model.ts';
import { anyPacing, routineWith, stepWith, timedRoutine } from './support/routines.ts';

const later = fc.oneof(fc.integer({ min: 0, max: 5000 }), fc.integer({ min: 0, max: 1_500_000 }));

/** A law of every summary, beside what the twin tells. */
function always(
  law: (found: Summary, told: Told, session: Session) => void,
  played: fc.Arbitrary<Played> = anyPlayed,
): void {
  fc.assert(
    fc.property(played, later, ({ session, now }, wait) => {
      law(summary(session, now + wait), placeAt(session, now + wait), session);
    }),
  );
}

/** The stays in work of a step, of one exercise and side. */
function staysOf(session: Session, { stays }: Told, { step, exercise }: StepSummary, side?: Side): Stay[] {
  const intervals = timeline(session.routine, session.options);
  return stays.filter((stay) => {
    const interval = intervals[stay.index];
    return interval?.kind === 'work' && interval.step === step && interval.side === side && stay.exercise === exercise;
  });
}

const ranIn = (stays: readonly Stay[]) => stays.reduce((sum, { ran }) => sum + ran, 0) / 1000;

describe('the summary of every session', () => {
  it('tells the time of work, whole and part by part', () => {
    always((found, told, session) => {
      const intervals = timeline(session.routine, session.options);
      const work = told.stays.filter(({ index }) => intervals[index]?.kind === 'work');
      expect(found.secondsWorked).toBeCloseTo(ranIn(work), 6);
      const sides = found.steps.flatMap((step) => step.sides);
      expect(sides.reduce((sum, { secondsWorked }) => sum + secondsWorked, 0)).toBeCloseTo(found.secondsWorked, 6);
      for (const step of found.steps) {
        for (const { side, secondsWorked } of step.sides)
          expect(secondsWorked).toBeCloseTo(ranIn(staysOf(session, told, step, side)), 6);
      }
    }, anyFractionalPlayed);
  });

  it('counts each set of each side that came to its end, once', () => {
    always((found, told, session) => {
      for (const step of found.steps) {
        const { sets = 0, eachSide } = session.routine.steps[step.step]?.dose ?? {};
        expect(step.sides.map(({ side }) => side)).toEqual(eachSide ? ['left', 'right'] : [undefined]);
        for (const { side, done, sets: asked } of step.sides) {
          const ended = staysOf(session, told, step, side).filter(({ isDone }) => isDone);
          expect([asked, done]).toEqual([sets, new Set(ended.map(({ index }) => index)).size]);
        }
      }
    });
  });

  it('says of each exercise whether it was done, in part, or left out', () => {
    always((found, told, session) => {
      const intervals = timeline(session.routine, session.options);
      const furthest = Math.max(...told.stays.map(({ index }) => intervals[index]?.step ?? 0));
      const end = told.status === 'finished' ? session.routine.steps.length : furthest;
      for (const { outcome, sides, step } of found.steps) {
        const done = sides.reduce((sum, side) => sum + side.done, 0);
        const asked = sides.reduce((sum, side) => sum + side.sets, 0);
        const nothing = end > step ? 'skipped' : 'ahead';
        expect(outcome).toBe(done === asked ? 'done' : done > 0 ? 'partly' : nothing);
      }
    });
  });

  it('has an entry for each exercise that was begun in the place of a step, and for the one that stands there', () => {
    always((found, told, session) => {
      const intervals = timeline(session.routine, session.options);
      session.routine.steps.forEach((step, index) => {
        const here = found.steps.filter((entry) => entry.step === index);
        const swaps = session.log.filter((entry) => entry.action === 'replace' && entry.step === index);
        const worked = told.stays.flatMap((stay) => {
          const interval = intervals[stay.index];
          return interval?.step === index && interval.kind === 'work' && stay.ran > 0 ? [stay.exercise] : [];
        });
        const wanted = new Set([...worked, swaps.at(-1)?.exercise ?? step.exercise]);
        expect(new Set(here.map(({ exercise }) => exercise))).toEqual(wanted);
        expect(here).toHaveLength(wanted.size);
        for (const { phase, exercise, name } of here) {
          expect(phase).toBe(step.phase);
          if (exercise === undefined) expect(name).toBe(step.name);
        }
      });
      expect(found.steps.map(({ step }) => step)).toEqual(
        found.steps.map(({ step }) => step).toSorted((a, b) => a - b),
      );
    });
  });

  it('tells when it began and when it ended, and whether it was broken off', () => {
    always((found, told, session) => {
      const isOver = told.status === 'finished';
      expect(found.startedAt).toBe(session.startedAt);
      expect(found.finishedAt).toBe(isOver ? told.at + told.offset : undefined);
      expect(found.stopped).toBe(isOver && session.log.some(({ action }) => action === 'stop'));
    });
  });

  it('is the same after JSON, and a whole document itself', () => {
    always((found, _, session) => {
      const now = found.finishedAt ?? start + 9e6;
      const known = summary(session, now);
      expect(summary(JSON.parse(JSON.stringify(session)), now)).toStrictEqual(JSON.parse(JSON.stringify(known)));
      expect(damageIn(known)).toEqual([]);
      expect(JSON.parse(JSON.stringify(known))).toStrictEqual(known);
    });
  });

  it('stays as it is once the session is finished', () => {
    fc.assert(
      fc.property(anyPlayed, later, ({ session, now }, wait) => {
        const over = press(session, 'stop', now);
        expect(summary(over, now + wait)).toStrictEqual(summary(over, now));
      }),
    );
  });
});

describe('the summary of a routine that nobody touches', () => {
  it('has all of it done', () => {
    fc.assert(
      fc.property(timedRoutine, anyPacing, (routine, pacing) => {
        const session = startSession(routine, start, pacing);
        const intervals = timeline(routine, pacing);
        const seconds = intervals.reduce((sum, interval) => sum + interval.seconds, 0);
        const found = summary(session, start + seconds * 1000 + 5);
        expect(found).toMatchObject({ stopped: false, finishedAt: start + seconds * 1000 });
        const work = intervals.filter(({ kind }) => kind === 'work');
        expect(found.secondsWorked).toBeCloseTo(
          work.reduce((sum, interval) => sum + interval.seconds, 0),
          6,
        );
        for (const { outcome, sides } of found.steps) {
          expect(outcome).toBe('done');
          for (const { done, sets } of sides) expect(done).toBe(sets);
        }
      }),
    );
  });

  it('has all of it ahead at its start', () => {
    const found = summary(startSession(articleRoutine(), start), start);
    expect(found.secondsWorked).toBe(0);
    expect(found).not.toHaveProperty('finishedAt');
    expect(new Set(found.steps.map(({ outcome }) => outcome))).toEqual(new Set(['ahead']));
    expect(found.steps.map(({ exercise }) => exercise)).toEqual(articleRoutine().steps.map(({ exercise }) => exercise));
  });
});

/** 5 s ready, 30 s of work each side with 5 s between (70 s); 10 s ready, 2 × 20 s with 10 s of rest (60 s); 10 s ready, open. */
const routine = routineWith(
  stepWith({ eachSide: true }, { exercise: 'standing-quad-stretch' }),
  stepWith({ seconds: 20, sets: 2, rest: 10 }),
  stepWith({ kind: 'open' }, { exercise: 'cooldown-walk', phase: 'cooldown' }),
);
const played = (...presses: readonly (readonly [second: number, action: Action])[]): Session =>
  presses.reduce(
    (session, [second, action]) => press(session, action, start + second * 1000),
    startSession(routine, start),
  );
const of = (session: Session, second = 1000) => summary(session, start + second * 1000);
const outcomes = (session: Session, second?: number) => of(session, second).steps.map(({ outcome }) => outcome);

describe('what was skipped', () => {
  it('is what was left with next before its end', () => {
    const session = played([20, 'next'], [140, 'done']);
    expect(of(session).steps[0]).toEqual({
      step: 0,
      exercise: 'standing-quad-stretch',
      phase: 'stretch',
      outcome: 'skipped',
      sides: [
        { side: 'left', sets: 1, done: 0, secondsWorked: 15 },
        { side: 'right', sets: 1, done: 0, secondsWorked: 0 },
      ],
    });
    expect(outcomes(session)).toEqual(['skipped', 'done', 'done']);
  });

  it('is told apart by side', () => {
    const session = played([50, 'next']);
    expect(of(session, 51).steps[0]).toMatchObject({
      outcome: 'partly',
      sides: [
        { side: 'left', done: 1, secondsWorked: 30 },
        { side: 'right', done: 0, secondsWorked: 10 },
      ],
    });
  });

  it('is what was jumped over, or was still to come at the stop', () => {
    expect(outcomes(played([1, { action: 'jump', step: 2 }]), 2)).toEqual(['skipped', 'skipped', 'ahead']);
    expect(outcomes(played([101, 'stop']))).toEqual(['done', 'partly', 'skipped']);
    expect(of(played([101, 'stop']))).toMatchObject({ stopped: true, finishedAt: start + 101_000, secondsWorked: 80 });
  });

  it('is open work that was left with next, not with done', () => {
    const there = played([0, { action: 'jump', step: 2 }]);
    expect(outcomes(press(there, 'next', start + 60_000))).toEqual(['skipped', 'skipped', 'skipped']);
    expect(outcomes(press(there, 'done', start + 60_000))).toEqual(['skipped', 'skipped', 'done']);
  });

  it('is not what one went back to and finished', () => {
    const session = played([20, 'next'], [21, 'back']);
    expect(outcomes(session, 21 + 71)).toEqual(['done', 'ahead', 'ahead']);
    expect(of(session, 21 + 71).steps[0]?.sides[0]).toMatchObject({ done: 1, secondsWorked: 45 });
  });

  it('is not done twice by being done again', () => {
    const session = played([71, 'back']);
    expect(of(session, 500).steps[0]).toMatchObject({ outcome: 'done', sides: [{ done: 1 }, { done: 1 }] });
    expect(of(session, 500).steps[0]?.sides[0]?.secondsWorked).toBe(60);
  });
});

describe('what was done', () => {
  it('is what the runner says is done, before its time', () => {
    const session = played([10, 'done']);
    expect(of(session, 11).steps[0]?.sides[0]).toEqual({ side: 'left', sets: 1, done: 1, secondsWorked: 5 });
  });

  it('is what has run out while it waited, also if next is pressed', () => {
    for (const action of ['next', 'done'] as const) {
      const waits = startSession(routine, start, { waitForMe: true });
      expect(of(press(waits, action, start + 100_000), 101).steps[0]).toMatchObject({ outcome: 'done' });
    }
  });

  it('has no pause in it, and no time away', () => {
    const session = played([10, 'pause'], [100, 'resume'], [800, { action: 'away', since: start + 110_000 }]);
    expect(of(session, 900).secondsWorked).toBe(15);
    const resumed = press(session, 'resume', start + 900_000);
    expect(of(resumed, 905).secondsWorked).toBe(20);
    expect(of(resumed, 916).steps[0]?.sides[0]).toMatchObject({ done: 1, secondsWorked: 30 });
  });

  it('is told apart where an exercise was swapped for another', () => {
    const session = played([15, { action: 'replace', exercise: 'standing-hip-flexor-lunge' }]);
    expect(session.log).toHaveLength(1);
    expect(of(session, 86).steps.slice(0, 2)).toEqual([
      {
        step: 0,
        exercise: 'standing-quad-stretch',
        phase: 'stretch',
        outcome: 'skipped',
        sides: [
          { side: 'left', sets: 1, done: 0, secondsWorked: 10 },
          { side: 'right', sets: 1, done: 0, secondsWorked: 0 },
        ],
      },
      {
        step: 0,
        exercise: 'standing-hip-flexor-lunge',
        phase: 'stretch',
        outcome: 'done',
        sides: [
          { side: 'left', sets: 1, done: 1, secondsWorked: 30 },
          { side: 'right', sets: 1, done: 1, secondsWorked: 30 },
        ],
      },
    ]);
  });

  it('has no entry for what was swapped before it was begun, were it at that instant', () => {
    const swap: Action = { action: 'replace', exercise: 'standing-hip-flexor-lunge' };
    const session = played([3, swap]);
    expect(of(played([5, swap])).steps.map(({ exercise }) => exercise)).not.toContain('standing-quad-stretch');
    expect(of(session, 4).steps.map(({ step, exercise, name }) => [step, exercise ?? name])).toEqual([
      [0, 'standing-hip-flexor-lunge'],
      [1, 'Own'],
      [2, 'cooldown-walk'],
    ]);
  });
});
