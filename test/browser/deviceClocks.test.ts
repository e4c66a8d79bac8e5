import { afterEach, expect, onTestFinished, test, vi } from 'vitest';
import { type Clocks, pageClocks } from '../../device/clocks.ts';
import { fakeTime } from '../../device/fakeTime.ts';
import { clockShift } from '../../src/session/clocks.ts';

afterEach(() => {
  vi.restoreAllMocks();
});

function clocksOfPage(): Clocks {
  const clocks = pageClocks();
  onTestFinished(() => clocks.stop());
  return clocks;
}

function show(state: DocumentVisibilityState) {
  vi.spyOn(document, 'visibilityState', 'get').mockReturnValue(state);
  document.dispatchEvent(new Event('visibilitychange'));
}

test('both clocks go forward together', async () => {
  const clocks = clocksOfPage();
  const before = clocks.read();
  await new Promise((done) => setTimeout(done, 60));
  const after = clocks.read();
  expect(after.steady).toBeGreaterThan(before.steady);
  expect(after.wall).toBeGreaterThan(before.wall);
  expect(clockShift(before, after)).toBe(0);
});

test('a wall clock that is set is seen as such', () => {
  const clocks = clocksOfPage();
  const before = clocks.read();
  const real = Date.now;
  vi.spyOn(Date, 'now').mockImplementation(() => real() - 3_600_000);
  expect(Math.abs(clockShift(before, clocks.read()) + 3_600_000)).toBeLessThan(1000);
});

test('of several looks the tightest counts, and its middle', () => {
  const clocks = clocksOfPage();
  const steady = vi.spyOn(performance, 'now');
  // Held up by 40 ms, then by 1 ms.
  for (const at of [100, 140, 150, 151]) steady.mockReturnValueOnce(at);
  vi.spyOn(Date, 'now').mockReturnValueOnce(5000).mockReturnValueOnce(5040);
  expect(clocks.read()).toMatchObject({ wall: 5040, steady: 150.5 });
  // Held up every time.
  for (const at of [0, 40, 50, 70, 80, 89, 100, 130, 140, 190]) steady.mockReturnValueOnce(at);
  for (const at of [1, 2, 3, 4, 5]) vi.mocked(Date.now).mockReturnValueOnce(at);
  expect(clocks.read()).toMatchObject({ wall: 3, steady: 84.5 });
});

test('seen only where the page was seen all the time since the look before', () => {
  const clocks = clocksOfPage();
  expect(clocks.read().seen).toBe(true);
  show('hidden');
  show('visible');
  expect(clocks.read().seen).toBe(false);
  expect(clocks.read().seen).toBe(true);
  show('hidden');
  expect(clocks.read().seen).toBe(false);
  expect(clocks.read().seen).toBe(false);
  show('visible');
  expect(clocks.read().seen).toBe(false);
  expect(clocks.read().seen).toBe(true);
});

test('a page that was hidden at first was not seen', () => {
  vi.spyOn(document, 'visibilityState', 'get').mockReturnValue('hidden');
  const clocks = clocksOfPage();
  show('visible');
  expect(clocks.read().seen).toBe(false);
  expect(clocks.read().seen).toBe(true);
});

test('it listens from a look to the next stop', () => {
  const added = vi.spyOn(document, 'addEventListener');
  const removed = vi.spyOn(document, 'removeEventListener');
  const clocks = clocksOfPage();
  expect(added).not.toHaveBeenCalled();
  for (let turn = 1; turn <= 3; turn++) {
    expect(clocks.read().seen).toBe(true);
    expect(added).toHaveBeenCalledTimes(turn);
    clocks.stop();
    expect(removed).toHaveBeenLastCalledWith('visibilitychange', added.mock.calls[0]?.[1]);
  }
});

test('stopped, it takes the time for seen that both ends and both clocks tell the same of', () => {
  const clocks = clocksOfPage();
  clocks.read();
  clocks.stop();
  expect(clocks.read().seen).toBe(true);
  show('hidden');
  clocks.stop();
  show('visible');
  expect(clocks.read().seen).toBe(false);
  clocks.stop();
  show('hidden');
  expect(clocks.read().seen).toBe(false);
  show('visible');
  expect(clocks.read().seen).toBe(false);
  expect(clocks.read().seen).toBe(true);
  const before = clocks.read();
  clocks.stop();
  // The machine slept, and one of the clocks with it.
  const real = Date.now;
  vi.spyOn(Date, 'now').mockImplementation(() => real() + 600_000);
  const after = clocks.read();
  expect(after.seen).toBe(false);
  expect(clockShift(before, after)).toBe(0);
  expect(clocks.read().seen).toBe(true);
});

test('the time of a test can be set, slept through and left unseen', () => {
  const start = Date.UTC(2026, 0, 1);
  const time = fakeTime(start);
  const calls: number[] = [];
  time.ticker.run(() => {
    calls.push(time.clock() - start);
    return 1000;
  });
  const look = () => time.clocks.read();
  const first = look();
  time.pass(2);
  expect(look()).toEqual({ wall: start + 2000, steady: first.steady + 2000, seen: true });
  time.setWall(-3600);
  const set = look();
  expect(set).toEqual({ wall: start + 2000 - 3_600_000, steady: first.steady + 2000, seen: true });
  expect(clockShift(first, set)).toBe(-3_600_000);
  time.setWall(3600);
  expect(calls).toEqual([0, 1000, 2000]);
  time.sleep(600);
  expect(look()).toEqual({ wall: start + 602_000, steady: first.steady + 602_000, seen: false });
  time.sleep(600, 'stands');
  const slept = look();
  expect(slept).toEqual({ wall: start + 1_202_000, steady: first.steady + 602_000, seen: false });
  expect(clockShift(first, slept)).toBe(0);
  time.leap(10);
  expect(look()).toMatchObject({ wall: start + 1_212_000, seen: false });
  expect(look().seen).toBe(true);
  expect(calls).toEqual([0, 1000, 2000, 602_000, 1_202_000, 1_212_000]);
});
