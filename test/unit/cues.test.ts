import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { articleRoutine } from '../../src/plan/article.ts';
import type { Interval } from '../../src/routine/intervals.ts';
import { type Cue, cuesBetween } from '../../src/session/cues.ts';
import { momentAt } from '../../src/session/moment.ts';
import { press } from '../../src/session/press.ts';
import { type Action, type Session, startSession } from '../../src/session/session.ts';
import { type CueKind, cueKinds, signals } from '../../src/session/signals.ts';
import { timeline } from '../../src/session/timeline.ts';
import { deliveredLive, knownBefore, looksOf, ownCues } from './support/cues.ts';
import {
  anyFractionalPlayed,
  anyPlayed,
  anyPlayedUnderAnyClock,
  anyShift,
  ownTimes,
  type Played,
  start,
} from './support/logs.ts';
import { placeAt } from './support/model.ts';
import { anyPacing, routineWith, stepWith, timedRoutine } from './support/routines.ts';

const more = fc.integer({ min: 0, max: 1_500_000 });
const cutsIn = fc.array(fc.integer({ min: 0, max: 1000 }), { maxLength: 12 });

const beginnings: Readonly<Record<Interval['kind'], CueKind>> = {
  ready: 'next',
  work: 'start',
  switch: 'switch',
  rest: 'rest',
};
const isBeginning = ({ kind, interval }: Cue) => interval !== undefined && beginnings[interval.kind] === kind;

/** A law of every session, from its start until some time after its last press; all on its own clock. */
function always(
  law: (session: Session, cues: readonly Cue[], end: number) => void,
  played: fc.Arbitrary<Played> = anyPlayed,
): void {
  fc.assert(
    fc.property(played, more, ({ session, now, offset }, wait) => {
      const end = now - offset + wait;
      law(session, ownCues(session, start, end), end);
    }),
  );
}

describe('the cues of every session', () => {
  it('are the same however the time is cut', () => {
    for (const played of [anyPlayed, anyFractionalPlayed, anyPlayedUnderAnyClock]) {
      fc.assert(
        fc.property(played, more, cutsIn, ({ session, now }, wait, cuts) => {
          const [from, to] = [session.startedAt - 50_000, now + wait];
          const looks = [from, ...cuts.map((cut) => from + Math.round(((to - from) * cut) / 1000)), to];
          looks.sort((a, b) => a - b);
          const parts = looks.slice(1).flatMap((look, nth) => cuesBetween(session, looks[nth] ?? look, look));
          expect(parts).toStrictEqual(cuesBetween(session, looks[0] ?? from, looks.at(-1) ?? to));
        }),
      );
    }
  });

  it('are the same where each instant of a cue is a cut', () => {
    always((session, cues, end) => {
      const looks = [start, ...new Set(cues.map(({ at }) => at)), end].toSorted((a, b) => a - b);
      const parts = looks.slice(1).flatMap((look, nth) => ownCues(session, looks[nth] ?? look, look));
      expect(parts).toStrictEqual(cues);
    }, anyFractionalPlayed);
  });

  it('are each delivered once, by a surface that knows only what was pressed until then', () => {
    fc.assert(
      fc.property(anyPlayed, more, cutsIn, fc.boolean(), ({ session, now, offset }, wait, cuts, atPresses) => {
        const end = now - offset + wait;
        const presses = atPresses ? ownTimes(session).flatMap(({ at }) => [at, at + 1]) : [];
        const all = cuts.map((cut) => start + Math.round(((end - start) * cut) / 1000));
        const inside = [...all, ...presses].filter((look) => look > start && look < end);
        // A look at the very end would show nothing but what is still to be told, if somebody was just noticed to be away.
        const looks = [start, ...looksOf(session, inside), end];
        expect(deliveredLive({ session }, looks)).toStrictEqual(ownCues(session, start, end));
      }),
    );
  });

  it('lie in the time that was asked for, in order', () => {
    always((_, cues, end) => {
      const times = cues.map(({ at }) => at);
      expect(times).toEqual(times.toSorted((a, b) => a - b));
      for (const at of times) expect(at >= start && at < end).toBe(true);
    });
  });

  it('come only while it runs, and of the interval that is on', () => {
    always((session, cues) => {
      const times = ownTimes(session);
      for (const { kind, at, index, interval, secondsLeft } of cues) {
        const known = knownBefore(session, at + 0.001);
        const moment = momentAt(known.session, at + known.offset);
        expect(moment).toMatchObject({ status: kind === 'done' ? 'finished' : 'running', index });
        expect(interval).toEqual(moment.interval);
        if (kind === 'last') expect(moment.secondsLeft).toBeCloseTo(secondsLeft ?? 0, 6);
        if (kind === 'waiting') expect(moment).toMatchObject({ secondsLeft: 0, holds: true });
        expect(times.some((entry, nth) => entry.since <= at && at < entry.at && at > (times[nth - 1]?.at ?? 0))).toBe(
          false,
        );
      }
    });
  });

  it('begin each interval that really ran once, with what it is', () => {
    always((session, cues, end) => {
      const offset = session.log.findLast((entry) => entry.offset !== undefined)?.offset ?? 0;
      const ran = placeAt(session, end + offset).stays.filter((stay) => stay.ran > 0);
      expect(cues.filter(isBeginning).map(({ index }) => index)).toEqual(ran.map(({ index }) => index));
      for (const { kind, interval } of cues) {
        if (interval && Object.values(beginnings).includes(kind)) expect(kind).toBe(beginnings[interval.kind]);
      }
    });
  });

  it('say that it waits as often as a time ran out that does not end by itself', () => {
    always((session, cues, end) => {
      const offset = session.log.findLast((entry) => entry.offset !== undefined)?.offset ?? 0;
      const out = placeAt(session, end + offset).stays.flatMap(({ index, runsOut }) => new Array(runsOut).fill(index));
      expect(cues.flatMap(({ kind, index }) => (kind === 'waiting' ? [index] : []))).toEqual(out);
    });
  });

  it('end with one that it is done, unless it was ended before', () => {
    always((session, cues, end) => {
      const offset = session.log.findLast((entry) => entry.offset !== undefined)?.offset ?? 0;
      const place = placeAt(session, end + offset);
      const isStopped = session.log.some(({ action }) => action === 'stop');
      const isDone = place.status === 'finished' && !isStopped && place.at < end;
      expect(cues.filter(({ kind }) => kind === 'done')).toHaveLength(isDone ? 1 : 0);
      if (isDone) expect(cues.at(-1)).toMatchObject({ kind: 'done', at: place.at });
    });
  });

  it('halve only holds of 40 s and more, and count down to no beginning', () => {
    always((_, cues) => {
      for (const { kind, interval, secondsLeft } of cues) {
        if (kind === 'halfway') expect(interval).toMatchObject({ kind: 'work', timing: 'timed' });
        if (kind === 'halfway') expect(interval?.seconds).toBeGreaterThanOrEqual(40);
        if (kind === 'last') expect([1, 2, 3]).toContain(secondsLeft);
        else expect(secondsLeft).toBeUndefined();
        if (kind === 'last' || kind === 'waiting') expect(interval?.timing).not.toBe('open');
      }
    });
  });

  it('carry how they sound and feel, and whether they can be dropped', () => {
    always((_, cues) => {
      for (const cue of cues) expect(cue).toMatchObject(signals[cue.kind]);
    });
  });

  it('are the same after JSON', () => {
    always((session, cues, end) => {
      expect(ownCues(JSON.parse(JSON.stringify(session)), start, end)).toStrictEqual(JSON.parse(JSON.stringify(cues)));
    });
  });
});

