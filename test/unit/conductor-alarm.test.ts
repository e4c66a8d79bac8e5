import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { createAlarm } from '../../device/alarm.ts';
import { expectAllBeeps, minute, page, sides } from './support/conductorPage.ts';
import { start } from './support/logs.ts';

const report = vi.fn();

beforeEach(() => {
  vi.useFakeTimers({ now: start });
  report.mockClear();
  // Node has none of its own.
  vi.stubGlobal('reportError', report);
});

afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

describe('an alarm', () => {
  /** What is done, one after the other: someone is set or cleared, or time goes by. */
  const anyDeed = fc.oneof(
    fc.record({
      does: fc.constant('set' as const),
      who: fc.nat(5),
      ms: fc.double({ min: -50, max: 500, noNaN: true }),
    }),
    fc.record({ does: fc.constant('clear' as const), who: fc.nat(5), ms: fc.constant(0) }),
    fc.record({ does: fc.constant('pass' as const), who: fc.constant(0), ms: fc.nat(300) }),
  );

  it('rings for each once, at its time and never before, and waits for one timer or none', () => {
    fc.assert(
      fc.property(fc.array(anyDeed, { maxLength: 60 }), (deeds) => {
        vi.clearAllTimers();
        const alarm = createAlarm();
        const due = new Map<number, number>();
        const rings = Array.from({ length: 6 }, (_, who) => () => {
          const at = due.get(who);
          expect(at).toBeDefined();
          // Timers go by whole ms.
          const late = performance.now() - (at ?? Number.NaN);
          expect(late).toBeGreaterThanOrEqual(0);
          expect(late).toBeLessThanOrEqual(1);
          due.delete(who);
        });
        for (const { does, who, ms } of deeds) {
          const ring = rings[who] ?? (() => {});
          if (does === 'pass') vi.advanceTimersByTime(ms);
          else if (does === 'clear') {
            due.delete(who);
            alarm.clear(ring);
          } else {
            due.set(who, performance.now() + Math.max(0, ms));
            alarm.set(ring, ms);
          }
          expect(vi.getTimerCount()).toBe(due.size > 0 ? 1 : 0);
        }
        vi.advanceTimersByTime(1000);
        expect([due.size, vi.getTimerCount()]).toEqual([0, 0]);
        expect(report).not.toHaveBeenCalled();
      }),
    );
  });

  it('one that fails is reported, and the others ring', () => {
    const alarm = createAlarm();
    const problem = new Error('for the test');
    const other = vi.fn();
    alarm.set(() => {
      throw problem;
    }, 100);
    alarm.set(other, 100);
    vi.advanceTimersByTime(100);
    expect(report).toHaveBeenCalledExactlyOnceWith(problem);
    expect(other).toHaveBeenCalledOnce();
    expect(vi.getTimerCount()).toBe(0);
  });

  it('goes on where the page has cleared every timer', () => {
    const alarm = createAlarm();
    const ring = vi.fn();
    alarm.set(ring, 100);
    vi.clearAllTimers();
    vi.advanceTimersByTime(200);
    expect(ring).not.toHaveBeenCalled();
    // The next one to be set, as there is at every look at the clock, takes it along.
    alarm.set(() => {}, 5000);
    vi.advanceTimersByTime(1);
    expect(ring).toHaveBeenCalledOnce();
    alarm.set(ring, 100);
    vi.advanceTimersByTime(100);
    expect(ring).toHaveBeenCalledTimes(2);
  });

  it('whoever rings may set itself, and set or clear others', () => {
    const alarm = createAlarm();
    const cleared = vi.fn();
    const moved = vi.fn();
    const again = vi.fn(() => {
      alarm.clear(cleared);
      alarm.set(moved, 50);
      if (again.mock.calls.length < 3) alarm.set(again, 10);
    });
    alarm.set(again, 100);
    alarm.set(cleared, 100);
    alarm.set(moved, 100);
    vi.advanceTimersByTime(100);
    expect([again, cleared, moved].map(({ mock }) => mock.calls.length)).toEqual([1, 0, 0]);
    vi.advanceTimersByTime(69);
    expect([again, cleared, moved].map(({ mock }) => mock.calls.length)).toEqual([3, 0, 0]);
    vi.advanceTimersByTime(1);
    expect([again, cleared, moved].map(({ mock }) => mock.calls.length)).toEqual([3, 0, 1]);
    expect(vi.getTimerCount()).toBe(0);
  });
});

describe('a hundred conductors on one alarm', () => {
  it('wait for one timer, and each beeps its own session', () => {
    const alarm = createAlarm();
    const shown = Array.from({ length: 100 }, (_, nth) => {
      vi.advanceTimersByTime(nth);
      return page(sides, { manner: 'hidden', alarm });
    });
    for (let turn = 0; turn < 5; turn++) {
      expect(vi.getTimerCount()).toBe(1);
      vi.advanceTimersByTime(5000);
    }
    for (const each of shown) expectAllBeeps(each);
    for (const each of shown.slice(1)) each.rest();
    expect(vi.getTimerCount()).toBe(1);
    shown[0]?.rest();
    expect(vi.getTimerCount()).toBe(0);
  });

  it('do not hold each other up: what is paused or over waits for nothing', () => {
    const alarm = createAlarm();
    const [one, two] = [page(sides, { manner: 'hidden', alarm }), page(sides, { manner: 'hidden', alarm })];
    one.pass(5000);
    one.press('pause');
    two.pass(sides.seconds * 1000 + minute);
    expect(two.moment.status).toBe('finished');
    expectAllBeeps(two);
    expect(one.woken).toBeLessThan(two.woken);
    expect(vi.getTimerCount()).toBe(0);
  });
});
