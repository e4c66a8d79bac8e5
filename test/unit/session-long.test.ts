import { describe, expect, it } from 'vitest';
import { momentAt } from '../../src/session/moment.ts';
import { startSession } from '../../src/session/session.ts';
import { type Played, perform, start } from './support/logs.ts';
import { routineWith, stepWith } from './support/routines.ts';

describe('a long session', () => {
  const sessionOf = (steps: number, presses = 0) => {
    const routine = routineWith(...Array.from({ length: steps }, () => stepWith({ eachSide: true })));
    return perform(startSession(routine, start), new Array(presses).fill({ wait: 10, action: 'pause' }).map(alternate));
  };
  const alternate = (pressing: { wait: number }, nth: number) =>
    ({ ...pressing, action: nth % 2 === 0 ? 'pause' : 'resume' }) as const;

  it('tells a moment without reading its routine or its log again', () => {
    const read = { steps: 0, log: 0 };
    const counted = <List extends object>(list: List, name: keyof typeof read): List =>
      new Proxy(list, {
        get: (target, key) => {
          read[name]++;
          return Reflect.get(target, key);
        },
      });
    const { session: plain, now } = sessionOf(1000, 1000);
    const { routine, log } = plain;
    const session = {
      ...plain,
      log: counted(log, 'log'),
      routine: { ...routine, steps: counted(routine.steps, 'steps') },
    };
    momentAt(session, now);
    const first = { ...read };
    expect(first.steps).toBeGreaterThan(0);
    expect(first.log).toBeGreaterThan(0);
    for (let second = 0; second < 1000; second++) {
      expect(momentAt(session, now + second * 77_000)).toStrictEqual(momentAt(plain, now + second * 77_000));
    }
    expect(read).toEqual(first);
  });

  it('answers in a time that does not grow with its steps or its presses', () => {
    const [short, long] = [sessionOf(10), sessionOf(1000, 1000)];
    const millisecondsOf = ({ session, now }: Played) => {
      const began = performance.now();
      const whole = session.routine.seconds * 1000;
      for (let look = 0; look < 1000; look++) momentAt(session, now + (look * whole) / 1000);
      return performance.now() - began;
    };
    const rounds = Array.from({ length: 25 }, () => [millisecondsOf(short), millisecondsOf(long)] as const);
    const median = (numbers: number[]) => numbers.toSorted((a, b) => a - b)[Math.floor(numbers.length / 2)] ?? 0;
    // Walking through it would take a hundred times as long.
    const ratio = median(rounds.map(([, slow]) => slow)) / median(rounds.map(([quick]) => quick));
    expect(ratio).toBeLessThan(5);
  });
});