describe('the cues of a routine that nobody touches', () => {
  it('are those of its timeline', () => {
    fc.assert(
      fc.property(timedRoutine, anyPacing, (routine, pacing) => {
        const session = startSession(routine, start, pacing);
        const wanted: (readonly [at: number, kind: CueKind, index: number])[] = [];
        let at = start;
        timeline(routine, pacing).forEach(({ kind, timing, seconds }, index) => {
          const end = at + seconds * 1000;
          wanted.push([at, beginnings[kind], index]);
          const own: (typeof wanted)[number][] = [1, 2, 3]
            .filter((left) => left < seconds)
            .map((left) => [end - left * 1000, 'last', index]);
          if (kind === 'work' && timing === 'timed' && seconds >= 40)
            own.push([at + Math.round(seconds * 500), 'halfway', index]);
          wanted.push(...own.toSorted(([a], [b]) => a - b));
          at = end;
        });
        const cues = cuesBetween(session, start, at + 1);
        expect(cues.map((cue) => [cue.at, cue.kind, cue.index])).toEqual([
          ...wanted,
          [at, 'done', timeline(routine, pacing).length],
        ]);
        expect(cuesBetween(session, start, at)).toStrictEqual(cues.slice(0, -1));
        expect(cuesBetween(session, at + 1, at + 1e10)).toEqual([]);
      }),
    );
  });

  it('of 40 s are halved, of 39 s are not; of 3 s count down two', () => {
    const kindsOf = (seconds: number) =>
      cuesBetween(startSession(routineWith(stepWith({ seconds })), start, { readyPace: 0 }), start, start + 1e6).map(
        ({ kind, secondsLeft = '' }) => `${kind}${secondsLeft}`,
      );
    expect(kindsOf(40)).toEqual(['start', 'halfway', 'last3', 'last2', 'last1', 'done']);
    expect(kindsOf(39)).toEqual(['start', 'last3', 'last2', 'last1', 'done']);
    expect(kindsOf(3)).toEqual(['start', 'last2', 'last1', 'done']);
    expect(kindsOf(1)).toEqual(['start', 'done']);
  });

  it('speak of every kind there is, in one session or another', () => {
    const waits = startSession(articleRoutine(), start, { waitForMe: true });
    const [all, one] = [startSession(articleRoutine(), start), waits].map((session) =>
      cuesBetween(session, start, start + 1e7).map(({ kind }) => kind),
    );
    expect(new Set([...(all ?? []), ...(one ?? [])])).toEqual(new Set(cueKinds));
  });
});

