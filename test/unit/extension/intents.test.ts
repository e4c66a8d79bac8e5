import { describe, expect, it } from 'vitest';
import { applyIntent, checkIntent, type Intent, isIntent } from '../../../extension/background/intents.ts';
import { emptyState, type State } from '../../../extension/background/state.ts';
import { momentAt, startSession } from '../../../src/index.ts';
import { article, noon, second, sessionOf } from './support.ts';

const state: State = { version: 1, routine: startSession(article, noon), timer: sessionOf(30) };

describe('isIntent', () => {
  it.each([[{ type: 'startTimer' }], [{ type: 'press', target: 7 }]])('knows %j by its type', (message) => {
    expect(isIntent(message)).toBe(true);
  });

  it.each([[undefined], [null], ['startTimer'], [7], [[]], [{}], [{ type: 'fly' }], [{ type: 'toString' }]])(
    'does not know %j',
    (message) => {
      expect(isIntent(message)).toBe(false);
    },
  );
});

describe('checkIntent', () => {
  it.each<[Intent]>([
    [{ type: 'startRoutine', routine: article }],
    [{ type: 'startTimer', seconds: 1 }],
    [{ type: 'startTimer', seconds: 7200 }],
    [{ type: 'press', target: 'routine', action: 'pause' }],
    [{ type: 'press', target: 'timer', action: { action: 'addTime', seconds: 30 } }],
    [{ type: 'press', target: 'routine', action: { action: 'jump', step: 0 } }],
    [{ type: 'clear', target: 'timer' }],
  ])('passes %j', (intent) => {
    expect(checkIntent({ ...intent, more: 1 })).toEqual(intent);
  });

  it.each<[unknown, RegExp]>([
    [undefined, /^intent\.type: expected one of startRoutine, .* found undefined$/],
    [{ type: 'fly' }, /^intent\.type: expected .* found fly$/],
    [{ type: 'startRoutine' }, /^routine: expected an object, found undefined$/],
    [{ type: 'startRoutine', routine: { ...article, steps: [] } }, /^steps: expected at least one step/],
    [{ type: 'startTimer', seconds: 0 }, /^seconds: expected a whole number from 1 to 7200, found 0$/],
    [{ type: 'startTimer', seconds: 7201 }, /^seconds: .* found 7201$/],
    [{ type: 'startTimer', seconds: 1.5 }, /^seconds: .* found 1\.5$/],
    [{ type: 'startTimer', seconds: Number.NaN }, /^seconds: .* found NaN$/],
    [{ type: 'startTimer', seconds: '30' }, /^seconds: /],
    [{ type: 'press', target: 'version', action: 'pause' }, /^target: expected one of routine, timer, found version$/],
    [{ type: 'press', target: 'routine', action: 'fly' }, /^action: expected one of pause, .* found fly$/],
    [{ type: 'press', target: 'routine', action: 'jump' }, /^action: /],
    [{ type: 'press', target: 'routine', action: { action: 'jump', step: -1 } }, /^action\.step: .* found -1$/],
    [{ type: 'press', target: 'routine', action: { action: 'addTime', seconds: 3601 } }, /^action\.seconds: /],
    [{ type: 'clear' }, /^target: expected one of routine, timer, found undefined$/],
  ])('refuses %j', (message, problem) => {
    expect(() => checkIntent(message)).toThrow(problem);
  });

  it('says a foreign value short', () => {
    expect(() => checkIntent({ type: 'clear', target: 'x'.repeat(1000) })).toThrow(/^.{0,120}$/);
  });
});

describe('applyIntent', () => {
  it('starts a routine in the place of the one before, and leaves the timer alone', () => {
    const next = applyIntent(state, { type: 'startRoutine', routine: article }, noon + second);
    expect(next.routine?.startedAt).toBe(noon + second);
    expect(next.timer).toBe(state.timer);
  });

  it.each([1, 30, 300, 7200])('starts a timer of %i s that runs at once and whole', (seconds) => {
    const { timer } = applyIntent(emptyState, { type: 'startTimer', seconds }, noon);
    expect(timer && momentAt(timer, noon)).toMatchObject({ status: 'running', index: 0, secondsLeft: seconds });
    expect(timer && momentAt(timer, noon + seconds * second)).toMatchObject({ finishedAt: noon + seconds * second });
  });

  it('presses the one that is meant', () => {
    const next = applyIntent(state, { type: 'press', target: 'timer', action: 'pause' }, noon + second);
    expect(next.timer?.log).toEqual([{ at: noon + second, action: 'pause' }]);
    expect(next.routine).toBe(state.routine);
  });

  it('clears the one that is meant', () => {
    expect(applyIntent(state, { type: 'clear', target: 'routine' }, noon)).toEqual({ version: 1, timer: state.timer });
  });

  it.each<[string, State, Intent]>([
    ['a press without a session', emptyState, { type: 'press', target: 'timer', action: 'pause' }],
    ['going on with what runs', state, { type: 'press', target: 'timer', action: 'resume' }],
    [
      'a jump to a step that is not there',
      state,
      { type: 'press', target: 'timer', action: { action: 'jump', step: 9 } },
    ],
    ['clearing nothing', emptyState, { type: 'clear', target: 'routine' }],
  ])('gives the same state for %s', (_, before, intent) => {
    expect(applyIntent(before, intent, noon + second)).toBe(before);
  });

  it('changes nothing in place', () => {
    const before = structuredClone(state);
    applyIntent(state, { type: 'press', target: 'routine', action: 'next' }, noon + second);
    applyIntent(state, { type: 'clear', target: 'timer' }, noon + second);
    expect(state).toEqual(before);
  });
});
