import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { Wishes } from '../../device/conductor.ts';
import { en } from '../../src/locale/en/index.ts';
import type { Cue } from '../../src/session/cues.ts';
import type { Action } from '../../src/session/session.ts';
import { type CueKind, cueKinds } from '../../src/session/signals.ts';
import { cueWords } from '../../src/view/cues.ts';
import {
  beepsOf,
  everything,
  expectAllBeeps,
  type Given,
  heard,
  minute,
  type Page,
  page,
  sides,
  still,
  wordsOf,
} from './support/conductorPage.ts';
import { start } from './support/logs.ts';
import { routineWith, stepWith } from './support/routines.ts';

beforeEach(() => {
  vi.useFakeTimers({ now: start });
});

afterEach(() => {
  vi.useRealTimers();
});

describe('wishes', () => {
  const waiting = { waitForMe: true };

  it.each(cueKinds)('mute %s and nothing else', (kind: CueKind) => {
    const options = kind === 'waiting' ? waiting : {};
    const shown = page(sides, { options, wishes: { ...everything, muted: [kind] } });
    shown.pass(5 * minute);
    expect(shown.cues((cue) => cue.kind === kind).length).toBeGreaterThan(0);
    const rest = shown.cues((cue) => cue.kind !== kind);
    expect(heard(shown)).toEqual(beepsOf(rest));
    expect(shown.said).toEqual(wordsOf(rest, shown.session));
    expect(shown.felt).toEqual(rest.map(({ vibration, at }) => ({ what: vibration, at })));
  });

  it.each([
    { beeps: true, voice: false, vibration: false },
    { beeps: false, voice: true, vibration: false },
    { beeps: false, voice: false, vibration: true },
  ])('for one alone leave the others out: %o', (wishes) => {
    const shown = page(sides, { manner: 'hidden', wishes });
    shown.pass(5 * minute);
    expect([heard(shown).length > 0, shown.said.length > 0, shown.felt.length > 0]).toEqual(Object.values(wishes));
    if (wishes.beeps) expectAllBeeps(shown);
    if (wishes.voice) expect(shown.said).toEqual(wordsOf(shown.cues(), shown.session));
    if (wishes.vibration) expect(shown.felt).toHaveLength(shown.cues().length);
  });

  it('for a voice that fails get a beep instead of each word', async () => {
    const shown = page(sides, { manner: 'hidden', wishes: { beeps: false, voice: true } });
    shown.speech.mood = 'fails';
    await shown.passSlowly(5 * minute);
    const spoken = shown.cues((cue) => cueWords(cue, shown.session, en) !== '');
    // The very first was said while it still could.
    expect(heard(shown)).toEqual(beepsOf(spoken.slice(1)));
  });

  it('for a voice where there is none get beeps, in a hidden page too', async () => {
    const shown = page(sides, {
      manner: 'hidden',
      without: 'voice',
      wishes: { beeps: false, voice: true, vibration: false },
    });
    await shown.passSlowly(5 * minute);
    expect(heard(shown)).toEqual(beepsOf(shown.cues((cue) => cueWords(cue, shown.session, en) !== '')));
  });

  it.each<[string, (shown: Page) => void]>([
    ['paused', (shown) => shown.press('pause')],
    ['at rest', (shown) => shown.rest()],
  ])('for a voice that fails get no beep once it is %s', async (_, end) => {
    const shown = page(sides, { wishes: { beeps: false, voice: true } });
    shown.speech.mood = 'fails';
    shown.pass(5000);
    expect(shown.said.at(-1)).toMatchObject({ at: 5000 });
    end(shown);
    await shown.passSlowly(100);
    expect(heard(shown)).toEqual([]);
  });

  it('for beeps too get no second beep where the voice fails', async () => {
    const shown = page(sides, { wishes: everything });
    shown.speech.mood = 'fails';
    await shown.passSlowly(5 * minute);
    expectAllBeeps(shown);
  });

  it('that change on the way hold from then on, for nothing twice', () => {
    const shown = page(sides, { wishes: { beeps: true, voice: false, vibration: false } });
    const change = (wishes: Partial<Wishes>) => {
      shown.conductor.wishes = { ...shown.conductor.wishes, ...wishes };
    };
    // A cue has just sounded, and the next look comes only later.
    shown.pass(5500);
    change({ voice: true });
    shown.pass(25_000);
    change({ muted: ['last'] });
    shown.look();
    shown.pass(30_000);
    change({ beeps: false });
    expect(shown.ahead).toEqual([]);
    shown.pass(40_000);
    change({ beeps: true, muted: [] });
    shown.look();
    shown.pass(5 * minute);
    const isBeeped = ({ at, kind }: Cue) => (at <= 60_500 ? at <= 30_500 || kind !== 'last' : at > 100_500);
    expectAllBeeps(shown, isBeeped);
    const isSaid = ({ at, kind }: Cue) => at > 5500 && (kind !== 'last' || at <= 30_500 || at > 100_500);
    expect(shown.said.filter(({ at }) => at > 5500)).toEqual(wordsOf(shown.cues(isSaid), shown.session));
  });

  it.each<Partial<Wishes>>([{ voice: true }, { muted: ['halfway'] }])(
    'that change while nobody looks (%o) repeat no beep and lose none',
    (change) => {
      const shown = page(sides, { manner: 'throttled', wishes: { vibration: false } });
      shown.pass(5300);
      shown.conductor.wishes = { ...shown.conductor.wishes, ...change };
      shown.look();
      shown.pass(700);
      expectAllBeeps(shown);
      shown.conductor.wishes = { ...shown.conductor.wishes, vibration: true };
      // No look until the throttled page is called: what was planned stands.
      shown.pass(60_000);
      expectAllBeeps(shown, ({ kind }) => !change.muted?.includes(kind));
    },
  );

  it('without a voice end what is being said', () => {
    const shown = page(sides, { wishes: everything });
    shown.pass(5500);
    const { cancelled } = shown.speech;
    shown.conductor.wishes = { ...shown.conductor.wishes, voice: false };
    expect(shown.speech.cancelled).toBeGreaterThan(cancelled);
  });
});