/** 5 s ready, 40 s of work, 10 s ready, 30 s of work. */
const routine = routineWith(stepWith({ seconds: 40 }), stepWith({}));
const fresh = startSession(routine, start);
const played = (...presses: readonly (readonly [second: number, action: Action])[]): Session =>
  presses.reduce((session, [second, action]) => press(session, action, start + second * 1000), fresh);
const told = (session: Session, from = -1, to = 10_000) =>
  cuesBetween(session, start + from * 1000, start + to * 1000).map(
    ({ at, kind, secondsLeft = '' }) => `${(at - start) / 1000} ${kind}${secondsLeft}`,
  );

describe('a press', () => {
  it('at the very instant of a cue delivers it once, after resuming', () => {
    for (const [second, cue] of [
      [0, 'next'],
      [5, 'start'],
      [25, 'halfway'],
      [42, 'last3'],
      [45, 'next'],
    ] as const) {
      const session = played([second, 'pause'], [second + 100, 'resume']);
      const heard = told(session).filter((text) => text.endsWith(` ${cue}`));
      expect(heard).toContain(`${second + 100} ${cue}`);
      expect(heard).not.toContain(`${second} ${cue}`);
      expect(told(session)).toHaveLength(told(fresh).length);
    }
  });

  it('of pause at the instant at which all would be done leaves it done', () => {
    const session = played([85, 'pause']);
    expect(session).toBe(fresh);
    expect(told(session, 84)).toEqual(['84 last1', '85 done']);
  });

  it('of stop is followed by nothing', () => {
    expect(told(played([20, 'stop']), 6)).toEqual([]);
    expect(told(played([3, 'pause'], [20, 'stop']), 4)).toEqual([]);
  });

  it('of next or done at the end says that it is done, once', () => {
    expect(told(played([50, 'next']), 49)).toEqual(['50 done']);
    expect(told(played([60, 'done']), 59)).toEqual(['60 done']);
  });

  it('of next begins what comes next', () => {
    expect(told(played([20, 'next']), 19, 31)).toEqual(['20 next', '27 last3', '28 last2', '29 last1', '30 start']);
  });

  it('of addTime moves the end and its countdown', () => {
    const session = played([43.5, { action: 'addTime', seconds: 10 }]);
    expect(told(session, 41, 56)).toEqual(['42 last3', '43 last2', '52 last3', '53 last2', '54 last1', '55 next']);
  });

  it('of replace begins the step anew, with its cue', () => {
    const swapping = startSession(articleRoutine(), start);
    const there = press(swapping, { action: 'jump', step: 2 }, start + 1000);
    const swapped = press(there, { action: 'replace', exercise: 'standing-hip-flexor-lunge' }, start + 9000);
    expect(swapped).not.toBe(there);
    const cues = cuesBetween(swapped, start + 9000, start + 9001);
    expect(cues).toMatchObject([{ kind: 'next', at: start + 9000, interval: { step: 2, kind: 'ready' } }]);
  });
});

describe('nobody there', () => {
  it('hears nothing of what was missed, and goes on with what is next', () => {
    const session = played([600, { action: 'away', since: start + 20_000 }], [700, 'resume']);
    expect(told(session, 19, 706)).toEqual(['705 halfway']);
    expect(told(session, 21, 704)).toEqual([]);
  });
});

describe('the wall clock set', () => {
  it('tells no cue twice and loses none, where the last look is shifted with it', () => {
    fc.assert(
      fc.property(anyShift, fc.integer({ min: 0, max: 90_000 }), fc.array(fc.nat(90_000)), (by, when, looks) => {
        const set = press(fresh, { action: 'clock', offset: by }, start + when + by);
        const delivered: Cue[] = [];
        let [from, offset] = [start, 0];
        for (const look of [...looks, when, 90_000].toSorted((a, b) => a - b)) {
          // Each look finds the clock set that was set before it, and carries over where it stopped.
          const isSet = look > when;
          if (isSet && offset === 0) [from, offset] = [from + by, by];
          const to = start + look + offset;
          delivered.push(...cuesBetween(isSet ? set : fresh, from, to).map((cue) => ({ ...cue, at: cue.at - offset })));
          from = to;
        }
        expect(delivered).toStrictEqual(cuesBetween(fresh, start, start + 90_000));
      }),
    );
  });

  it('tells once that it is done, though it was set afterwards', () => {
    for (const by of [-3_600_000, 3_600_000]) {
      const set = press(fresh, { action: 'clock', offset: by }, start + 100_000 + by);
      const cues = cuesBetween(set, start + by, start + 200_000 + by);
      expect(cues.filter(({ kind }) => kind === 'done')).toMatchObject([{ at: start + 85_000 + by }]);
      expect(cuesBetween(set, start + 100_000 + by, start + 9e9)).toEqual([]);
    }
  });
});

describe('a time without length, or none', () => {
  it.each([
    [5, 5],
    [9, 5],
    [Number.NaN, 5],
    [5, Number.NaN],
  ])('from %d to %d has no cues', (from, to) => {
    expect(cuesBetween(fresh, start + from * 1000, start + to * 1000)).toEqual([]);
  });
});
