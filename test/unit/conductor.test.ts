import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { articleRoutine } from '../../src/plan/article.ts';
import { cuesBetween } from '../../src/session/cues.ts';
import { press } from '../../src/session/press.ts';
import { type Action, startSession } from '../../src/session/session.ts';
import { signals } from '../../src/session/signals.ts';
import {
  beepsOf,
  everything,
  expectAllBeeps,
  heard,
  hour,
  type Manner,
  minute,
  page,
  sides,
  still,
  type Told,
  wordsOf,
} from './support/conductorPage.ts';
import { start } from './support/logs.ts';
import { anyPacing, wholeRoutine } from './support/routines.ts';

// Hours go by in each of them, a second at a time.
vi.setConfig({ testTimeout: 60_000 });

beforeEach(() => {
  vi.useFakeTimers({ now: start });
});

afterEach(() => {
  vi.useRealTimers();
});

describe('a whole routine', () => {
  it.each<Manner>(['seen', 'hidden', 'throttled'])('%s beeps every cue once, at its time', (manner) => {
    const shown = page(articleRoutine(), { manner });
    shown.pass(articleRoutine().seconds * 1000 + minute);
    expect(shown.moment.status).toBe('finished');
    expect(shown.cues().length).toBeGreaterThan(100);
    expectAllBeeps(shown);
    expect(shown.ahead).toEqual([]);
    expect(vi.getTimerCount()).toBe(manner === 'seen' ? 1 : 0);
  });

  it.each<Manner>(['seen', 'hidden'])('%s speaks and vibrates at every cue once, and in time', (manner) => {
    const shown = page(articleRoutine(), { manner, wishes: everything });
    shown.pass(articleRoutine().seconds * 1000 + minute);
    expect(shown.said).toEqual(wordsOf(shown.cues(), shown.session));
    expect(shown.felt).toEqual(shown.cues().map(({ vibration, at }) => ({ what: vibration, at })));
  });

  it('throttled speaks at most once a call, what is still true, and never what it has spoken', () => {
    const shown = page(articleRoutine(), { manner: 'throttled', wishes: everything });
    shown.pass(articleRoutine().seconds * 1000 + minute);
    const wanted = wordsOf(shown.cues(), shown.session);
    const calls = new Map<number, string[]>();
    for (const { what, at } of shown.said) calls.set(at, [...(calls.get(at) ?? []), what]);
    expect(calls.size).toBeGreaterThan(10);
    for (const [at, texts] of calls) {
      expect(texts).toHaveLength(1);
      const index = cuesBetween(shown.session, start, start + at + 1).at(-1)?.index;
      const due = shown.cues((cue) => cue.at <= at && cue.index === index);
      expect(wordsOf(due, shown.session).map(({ what }) => what)).toContain(texts[0]);
    }
    expect(shown.said.length).toBeLessThan(wanted.length);
  });

  it('beeps each cue once while it goes in and out of sight', () => {
    const shown = page(articleRoutine(), { wishes: everything });
    for (const manner of ['hidden', 'seen', 'throttled', 'seen', 'hidden', 'throttled'] as const) {
      shown.pass(200_300);
      shown.show(manner);
      shown.look();
    }
    shown.pass(articleRoutine().seconds * 1000);
    expectAllBeeps(shown);
  });

  it('of any kind beeps each cue once, at its time, whatever is pressed and however the clock is set', () => {
    const action = fc.constantFrom<Action | 'back an hour' | 'forward a minute'>(
      'pause',
      'resume',
      'resume',
      'next',
      'back',
      'done',
      { action: 'jump', step: 0 },
      { action: 'addTime', seconds: 15 },
      { action: 'waitForMe', on: true },
      { action: 'waitForMe', on: false },
      'back an hour',
      'forward a minute',
    );
    const walk = fc.array(fc.record({ wait: fc.integer({ min: 0, max: 60_000 }), action }), { maxLength: 8 });
    fc.assert(
      fc.property(wholeRoutine, anyPacing, walk, fc.boolean(), (routine, options, pressings, isHidden) => {
        const shown = page(routine, { options, wishes: everything, manner: 'seen' });
        for (const { wait, action: next } of pressings) {
          // A clock that is set forward unseen cannot be told from sleep.
          if (isHidden && typeof next === 'object') shown.show('hidden');
          shown.pass(wait);
          shown.look();
          if (isHidden) shown.show('seen');
          shown.look();
          // Once it is over nothing is pressed or told any more.
          if (shown.moment.status === 'finished') break;
          if (next === 'back an hour') shown.setWall(-hour);
          else if (next === 'forward a minute') shown.setWall(minute);
          else shown.press(next);
          shown.look();
        }
        shown.pass(100_000);
        expect(shown.session.log.some(({ action: told }) => told === 'away')).toBe(false);
        // What was due in the very instant of a press may have been played before it, or not.
        const { log } = shown.session;
        const offsets = log.map((_, nth) => log.findLast((entry, at) => at <= nth && entry.offset)?.offset ?? 0);
        const instants = new Set(log.map(({ at }, nth) => at - (offsets[nth] ?? 0) - start));
        const between = (told: readonly Told<string>[]) => told.filter(({ at }) => !instants.has(at));
        expect(between(heard(shown))).toEqual(between(beepsOf(shown.cues())));
        expect(between(shown.said)).toEqual(between(wordsOf(shown.cues(), shown.session)));
        for (const { kind, at } of shown.cues()) expect(heard(shown)).toContainEqual({ what: kind, at });
        for (const told of wordsOf(shown.cues(), shown.session)) expect(shown.said).toContainEqual(told);
        shown.rest();
        vi.clearAllTimers();
      }),
      { numRuns: 25 },
    );
  });
});

