import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { articleRoutine } from '../../src/plan/article.ts';
import { type Cue, cuesBetween } from '../../src/session/cues.ts';
import { playable } from '../../src/session/late.ts';
import { startSession } from '../../src/session/session.ts';
import { anyPlayed, start } from './support/logs.ts';

const second = 1000;
const isOnTime = (now: number) => (cue: Cue) => now - cue.at <= second;

/** A law of the cues that came up in a gap before any instant of any session. */
function always(law: (due: readonly Cue[], played: readonly Cue[], now: number) => void): void {
  const gaps = fc.oneof(fc.integer({ min: 0, max: 3000 }), fc.integer({ min: 0, max: 900_000 }));
  fc.assert(
    fc.property(anyPlayed, gaps, fc.integer({ min: 0, max: 900_000 }), ({ session, now }, gap, wait) => {
      const due = cuesBetween(session, now + wait - gap, now + wait);
      law(due, playable(due, now + wait), now + wait);
    }),
    { numRuns: 300 },
  );
}

describe('what is still played of cues that came up in a gap', () => {
  it('is all that are on time, in order', () => {
    always((due, played, now) => {
      expect(played.filter(isOnTime(now))).toEqual(due.filter(isOnTime(now)));
      expect(played).toEqual(due.filter((cue) => played.includes(cue)));
    });
  });

  it('is at most one that is late, and none that means nothing any more', () => {
    always((_, played, now) => {
      const late = played.filter((cue) => !isOnTime(now)(cue));
      expect(late.length).toBeLessThanOrEqual(1);
      for (const { droppable } of late) expect(droppable).toBe(false);
    });
  });

  it('says where things stand, the newest that is worth saying', () => {
    always((due, played) => {
      const worth = due.filter(({ droppable }) => !droppable);
      expect(played.findLast(({ droppable }) => !droppable)).toBe(worth.at(-1));
    });
  });

  it('is the same once it is played again at that instant', () => {
    always((_, played, now) => {
      expect(playable(played, now)).toEqual(played);
    });
  });
});

describe('for example', () => {
  const session = startSession(articleRoutine(), start);

  it('after ten minutes of sleep one cue is played, not a burst', () => {
    const now = start + 620_500;
    const due = cuesBetween(session, start + 20_000, now);
    expect(due.length).toBeGreaterThan(10);
    expect(playable(due, now).length).toBeLessThanOrEqual(2);
    expect(playable(due, now).filter((cue) => now - cue.at > second)).toHaveLength(1);
  });

  it('after a minute of throttling a countdown is not told late', () => {
    const ready = cuesBetween(session, start, start + 4500);
    expect(ready.map(({ kind }) => kind)).toEqual(['next', 'last', 'last', 'last']);
    expect(playable(ready, start + 4500)).toEqual([ready[0], ready[3]]);
    expect(playable(ready.slice(1, 3), start + 4900)).toEqual([]);
  });

  it('a late beginning gives way to one that is on time', () => {
    const due = cuesBetween(session, start, start + 5001);
    expect(playable(due, start + 5500).map(({ kind }) => kind)).toEqual(['start']);
  });

  it('a second late is on time, more is not', () => {
    const [cue] = cuesBetween(session, start + 4000, start + 4001);
    expect(cue).toMatchObject({ kind: 'last', droppable: true });
    const one = cue ? [cue] : [];
    expect(playable(one, start + 5000)).toEqual(one);
    expect(playable(one, start + 5001)).toEqual([]);
  });

  it('nothing is played of nothing', () => {
    expect(playable([], start)).toEqual([]);
  });
});
