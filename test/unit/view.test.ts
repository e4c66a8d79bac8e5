import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { clock } from '../../src/locale/clock.ts';
import { en } from '../../src/locale/en/index.ts';
import { texts } from '../../src/locale/en/texts/index.ts';
import { articleRoutine } from '../../src/plan/article.ts';
import { planRoutine } from '../../src/plan/plan.ts';
import type { Routine } from '../../src/routine/routine.ts';
import { checkRoutine } from '../../src/routine/validate.ts';
import { parseDuration } from '../../src/run/quantity.ts';
import { momentAt } from '../../src/session/moment.ts';
import { press } from '../../src/session/press.ts';
import { startSession } from '../../src/session/session.ts';
import { timeline } from '../../src/session/timeline.ts';
import { type PlanView, planView } from '../../src/view/plan.ts';
import { type PlayerView, playerView } from '../../src/view/player.ts';
import { damageIn, scarsIn, textsOf } from './support/leaves.ts';
import { anyFractionalPlayed, anyPlayed, start } from './support/logs.ts';
import { mutant, mutationsOf } from './support/mutate.ts';
import { anyPacing, anyRoutine, routineWith, stepWith, timedRoutine } from './support/routines.ts';
import { anyRun } from './support/runs.ts';

const later = fc.oneof(fc.integer({ min: 0, max: 5000 }), fc.integer({ min: 0, max: 1_500_000 }));
const clockText = /^(\d+:)?\d{1,2}:\d\d$/;

function expectSoundParts(parts: PlayerView['phases']): void {
  expect(parts).not.toEqual([]);
  expect(parts.reduce((sum, { share }) => sum + share, 0)).toBeCloseTo(1, 9);
  for (const { name, minutes, done } of parts) {
    expect([name.trim(), minutes.trim()]).not.toContain('');
    expect(done).toBeGreaterThanOrEqual(0);
    expect(done).toBeLessThanOrEqual(1);
  }
}

function expectSoundPlayer(view: PlayerView): void {
  expect(scarsIn(view)).toEqual([]);
  expect(damageIn(view)).toEqual([]);
  expect(view.name.trim()).not.toBe('');
  expect(view.clock).toMatch(clockText);
  expect(view.progress.trim()).not.toBe('');
  expect(view.done).toBeGreaterThanOrEqual(0);
  expect(view.done).toBeLessThanOrEqual(1);
  expectSoundParts(view.phases);
  // What is not there is absent, so that no screen makes room for it; only a finished session has nothing left to tell.
  const empty = textsOf(view).flatMap(({ path, text }) => (text.trim() === '' ? [path] : []));
  const allowed = view.status === 'finished' ? ['place', 'left', 'clockWords'] : ['cue'];
  expect(empty.filter((path) => !allowed.includes(path))).toEqual([]);
}

function expectSoundPlan(view: PlanView): void {
  expect(scarsIn(view)).toEqual([]);
  expect(damageIn(view)).toEqual([]);
  expectSoundParts(view.phases);
  for (const { name, phaseName, dose } of view.rows)
    expect([name, phaseName, dose].map((text) => text.trim())).not.toContain('');
  for (const { name, back } of view.omitted) expect([name.trim(), back?.trim()]).not.toContain('');
  expect(view.notes.map((note) => note.trim())).not.toContain('');
  const summary = view.stop === undefined ? view.summary.trim() : view.stop.trim();
  expect([view.title.trim(), summary, view.omittedTitle, view.assumed]).not.toContain('');
}

describe('the plan on screen', () => {
  it('is whole for every run and length, in both kinds of units, with a reason for everything', () => {
    fc.assert(
      fc.property(
        anyRun,
        fc.integer({ min: 5, max: 60 }),
        fc.constantFrom('metric', 'imperial'),
        (run, minutes, units) => {
          const routine = planRoutine(run, {}, { minutes });
          const view = planView(routine, en, { run, units, texts });
          expectSoundPlan(view);
          expect(view.rows).toHaveLength(routine.steps.length);
          expect(view.omittedTitle === undefined).toBe(view.omitted.length === 0);
          expect(view.omitted.filter(({ back }) => back !== undefined)).toHaveLength(
            routine.omitted.filter((omission) => omission.minutes !== undefined).length,
          );
          for (const row of view.rows) expect(row.instructions.length).toBeGreaterThanOrEqual(3);
          for (const { why } of [...view.rows, ...view.omitted]) expect(why).toMatch(/^[A-Z\d].*\.$/);
        },
      ),
    );
  });

  it('is whole for any routine of a coach', () => {
    fc.assert(fc.property(anyRoutine, (routine) => expectSoundPlan(planView(routine, en))));
  });

  it('speaks of the facts that are known and of no other', () => {
    const { steps } = planRoutine({ sportType: 'Run' });
    const summary = (facts: object, units?: 'imperial') =>
      planView(articleRoutine(), en, { run: { sportType: 'Run', ...facts }, units }).summary;
    expect(summary({ distance: 10_200, elevationGain: 420 })).toBe('12 steps for 10.2 km with 420 m of climb');
    expect(summary({ distance: 10_200, elevationGain: 420 }, 'imperial')).toBe(
      '12 steps for 6.3 mi with 1,378 ft of climb',
    );
    expect(summary({ distance: 10_000 })).toBe('12 steps for 10 km');
    expect(summary({})).toBe('12 steps');
    expect(planView(articleRoutine(), en)).toMatchObject({ title: 'After your run', summary: '12 steps, 33½ min' });
    expect(steps).not.toHaveLength(0);
  });

  it('shows a coach’s title and note as they were typed', () => {
    const routine = {
      ...routineWith(stepWith({}, { name: '<b>x</b>', note: 'Slowly <i>now</i>.' })),
      title: 'Monday & more',
    };
    expect(planView(routine, en)).toMatchObject({
      title: 'Monday & more',
      rows: [{ name: '<b>x</b>', why: 'Slowly <i>now</i>.' }],
    });
  });

  it('has no words for a rule it does not know, be its name inherited by every object', () => {
    for (const rule of ['unheard-of', 'constructor', 'toString', '__proto__', 'hasOwnProperty', 'valueOf']) {
      const routine = routineWith(stepWith({}, { name: 'Own', reasons: [{ rule, value: 15 }] }));
      expect(planView(routine, en).rows[0]?.why).toBe('');
    }
  });
});

