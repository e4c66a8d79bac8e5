import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { articleRoutine } from '../../src/plan/article.ts';
import { momentAt } from '../../src/session/moment.ts';
import { checkSession, startSession } from '../../src/session/session.ts';
import { damageIn } from './support/leaves.ts';
import { anyPlayed, anyPlayedUnderAnyClock, start } from './support/logs.ts';
import { mutant, mutationsOf } from './support/mutate.ts';
import { messageOf, thrownBy } from './support/problem.ts';

const fresh = startSession(articleRoutine(), start);

describe('a session from storage', () => {
  it('passes as the same document, however it was played', () => {
    fc.assert(
      fc.property(anyPlayedUnderAnyClock, ({ session }) => {
        expect(checkSession(session)).toBe(session);
        expect(checkSession(JSON.parse(JSON.stringify(session)))).toStrictEqual(JSON.parse(JSON.stringify(session)));
      }),
    );
  });

  it('with one value replaced still has a moment, or is refused in words', () => {
    fc.assert(
      fc.property(
        mutationsOf(anyPlayed.map(({ session }) => session)),
        fc.nat({ max: 1_000_000 }),
        (mutation, wait) => {
          const found = mutant(mutation);
          let accepted: typeof fresh;
          try {
            accepted = checkSession(found);
          } catch (problem) {
            expect(problem).toBeInstanceOf(TypeError);
            expect(messageOf(() => checkSession(found))).toMatch(/^[\w.[\]]+: expected /);
            return;
          }
          expect(damageIn(momentAt(accepted, start + wait))).toEqual([]);
          expect(momentAt(accepted, start + wait).secondsLeft).toBeGreaterThanOrEqual(0);
        },
      ),
      { numRuns: 500 },
    );
  });
});

describe('damage is named', () => {
  const entry = { at: start + 1000, action: 'next' };
  const logged = (...log: unknown[]) => ({ ...fresh, log });
  const circle: Record<string, unknown> = {};
  circle.self = circle;

  it.each([
    ['no session', /session/, null],
    ['a text', /version/, 'session'],
    ['a later version', /version.*expected 1, found 2/, { ...fresh, version: 2 }],
    ['no start', /startedAt/, { ...fresh, startedAt: undefined }],
    ['a start that is a text', /startedAt/, { ...fresh, startedAt: '2026-11-05' }],
    ['a start that is none', /startedAt/, { ...fresh, startedAt: Number.NaN }],
    ['no routine', /routine/, { ...fresh, routine: undefined }],
    ['a routine without steps', /steps/, { ...fresh, routine: { ...fresh.routine, steps: [] } }],
    ['no options', /options/, { ...fresh, options: undefined }],
    ['options that are a list', /options/, { ...fresh, options: [] }],
    ['a pace out of bounds', /readyPace.*0 to 3, found 9/, { ...fresh, options: { readyPace: 9 } }],
    ['a pace that is a text', /readyPace/, { ...fresh, options: { readyPace: '1' } }],
    ['a change of sides out of bounds', /switchSeconds.*0 to 30/, { ...fresh, options: { switchSeconds: -1 } }],
    ['a change of sides that is a text', /switchSeconds/, { ...fresh, options: { switchSeconds: '7' } }],
    ['no log', /log/, { ...fresh, log: undefined }],
    ['a log that is none', /log/, { ...fresh, log: { length: 1 } }],
    ['an endless log', /log/, { ...fresh, log: new Array(20_001).fill(entry) }],
    ['a press that is null', /log\[0\]/, logged(null)],
    ['a press that is nothing', /log\[1\]/, logged(entry, undefined)],
    ['a press that is a number', /log\[0\]/, logged(5)],
    ['a press without time', /log\[1\]/, logged(entry, { action: 'next' })],
    ['a press at no time', /log\[0\]/, logged({ ...entry, at: Number.NaN })],
    ['a press nobody knows', /log\[0\].*dance/, logged({ ...entry, action: 'dance' })],
    ['a press that everything inherits', /log\[0\]/, logged({ ...entry, action: 'constructor' })],
    ['a jump to nowhere', /log\[0\]/, logged({ ...entry, action: 'jump' })],
    ['a jump between steps', /log\[0\]/, logged({ ...entry, action: 'jump', step: 1.5 })],
    ['a jump beyond the routine', /log\[0\]/, logged({ ...entry, action: 'jump', step: 12 })],
    ['a jump before the routine', /log\[0\]/, logged({ ...entry, action: 'jump', step: -1 })],
    ['no time to add', /log\[0\]/, logged({ ...entry, action: 'addTime' })],
    ['time taken away', /log\[0\]/, logged({ ...entry, action: 'addTime', seconds: -60 })],
    ['more time than an hour', /log\[0\]/, logged({ ...entry, action: 'addTime', seconds: 3601 })],
    ['a press that cannot be written', /log\[0\]/, logged({ at: 10n, action: 'next' })],
    ['a press that holds itself', /log\[0\]/, logged(circle)],
  ])('%s', (_, message, found) => {
    expect(thrownBy(() => checkSession(found))).toBeInstanceOf(TypeError);
    expect(messageOf(() => checkSession(found))).toMatch(message);
  });
});