describe('the first cue', () => {
  it.each([0, 1, 40, 250, 900])('is heard, felt and said %s ms after the start', (delay) => {
    const shown = page(sides, { delay, wishes: everything });
    shown.pass(100);
    expect(heard(shown)).toEqual([{ what: 'next', at: delay }]);
    expect(shown.said).toEqual([{ what: 'Next: Wade, left side, 40 seconds.', at: delay }]);
    expect(shown.felt).toEqual([{ what: signals.next.vibration, at: delay }]);
  });

  it('of a page that is opened in the middle is the next one that comes', () => {
    const shown = page(sides, { delay: 8000, wishes: everything });
    expect(heard(shown)).toEqual([]);
    shown.pass(20_000);
    expect(heard(shown)).toEqual(beepsOf(shown.cues(({ at }) => at > 8000)));
    expect(shown.said.map(({ what }) => what)).toEqual(['Halfway.']);
  });
});

describe('a press', () => {
  it.each<Manner>(['seen', 'hidden', 'throttled'])(
    'that pauses a page that is %s takes back every beep, and one that resumes brings the rest',
    (manner) => {
      const shown = page(sides, { manner, wishes: everything });
      shown.pass(20_400);
      shown.press('pause');
      const before = shown.beeps;
      expect(shown.ahead).toEqual([]);
      const { length } = shown.said;
      shown.pass(10 * minute);
      expect(shown.beeps).toEqual(before);
      expect(shown.said).toHaveLength(length);
      shown.press('resume');
      shown.pass(5 * minute);
      expect(shown.moment.status).toBe('finished');
      expectAllBeeps(shown);
      expect(shown.cues().filter(({ kind }) => kind === 'done')).toHaveLength(1);
    },
  );

  it('that pauses ends what is being said, and says nothing of what was due before', () => {
    const shown = page(sides, { manner: 'throttled', wishes: everything });
    shown.speech.mood = 'hangs';
    shown.pass(59_000);
    const { length } = shown.said;
    const { cancelled } = shown.speech;
    shown.press('pause');
    expect(shown.said).toHaveLength(length);
    expect(shown.speech.cancelled).toBeGreaterThan(cancelled);
  });

  it('that stops leaves silence', () => {
    const shown = page(sides, { manner: 'throttled', wishes: everything });
    shown.pass(59_000);
    const { length } = shown.said;
    shown.press('stop');
    expect(shown.ahead).toEqual([]);
    shown.pass(minute);
    expect(shown.said).toHaveLength(length);
    expect(vi.getTimerCount()).toBe(0);
  });

  it.each([0, 1, 30, 280])('that the conductor hears of %s ms later is answered, once', (late) => {
    const shown = page(sides, { wishes: everything });
    shown.pass(12_345);
    const before = [heard(shown).length, shown.said.length];
    shown.press('next', late);
    shown.pass(400);
    expect(heard(shown).slice(before[0])).toEqual([{ what: 'next', at: 12_345 + late }]);
    expect(shown.said.slice(before[1])).toEqual([{ what: 'Next: Calf, 20 seconds.', at: 12_345 + late }]);
  });

  it('that is heard of only after another look is answered all the same', () => {
    const shown = page(sides, { wishes: everything });
    shown.pass(12_980);
    const { length } = shown.said;
    // The look of the thirteenth second comes between.
    shown.press('next', 100);
    expect(shown.said.slice(length).map(({ what }) => what)).toEqual(['Next: Calf, 20 seconds.']);
    expect(heard(shown).at(-1)).toEqual({ what: 'next', at: 13_080 });
  });

  it('in the same instant as a look is answered, and repeats nothing', () => {
    const shown = page(sides, { wishes: everything });
    shown.pass(5000);
    const { length } = shown.said;
    shown.look();
    shown.press({ action: 'waitForMe', on: true });
    expect(shown.said).toHaveLength(length);
    shown.press('next');
    expect(shown.said.slice(length).map(({ what }) => what)).toEqual(['Next: Calf, 20 seconds.']);
  });

  it('that changes nothing of what comes repeats nothing of what was', () => {
    const shown = page(sides, { wishes: everything });
    shown.pass(42_000);
    const before = [heard(shown), shown.said.length];
    shown.press({ action: 'waitForMe', on: true }, 200);
    shown.pass(100);
    expect([heard(shown), shown.said.length]).toEqual(before);
  });

  it('is not needed for what was at rest to go on', () => {
    const shown = page(sides, { wishes: everything });
    shown.pass(12_000);
    shown.conductor.rest();
    shown.look();
    shown.pass(5 * minute);
    expectAllBeeps(shown);
    expect(shown.said).toEqual(wordsOf(shown.cues(), shown.session));
  });

  it('of a second start in the same instant begins anew as well', () => {
    const shown = page(sides, { wishes: everything });
    shown.pass(100);
    shown.rest();
    shown.conductor.play(startSession(still, start), start + 100);
    expect(shown.said.map(({ what }) => what)).toEqual([
      'Next: Wade, left side, 40 seconds.',
      'Next: Own, 10 minutes.',
    ]);
    expect(heard(shown).at(-1)).toEqual({ what: 'next', at: 100 });
  });

  it('of a second start begins anew', () => {
    const shown = page(sides, { wishes: everything });
    shown.pass(7000);
    const other = startSession(still, start + 7000);
    shown.rest();
    expect(shown.ahead).toEqual([]);
    shown.conductor.play(other, start + 7000);
    expect(shown.said.at(-1)).toEqual({ what: 'Next: Own, 10 minutes.', at: 7000 });
    expect(heard(shown).at(-1)).toEqual({ what: 'next', at: 7000 });
  });
});

