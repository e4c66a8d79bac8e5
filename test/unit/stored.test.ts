import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { articleRoutine } from '../../src/plan/article.ts';
import { cuesBetween } from '../../src/session/cues.ts';
import { momentAt } from '../../src/session/moment.ts';
import { checkSession, startSession } from '../../src/session/session.ts';
import { summary } from '../../src/session/summary.ts';
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
          expect(damageIn(summary(accepted, start + wait))).toEqual([]);
          expect(damageIn(cuesBetween(accepted, start, start + wait))).toEqual([]);
        },
      ),
      { numRuns: 500 },
    );
  });
});

describe('a press with what belongs to another', () => {
  const fields = { step: 3, seconds: 7, exercise: 'glute-bridge', on: true, since: start - 9e9, offset: 3_600_000 };
  const pressed = [
    { action: 'pause' },
    { action: 'next' },
    { action: 'jump', step: 3 },
    { action: 'addTime', seconds: 7 },
    { action: 'waitForMe', on: true },
  ].map((entry) => ({ at: start + 3000, ...entry }));
  const futureOf = (entry: object) => {
    const session = checkSession({ ...fresh, log: [entry, { at: start + 4000, action: 'resume' }] });
    const now = start + 5000;
    return [momentAt(session, now), cuesBetween(session, start, start + 9e5), summary(session, now)];
  };

  it.each(pressed)('is refused in words, or is what it is without: $action', (entry) => {
    for (const [field, value] of Object.entries(fields)) {
      if (field in entry) continue;
      for (const found of [value, 'x', Number.NaN, null, {}]) {
        const damaged = { ...entry, [field]: found };
        let future: unknown;
        try {
          future = futureOf(damaged);
        } catch (problem) {
          expect(String(problem)).toMatch(/^TypeError: session\.log\[0\]: expected /);
          continue;
        }
        expect(future).toStrictEqual(futureOf(entry));
      }
    }
  });
});

describe('damage is named', () => {
  const entry = { at: start + 1000, action: 'next' };
  const swap = { action: 'replace', step: 2, exercise: 'standing-hip-flexor-lunge' };
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
    ['a swap for nothing', /log\[0\]/, logged({ ...entry, action: 'replace', step: 2 })],
    ['a swap for what nobody knows', /log\[0\]/, logged({ ...entry, action: 'replace', step: 2, exercise: 'dance' })],
    ['a swap for what everything inherits', /log\[0\]/, logged({ ...entry, ...swap, exercise: 'constructor' })],
    ['a swap that is no text', /log\[0\]/, logged({ ...entry, ...swap, exercise: 5 })],
    ['a swap of no step', /log\[0\]/, logged({ ...entry, ...swap, step: undefined })],
    ['a swap beyond the routine', /log\[0\]/, logged({ ...entry, ...swap, step: 12 })],
    ['waiting for nobody knows whom', /log\[0\].*waitForMe/, logged({ ...entry, action: 'waitForMe' })],
    ['waiting that is a number', /log\[0\]/, logged({ ...entry, action: 'waitForMe', on: 1 })],
    ['time away since nobody knows when', /log\[0\].*away/, logged({ ...entry, action: 'away' })],
    ['time away since no time', /log\[0\]/, logged({ ...entry, action: 'away', since: Number.NaN })],
    ['time away since a text', /log\[0\]/, logged({ ...entry, action: 'away', since: '2026-11-05' })],
    ['a set clock without how far', /log\[0\].*clock/, logged({ ...entry, action: 'clock' })],
    ['a clock set without end', /log\[0\]/, logged({ ...entry, action: 'clock', offset: Infinity })],
    ['a clock set by a text', /log\[0\]/, logged({ ...entry, action: 'clock', offset: '1' })],
    ['less than half the time', /timeScale.*0.5 to 10, found 0/, { ...fresh, options: { timeScale: 0 } }],
    ['more than ten times the time', /timeScale.*0.5 to 10/, { ...fresh, options: { timeScale: 11 } }],
    ['a time scale that is a text', /timeScale/, { ...fresh, options: { timeScale: '1' } }],
    ['a first side that is none', /firstSide.*left.*right.*both/, { ...fresh, options: { firstSide: 'both' } }],
    ['a first side that everything inherits', /firstSide/, { ...fresh, options: { firstSide: 'constructor' } }],
    ['waiting that is a text', /waitForMe.*true or false/, { ...fresh, options: { waitForMe: 'yes' } }],
    ['a press that cannot be written', /log\[0\]/, logged({ at: 10n, action: 'next' })],
    ['a press that holds itself', /log\[0\]/, logged(circle)],
  ])('%s', (_, message, found) => {
    expect(thrownBy(() => checkSession(found))).toBeInstanceOf(TypeError);
    expect(messageOf(() => checkSession(found))).toMatch(message);
  });
});