describe('the player on screen', () => {
  it('is whole at every moment of the article', () => {
    const session = startSession(articleRoutine(), start);
    const views = Array.from({ length: 700 }, (_, index) => playerView(session, en, start + index * 3001));
    for (const view of views) expectSoundPlayer(view);
    expect(views.at(-1)?.status).toBe('finished');
    expect(new Set(views.map(({ name }) => name)).size).toBe(13);
  });

  it('is whole at every moment of any session', () => {
    fc.assert(
      fc.property(anyFractionalPlayed, later, ({ session, now }, wait) => {
        expectSoundPlayer(playerView(session, en, now + wait));
      }),
    );
  });

  it('says the same in words as in digits', () => {
    fc.assert(
      fc.property(anyFractionalPlayed, later, ({ session, now }, wait) => {
        const view = playerView(session, en, now + wait);
        if (view.status === 'finished' || view.clockWords === en.player.counting) return;
        expect(secondsSaid(view.clockWords)).toBe(parseDuration(view.clock, 'clock'));
        expect(secondsSaid(view.progress)).toBe(parseDuration(view.left.replace(' left', ''), 'left'));
      }),
    );
  });

  it('names the side that is worked, or that comes next, wherever there is one', () => {
    fc.assert(
      fc.property(anyPlayed, later, ({ session, now }, wait) => {
        const { interval } = momentAt(session, now + wait);
        const names = { left: 'Left side', right: 'Right side' };
        expect(playerView(session, en, now + wait).side).toBe(interval?.side && names[interval.side]);
      }),
    );
  });

  it('fills its bar without ever going back while it runs untouched, from nothing to all', () => {
    fc.assert(
      fc.property(timedRoutine, anyPacing, (routine, pacing) => {
        const session = startSession(routine, start, pacing);
        const ms = timeline(routine, pacing).reduce((sum, { seconds }) => sum + seconds * 1000, 0);
        const views = Array.from({ length: 21 }, (_, part) => playerView(session, en, start + (ms * part) / 20));
        views.forEach(({ done, phases }, part) => {
          expect(done).toBeCloseTo(part / 20, 9);
          const filled = phases.reduce((sum, phase) => sum + phase.share * phase.done, 0);
          expect(filled).toBeCloseTo(part / 20, 9);
        });
      }),
    );
  });

  it('never empties its bar while nothing is pressed, whatever was pressed before', () => {
    fc.assert(
      fc.property(anyFractionalPlayed, later, later, ({ session, now }, wait, more) => {
        const [before, after] = [playerView(session, en, now + wait), playerView(session, en, now + wait + more)];
        expect(after.done).toBeGreaterThanOrEqual(before.done);
        after.phases.forEach(({ done }, part) => {
          expect(done).toBeGreaterThanOrEqual((before.phases[part]?.done ?? 0) - 1e-9);
        });
      }),
    );
  });

  it('has begun with an empty bar and ends with a full one, open steps included', () => {
    fc.assert(
      fc.property(anyRoutine, anyPacing, (routine, pacing) => {
        const session = startSession(routine, start, pacing);
        expect(playerView(session, en, start).done).toBeCloseTo(0, 9);
        const steps = routine.steps.reduce((before) => press(before, 'next', start), session);
        const over = playerView(steps, en, start);
        expect(over).toMatchObject({ status: 'finished', name: 'Done', done: 1 });
        for (const { done } of over.phases) expect(done).toBeCloseTo(1, 9);
      }),
    );
  });

  it('keeps its key while only the clock moves, and changes it with anything else', () => {
    fc.assert(
      fc.property(anyPlayed, later, later, ({ session, now }, wait, more) => {
        const [before, after] = [playerView(session, en, now + wait), playerView(session, en, now + wait + more)];
        const same =
          before.status === after.status &&
          momentAt(session, now + wait).index === momentAt(session, now + wait + more).index;
        expect(before.key === after.key).toBe(same);
      }),
    );
  });

  it('changes its key with a pause', () => {
    const session = startSession(articleRoutine(), start);
    const keys = [session, press(session, 'pause', start)].map((way) => playerView(way, en, start).key);
    expect(new Set(keys).size).toBe(2);
  });

  it('stays where it was stopped', () => {
    const session = press(startSession(articleRoutine(), start), 'stop', start + 506_000);
    const view = playerView(session, en, start + 9_000_000);
    expect(view).toMatchObject({ status: 'finished', name: 'Stopped', step: 12, steps: 12 });
    expect(view.done).toBeCloseTo(506 / articleRoutine().seconds, 9);
    expectSoundPlayer(view);
  });
});