describe('after sleep', () => {
  it.each([30_000, 100_000, hour, 12 * hour])('of %s ms there is one late cue at most, and no burst', (asleep) => {
    const shown = page(articleRoutine(), { wishes: everything });
    shown.pass(16 * minute + 200);
    const before = [shown.said.length, shown.felt.length];
    const woke = shown.now + asleep;
    shown.sleep(asleep);
    shown.look();
    expect(shown.said.length - (before[0] ?? 0)).toBeLessThanOrEqual(1);
    expect(shown.felt.length - (before[1] ?? 0)).toBeLessThanOrEqual(1);
    expect(shown.beeps.filter(({ at }) => at === woke).length).toBeLessThanOrEqual(1);
    expect(shown.moment.status).toBe(asleep > 2 * minute ? 'away' : 'running');
  });

  it('while away nothing is planned, held or said, and the rest comes when it is resumed', () => {
    const shown = page(articleRoutine(), { wishes: everything });
    shown.pass(16 * minute + 200);
    shown.sleep(12 * hour);
    shown.look();
    const { length } = shown.said;
    expect(shown.ahead).toEqual([]);
    expect(shown.wakeLock.isWanted).toBe(false);
    shown.pass(10 * minute);
    expect(shown.said).toHaveLength(length);
    const resumed = shown.now;
    shown.press('resume');
    shown.pass(articleRoutine().seconds * 1000);
    expect(heard(shown).filter(({ at }) => at >= resumed)).toEqual(beepsOf(shown.cues(({ at }) => at >= resumed)));
    expect(shown.moment.status).toBe('finished');
  });

  it('too short to be away, beeps are right again', () => {
    const shown = page(articleRoutine());
    shown.pass(10 * minute);
    const { cancelled } = shown.sound;
    shown.sleep(90_000);
    shown.look();
    // The audio clock may have stood meanwhile.
    expect(shown.sound.cancelled).toBeGreaterThan(cancelled);
    const woke = shown.now;
    shown.pass(10 * minute);
    expect(heard(shown).filter(({ at }) => at > woke)).toEqual(beepsOf(shown.cues(({ at }) => at > woke)));
  });
});

describe.each([
  ['back', -hour],
  ['forward', hour],
])('a wall clock set %s', (_, by) => {
  it.each<number>([0, 400])(
    'leaves beeps and words where they belong, noticed within a second (%s ms past one)',
    (past) => {
      const shown = page(sides, { wishes: everything });
      shown.pass(20_000 + past);
      shown.setWall(by);
      shown.pass(5 * minute);
      expect(shown.session.log.map(({ action }) => action)).toEqual(['clock']);
      expectAllBeeps(shown);
      expect(shown.said).toEqual(wordsOf(shown.cues(), shown.session));
    },
  );

  it('brings nothing back of what was before the page was opened', () => {
    const shown = page(sides, { delay: 8000, wishes: everything });
    shown.pass(2000);
    shown.setWall(by);
    shown.pass(2000);
    expect(shown.session.log).toHaveLength(1);
    expect([heard(shown), shown.said, shown.felt]).toEqual([[], [], []]);
  });

  it('and told by another surface only after a look loses no word', () => {
    const shown = page(sides, { wishes: everything });
    shown.pass(20_000);
    const wrong = start + 20_000 + by;
    shown.conductor.play(shown.session, wrong);
    const { length } = shown.said;
    const told = press(shown.session, { action: 'clock', offset: by }, wrong);
    shown.conductor.play(told, wrong);
    shown.conductor.play(told, wrong + 5000);
    expect(shown.said.slice(length).map(({ what }) => what)).toEqual(['Halfway.']);
  });
});
