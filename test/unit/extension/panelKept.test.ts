import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { dayOf, panelKept } from '../../../extension/strava/kept.ts';
import { isOpen } from '../../../extension/strava/opening.ts';
import { sessionOf } from './support.ts';

const nothing = { state: undefined, settings: undefined, runs: undefined, screened: undefined };

describe('what the panel reads of storage', () => {
  it('is something sound, whatever is stored', () => {
    fc.assert(
      fc.property(fc.anything(), fc.anything(), fc.anything(), fc.anything(), (state, settings, runs, screened) => {
        const kept = panelKept({ state, settings, runs, screened }, '1');
        expect(typeof kept.isFolded).toBe('boolean');
        expect(
          Object.values(kept.wishes)
            .slice(0, 3)
            .every((wish) => typeof wish === 'boolean'),
        ).toBe(true);
      }),
    );
  });

  it('is as if nothing was kept where nothing is', () => {
    expect(panelKept(nothing, '1')).toMatchObject({
      session: undefined,
      isHidden: false,
      folds: false,
      wishes: { beeps: true, voice: false, vibration: true },
    });
  });

  it('is the session that is on, and none where it cannot be played', () => {
    const routine = sessionOf(60);
    expect(panelKept({ ...nothing, state: { version: 1, routine } }, '1').session).toEqual(routine);
    expect(panelKept({ ...nothing, state: { version: 1, routine: { steps: 3 } } }, '1').session).toBeUndefined();
  });

  it('tells the days apart by the clock on the wall', () => {
    const evening = new Date(2026, 0, 31, 23, 59).getTime();
    expect([dayOf(evening), dayOf(evening + 60_000)]).toEqual(['2026-01-31', '2026-02-01']);
  });
});

describe('an open panel', () => {
  it('is one with a routine, else what was pressed, else a fresh run that is not folded', () => {
    fc.assert(
      fc.property(
        fc.record({ isPlaying: fc.boolean(), isFolded: fc.boolean(), isFresh: fc.boolean() }),
        fc.option(fc.boolean(), { nil: undefined }),
        (opening, pressed) => {
          const expected = opening.isPlaying || (pressed ?? (opening.isFresh && !opening.isFolded));
          expect(isOpen({ ...opening, pressed })).toBe(expected);
          expect(isOpen({ ...opening, pressed, isPlaying: true })).toBe(true);
        },
      ),
    );
  });
});