describe('the player, for example', () => {
  const session = startSession(
    routineWith(
      stepWith({ eachSide: true, sets: 2, rest: 10 }, { exercise: 'side-plank', phase: 'strength' }),
      stepWith({ kind: 'open', sets: 2 }),
    ),
    start,
  );
  const at = (second: number) => playerView(session, en, start + second * 1000);

  it('leads through a step of two sides and sets', () => {
    expect(at(0)).toMatchObject({
      place: 'Strength, 1 of 2',
      intervalName: 'Get ready',
      side: 'Left side',
      set: 'Set 1 of 2',
      next: 'Next: right side',
    });
    expect(at(5)).toMatchObject({ clock: '0:30', clockWords: '30 seconds left', side: 'Left side', nextDose: '30 s' });
    expect(at(5).intervalName).toBeUndefined();
    expect(at(34.5)).toMatchObject({ clock: '0:01', clockWords: '1 second left' });
    expect(at(36)).toMatchObject({ intervalName: 'Change sides', side: 'Right side', next: 'Next: set 2' });
    expect(at(75)).toMatchObject({
      intervalName: 'Rest',
      side: 'Left side',
      set: 'Set 2 of 2',
      next: 'Next: right side',
    });
    expect(at(130)).toMatchObject({ side: 'Right side', next: 'Next: Own', nextDose: '2 × until you are ready' });
  });

  it('counts up while the work is open, and calls the next set of it open, not 0 s', () => {
    expect(at(150)).toMatchObject({ intervalName: 'Get ready', name: 'Own' });
    expect(at(160.5)).toMatchObject({
      clock: '0:05',
      clockWords: 'Press done when it is enough',
      next: 'Next: set 2',
      nextDose: 'until you are ready',
    });
  });

  it('knows the last one', () => {
    const last = press(press(session, { action: 'jump', step: 1 }, start), 'done', start);
    expect(playerView(press(last, 'done', start), en, start)).toMatchObject({ next: 'Last one', set: 'Set 2 of 2' });
  });

  it('counts one repetition as one', () => {
    const once = routineWith(stepWith({ kind: 'reps', reps: 1, secondsPerRep: 5 }));
    expect(playerView(startSession(once, start, { readyPace: 0 }), en, start).reps).toMatch(/^(once|1 time)$/);
    expect(planView(once, en).rows[0]?.dose).toMatch(/^(once|1 time)$/);
  });
});

describe('a routine from outside that passed its check', () => {
  it('never shows a damaged value', () => {
    const documents = fc.oneof(
      anyRoutine,
      fc.constantFrom<Routine[]>(articleRoutine(), planRoutine({ sportType: 'Run' })),
    );
    fc.assert(
      fc.property(mutationsOf(documents), fc.integer({ min: 0, max: 300_000 }), (mutation, wait) => {
        let routine: Routine;
        try {
          routine = checkRoutine(mutant(mutation));
        } catch {
          return;
        }
        expectSoundPlan(planView(routine, en));
        expectSoundPlayer(playerView(startSession(routine, start), en, start + wait));
      }),
      { numRuns: 400 },
    );
  });
});

describe('the clock', () => {
  it.each([
    [0, '0:00'],
    [0.001, '0:01'],
    [1, '0:01'],
    [29.999, '0:30'],
    [30, '0:30'],
    [32, '0:32'],
    [59.5, '1:00'],
    [700, '11:40'],
    [3600, '1:00:00'],
    [3725, '1:02:05'],
    [-5, '0:00'],
  ])('writes %d s as %s', (seconds, text) => {
    expect(clock(seconds)).toBe(text);
  });

  it('and the voice agree, also where a sum is a hair above a whole second', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 7200 }), fc.constantFrom(-1e-9, 0, 1e-9, 0.25), (whole, hair) => {
        const seconds = whole + hair;
        expect(secondsSaid(en.format.spoken(seconds))).toBe(parseDuration(clock(seconds), 'clock'));
      }),
    );
  });
});

/** The seconds that a spoken length tells: "1 minute 5 seconds". */
function secondsSaid(text: string): number {
  const of = (unit: string) => Number(new RegExp(`(\\d+) ${unit}`).exec(text)?.[1] ?? 0);
  return of('hour') * 3600 + of('minute') * 60 + of('second');
}