describe('what is held', () => {
  it('is the screen, while it runs and only then', () => {
    const shown = page(sides);
    const held: boolean[] = [];
    const note = () => held.push(shown.wakeLock.isWanted);
    note();
    shown.press('pause');
    note();
    shown.press('next');
    note();
    shown.press('resume');
    note();
    shown.pass(5 * minute);
    note();
    expect(held).toEqual([true, false, false, true, false]);
  });

  it('is the media keys until it is over', () => {
    const shown = page(sides);
    expect(shown.keys.shown).toEqual({ title: 'Wade', artist: en.product, playing: true });
    shown.press('pause');
    expect(shown.keys.shown).toMatchObject({ playing: false });
    for (const key of ['play', 'pause', 'next', 'back'] as const) shown.keys.press(key);
    expect(shown.pressedKeys).toEqual(['play', 'pause', 'next', 'back']);
    shown.press('next');
    expect(shown.keys.shown).toMatchObject({ title: 'Calf' });
    shown.press('stop');
    expect(shown.keys.shown).toBeUndefined();
  });

  it('is nothing at rest', () => {
    const shown = page(sides, { manner: 'hidden', wishes: everything });
    shown.pass(7000);
    const { cancelled } = shown.speech;
    shown.rest();
    expect(shown.ahead).toEqual([]);
    expect(shown.wakeLock.isWanted).toBe(false);
    expect(shown.keys.shown).toBeUndefined();
    expect(shown.speech.cancelled).toBeGreaterThan(cancelled);
    expect(vi.getTimerCount()).toBe(0);
  });

  it('is the sound, from within a press', () => {
    const shown = page(sides);
    shown.conductor.unlock();
    expect(shown.sound.isReady).toBe(true);
  });
});

describe('no timer is set', () => {
  const silent: Wishes = { beeps: false, voice: false, vibration: false, muted: [] };

  it.each<[string, Given]>([
    ['where nothing is wanted', { wishes: silent }],
    ['where every cue is muted', { wishes: { ...everything, muted: cueKinds } }],
    [
      'where only vibration is wanted, and there is none',
      { wishes: { ...silent, vibration: true }, without: 'vibration' },
    ],
  ])('%s', (_, given) => {
    const shown = page(sides, { ...given, manner: 'hidden' });
    expect(vi.getTimerCount()).toBe(0);
    shown.pass(minute);
    expect([shown.woken, heard(shown), shown.said]).toEqual([0, [], []]);
  });

  it.each<[string, Action]>([
    ['while it is paused', 'pause'],
    ['once it is stopped', 'stop'],
  ])('%s', (_, action) => {
    const shown = page(sides, { manner: 'hidden', wishes: everything });
    expect(vi.getTimerCount()).toBe(1);
    shown.press(action);
    expect(vi.getTimerCount()).toBe(0);
  });

  it('where only a press goes on, and one is set again after it', () => {
    const shown = page(sides, { manner: 'hidden', options: { waitForMe: true } });
    shown.pass(10 * minute);
    expect(heard(shown).at(-1)?.what).toBe('waiting');
    expect(vi.getTimerCount()).toBe(0);
    shown.press('next');
    expect(vi.getTimerCount()).toBe(1);
    const open = page(routineWith(stepWith({ kind: 'open' })), { manner: 'hidden', options: { readyPace: 0 } });
    expect(heard(open).map(({ what }) => what)).toEqual(['start']);
    expect(vi.getTimerCount()).toBe(1);
  });

  it('oftener than there is something to play, or twice a minute', () => {
    const shown = page(still, { manner: 'hidden' });
    shown.pass(5 * minute);
    expect(shown.woken).toBeLessThanOrEqual(11 + shown.cues().length);
  });
});
