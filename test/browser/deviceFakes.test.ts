import { expect, test, vi } from 'vitest';
import { fakeMediaKeys, fakeSound, fakeSpeech, fakeVibration, fakeWakeLock } from '../../device/fakes.ts';

const beep = [{ hertz: 440, ms: 100 }];

test('a fake sound notes what is heard, and forgets what was taken back before its time', () => {
  let now = 1000;
  const sound = fakeSound(() => now);
  expect(sound.isReady).toBe(false);
  sound.unlock();
  expect(sound.isReady).toBe(true);
  sound.schedule(beep, 500);
  sound.schedule(beep, 3000);
  now = 2000;
  sound.cancel();
  expect(sound.beeps).toEqual([{ beep, at: 1500 }]);
  sound.isRefused = true;
  sound.unlock();
  expect(sound.isReady).toBe(false);
  sound.rest();
  expect([sound.unlocked, sound.cancelled, sound.rested]).toEqual([2, 1, 1]);
  expect(() => {
    sound.volume = 2;
  }).toThrow(RangeError);
  expect(() => sound.schedule(beep, Number.POSITIVE_INFINITY)).toThrow(RangeError);
});

test('a fake speech says, fails or hangs', async () => {
  const speech = fakeSpeech();
  expect(await speech.say('Rest', 'en')).toBe(true);
  speech.mood = 'fails';
  expect(await speech.say('Rest', 'en')).toBe(false);
  speech.mood = 'hangs';
  const answer = vi.fn();
  const said = speech.say('Next', 'en').then(answer);
  await Promise.resolve();
  expect(answer).not.toHaveBeenCalled();
  speech.cancel();
  await said;
  expect(answer).toHaveBeenCalledWith(true);
  expect(speech.said.map(({ text }) => text)).toEqual(['Rest', 'Rest', 'Next']);
  expect(speech.cancelled).toBe(1);
  expect(await fakeSpeech(false).say('Rest', 'en')).toBe(false);
});

test('a fake wake lock can be refused while it is held', () => {
  const lock = fakeWakeLock();
  const states: string[] = [];
  const leave = lock.onChange(() => states.push(lock.state));
  lock.hold();
  lock.isRefused = true;
  lock.isRefused = false;
  leave();
  lock.release();
  expect(states).toEqual(['on', 'unavailable', 'on']);
  expect([lock.state, lock.isWanted]).toEqual(['off', false]);
});

test('fake vibration and fake keys', () => {
  const vibration = fakeVibration();
  expect(vibration.vibrate([60])).toBe(true);
  expect(vibration.felt).toEqual([[60]]);
  const none = fakeVibration(false);
  expect([none.vibrate([60]), none.isAvailable, none.felt]).toEqual([false, false, []]);
  const keys = fakeMediaKeys();
  const next = vi.fn();
  keys.press('next');
  keys.show({ title: 'Plank', artist: 'After the run', playing: true }, { play() {}, pause() {}, next, back() {} });
  keys.press('next');
  expect(next).toHaveBeenCalledOnce();
  expect(keys.shown?.title).toBe('Plank');
  keys.clear();
  expect(keys.shown).toBeUndefined();
});
