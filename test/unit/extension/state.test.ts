import { describe, expect, it } from 'vitest';
import { readItem } from '../../../extension/background/item.ts';
import {
  type State,
  shownAfterEnd,
  shownSession,
  stateItem,
  withSession,
} from '../../../extension/background/state.ts';
import { startSession } from '../../../src/index.ts';
import { article, noon, pressed, second, sessionOf } from './support.ts';

const timer = sessionOf(30);
const routine = pressed(
  startSession(article, noon),
  ['next', noon + 1],
  [{ action: 'addTime', seconds: 15 }, noon + 2],
);
const full: State = { version: 1, routine, timer };

describe('the stored state', () => {
  it('reads nothing as nothing', () => {
    expect(readItem(stateItem, undefined)).toEqual({ value: stateItem.fallback, problems: [] });
  });

  it('gives back what was written, through JSON', () => {
    expect(readItem(stateItem, JSON.parse(JSON.stringify(full)))).toEqual({ value: full, problems: [] });
  });

  it.each<[string, unknown, RegExp]>([
    ['a text', '{"version":', /^state\.version: expected 1, found undefined$/],
    ['null', null, /^state\.version/],
    ['a list', [], /^state\.version/],
    ['a later version', { ...full, version: 2 }, /^state\.version: expected 1, found 2$/],
  ])('takes nothing from %s, and says why', (_, stored, problem) => {
    const { value, problems } = readItem(stateItem, stored);
    expect(value).toEqual(stateItem.fallback);
    expect(problems).toHaveLength(1);
    expect(problems[0]).toMatch(problem);
  });

  it.each<[string, unknown, RegExp]>([
    ['no object', 7, /^state\.routine: session\.version/],
    ['no start', { ...routine, startedAt: Number.NaN }, /^state\.routine: startedAt: expected milliseconds/],
    ['a step that nobody knows', { ...routine, routine: { ...article, steps: [{}] } }, /^state\.routine: steps\[0\]/],
    ['a press that nobody knows', { ...routine, log: [{ at: noon, action: 'fly' }] }, /^state\.routine: session\.log/],
  ])('keeps the timer where the routine has %s', (_, damaged, problem) => {
    const { value, problems } = readItem(stateItem, { ...full, routine: damaged });
    expect(value).toEqual({ version: 1, timer });
    expect(problems).toHaveLength(1);
    expect(problems[0]).toMatch(problem);
  });

  it('drops fields that it does not know', () => {
    expect(readItem(stateItem, { ...full, theme: 'dark' }).value).toEqual(full);
  });
});

describe('withSession', () => {
  it('puts one in, takes one away, and leaves the other alone', () => {
    expect(withSession({ version: 1, timer }, 'routine', routine)).toEqual(full);
    expect(withSession(full, 'routine', undefined)).toEqual({ version: 1, timer });
    expect(withSession(stateItem.fallback, 'timer', undefined)).toEqual(stateItem.fallback);
  });
});

describe('shownSession', () => {
  const end = noon + 30 * second;

  it.each([
    ['while it runs', noon, true],
    ['when it has ended', end, true],
    ['shortly before it is over and done with', end + shownAfterEnd - 1, true],
    ['later', end + shownAfterEnd, false],
  ])('%s', (_, now, shown) => {
    expect(shownSession(timer, now)).toBe(shown ? timer : undefined);
  });

  it('shows a paused one for ever', () => {
    const paused = pressed(timer, ['pause', noon + second]);
    expect(shownSession(paused, noon + 1000 * shownAfterEnd)).toBe(paused);
  });

  it('shows nothing of nothing', () => {
    expect(shownSession(undefined, noon)).toBeUndefined();
  });
});
