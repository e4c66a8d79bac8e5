import { describe, expect, it } from 'vitest';
import { backupOf } from '../../../extension/background/backup.ts';
import { applyIntent, checkIntent, type Intent, isIntent } from '../../../extension/background/intents.ts';
import { type Kept, nothingKept } from '../../../extension/background/items.ts';
import { most } from '../../../extension/background/kept.ts';
import { cuesBetween, momentAt, startSession, timeline } from '../../../src/index.ts';
import { article, noon, second, sessionOf } from './support.ts';

const routine = startSession(article, noon);
const timer = sessionOf(30);
const kept: Kept = { ...nothingKept, state: { version: 1, routine, timer } };

/** What is kept after intents, one after another. */
function keptAfter(before: Kept, intents: readonly Intent[]): Kept {
  let now = before;
  for (const intent of intents) now = { ...now, ...applyIntent(now, intent, noon) };
  return now;
}

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
    [{ type: 'startTimer', seconds: 1, eachSide: false }],
    [{ type: 'startTimer', seconds: 7200, eachSide: true }],
    [{ type: 'repeatTimer' }],
    [{ type: 'press', target: 'routine', action: 'pause' }],
    [{ type: 'press', target: 'timer', action: { action: 'addTime', seconds: 30 } }],
    [{ type: 'press', target: 'routine', action: { action: 'jump', step: 0 } }],
    [{ type: 'clear', target: 'timer' }],
    [{ type: 'setSettings', changes: {} }],
    [
      {
        type: 'setSettings',
        changes: { minutes: 30, place: 'outdoors', equipment: ['band'], conditions: ['knee_pain'] },
      },
    ],
    [{ type: 'setSettings', changes: { units: null } }],
    [{ type: 'hideRun', activity: '12345678901234567890', hidden: true }],
    [{ type: 'screened', on: '2024-02-29' }],
    [{ type: 'saveRoutine', title: 'Tuesday', routine: article }],
    [{ type: 'forgetRoutine', title: 'Tuesday' }],
    [{ type: 'eraseAll' }],
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
    [{ type: 'startTimer', seconds: 30, eachSide: 1 }, /^eachSide: expected true or false, found 1$/],
    [{ type: 'setSettings' }, /^changes: expected an object, found undefined$/],
    [{ type: 'setSettings', changes: { version: 2 } }, /^changes: expected one of units, .* found version$/],
    [{ type: 'setSettings', changes: { minutes: 12 } }, /^changes\.minutes: expected one of 5, .* found 12$/],
    [{ type: 'setSettings', changes: { minutes: null } }, /^changes\.minutes: /],
    [{ type: 'setSettings', changes: { equipment: ['barbell'] } }, /^changes\.equipment\[0\]: .* found barbell$/],
    [{ type: 'setSettings', changes: { presets: [30, 0] } }, /^changes\.presets\[1\]: /],
    [{ type: 'hideRun', activity: '7a', hidden: true }, /^activity: expected an activity as its digits, found 7a$/],
    [{ type: 'hideRun', activity: '7' }, /^hidden: /],
    [{ type: 'screened', on: '29.2.2024' }, /^on: expected a day as YYYY-MM-DD, found 29\.2\.2024$/],
    [{ type: 'screened', on: '2023-02-29' }, /^on: expected a day of the calendar, found 2023-02-29$/],
    [{ type: 'saveRoutine', title: ' ', routine: article }, /^title: expected a text of 1 to 80 characters/],
    [{ type: 'saveRoutine', title: 'x'.repeat(81), routine: article }, /^title: /],
    [{ type: 'restoreBackup', document: 7 }, /^backup: expected an object, found 7$/],
    [{ type: 'clear' }, /^target: expected one of routine, timer, found undefined$/],
  ])('refuses %j', (message, problem) => {
    expect(() => checkIntent(message)).toThrow(problem);
  });

  it('says a foreign value short', () => {
    expect(() => checkIntent({ type: 'clear', target: 'x'.repeat(1000) })).toThrow(/^.{0,120}$/);
  });
});

describe('what the panel may ask for', () => {
  const press = (target: string) => ({ type: 'press', target, action: 'pause' });
  it.each<[unknown, boolean]>([
    [{ type: 'startRoutine', routine: article }, true],
    [press('routine'), true],
    [{ type: 'clear', target: 'routine' }, true],
    [{ type: 'setSettings', changes: { minutes: 5, place: 'home', equipment: [], units: 'metric', fold: true } }, true],
    [{ type: 'setSettings', changes: { beeps: false, voice: true, vibration: false, units: null } }, true],
    [{ type: 'hideRun', activity: '1', hidden: true }, true],
    [{ type: 'screened', on: '2026-01-01' }, true],
    [{ type: 'startTimer', seconds: 30 }, false],
    [{ type: 'repeatTimer' }, false],
    [press('timer'), false],
    [{ type: 'clear', target: 'timer' }, false],
    [{ type: 'setSettings', changes: { minutes: 5, conditions: [] } }, false],
    [{ type: 'setSettings', changes: { notifications: true } }, false],
    [{ type: 'saveRoutine', title: 'Mine', routine: article }, false],
    [{ type: 'forgetRoutine', title: 'Mine' }, false],
    [{ type: 'restoreBackup', document: backupOf(kept) }, false],
    [{ type: 'eraseAll' }, false],
  ])('%j: %s', (message, isAllowed) => {
    const { type } = checkIntent(message, 'own');
    const asked = () => checkIntent(message, 'panel');
    if (isAllowed) expect(asked().type).toBe(type);
    else expect(asked).toThrow(`${type}: not for the panel`);
  });
});

describe('applyIntent', () => {
  it('starts a routine in the place of the one before, and leaves the timer alone', () => {
    const { state } = applyIntent(kept, { type: 'startRoutine', routine: article }, noon + second);
    expect(state?.routine?.startedAt).toBe(noon + second);
    expect(state?.timer).toBe(timer);
  });

  it.each([1, 30, 300, 7200])('starts a timer of %i s that runs at once and whole', (seconds) => {
    const { timer } = applyIntent(nothingKept, { type: 'startTimer', seconds }, noon).state ?? {};
    expect(timer && momentAt(timer, noon)).toMatchObject({ status: 'running', index: 0, secondsLeft: seconds });
    expect(timer && momentAt(timer, noon + seconds * second)).toMatchObject({ finishedAt: noon + seconds * second });
  });

  it('starts a timer for each side in two equal parts, with time to change between them', () => {
    const { timer } = applyIntent(nothingKept, { type: 'startTimer', seconds: 30, eachSide: true }, noon).state ?? {};
    const intervals = timer && timeline(timer.routine, timer.options);
    expect(intervals?.map(({ kind, side, seconds }) => [kind, side, seconds])).toEqual([
      ['work', 'left', 30],
      ['switch', 'right', 5],
      ['work', 'right', 30],
    ]);
    expect(timer && cuesBetween(timer, noon, noon + 65 * second).filter(({ kind }) => kind === 'switch')).toHaveLength(
      1,
    );
  });

  it('remembers the timers that were used last, each once, and repeats the last one', () => {
    const used = keptAfter(
      nothingKept,
      [30, 60, 30, 90, 120, 150, 180, 210].map((seconds) => ({ type: 'startTimer', seconds })),
    );
    expect(used.timers.used.map(({ seconds }) => seconds)).toEqual([210, 180, 150, 120, 90, 30]);
    const again = applyIntent(used, { type: 'repeatTimer' }, noon + second);
    expect(Object.keys(again)).toEqual(['state']);
    expect(again.state?.timer).toMatchObject({ startedAt: noon + second, routine: { seconds: 210 } });
    expect(applyIntent(nothingKept, { type: 'repeatTimer' }, noon)).toEqual({});
  });

  it('presses the one that is meant', () => {
    const { state } = applyIntent(kept, { type: 'press', target: 'timer', action: 'pause' }, noon + second);
    expect(state?.timer?.log).toEqual([{ at: noon + second, action: 'pause' }]);
    expect(state?.routine).toBe(routine);
  });

  it('clears the one that is meant', () => {
    expect(applyIntent(kept, { type: 'clear', target: 'routine' }, noon)).toEqual({ state: { version: 1, timer } });
  });

  it('changes the settings that are meant, and takes units back', () => {
    const { settings } = applyIntent(kept, { type: 'setSettings', changes: { units: 'imperial', minutes: 5 } }, noon);
    expect(settings).toEqual({ ...kept.settings, units: 'imperial', minutes: 5 });
    const intent = checkIntent({ type: 'setSettings', changes: { units: null } });
    const after = applyIntent({ ...kept, settings: settings ?? kept.settings }, intent, noon).settings;
    expect(after).toEqual({ ...kept.settings, minutes: 5 });
  });

  it('hides a run and shows it again, and forgets the oldest of very many', () => {
    const hide = (activity: number, hidden = true): Intent => ({ type: 'hideRun', activity: `${activity}`, hidden });
    const full = keptAfter(
      kept,
      Array.from({ length: most.runs + 1 }, (_, activity) => hide(activity)),
    );
    expect(full.runs.hidden).toHaveLength(most.runs);
    expect(full.runs.hidden).not.toContain('0');
    expect(applyIntent(full, hide(7, false), noon).runs?.hidden).not.toContain('7');
  });

  it('keeps a routine under its title, one for each, and says when there is no room', () => {
    const save = (title: string): Intent => ({ type: 'saveRoutine', title, routine: article });
    const full = keptAfter(
      kept,
      Array.from({ length: most.saved }, (_, nth) => save(`No. ${nth}`)),
    );
    expect(() => applyIntent(full, save('One more'), noon)).toThrow(/^saved: expected at most 50/);
    const again = applyIntent(full, save('No. 7'), noon).saved?.routines;
    expect(again).toHaveLength(most.saved);
    expect(again?.[0]?.title).toBe('No. 7');
    const fewer = applyIntent(full, { type: 'forgetRoutine', title: 'No. 7' }, noon).saved?.routines;
    expect(fewer?.map(({ title }) => title)).not.toContain('No. 7');
  });

  it('puts a backup in the place of what is kept, and leaves the sessions alone', () => {
    const chosen: Kept = { ...kept, ...applyIntent(kept, { type: 'setSettings', changes: { minutes: 5 } }, noon) };
    const document: unknown = JSON.parse(JSON.stringify(backupOf(chosen)));
    const changes = applyIntent(nothingKept, checkIntent({ type: 'restoreBackup', document }), noon);
    expect(changes.settings).toEqual(chosen.settings);
    expect(changes.state).toBeUndefined();
  });

  it('erases everything', () => {
    const full: Kept = { ...kept, ...applyIntent(kept, { type: 'startTimer', seconds: 30 }, noon) };
    expect({ ...full, ...applyIntent(full, { type: 'eraseAll' }, noon) }).toEqual(nothingKept);
  });

  it.each<[string, Kept, Intent]>([
    ['a press without a session', nothingKept, { type: 'press', target: 'timer', action: 'pause' }],
    ['going on with what runs', kept, { type: 'press', target: 'timer', action: 'resume' }],
    [
      'a jump to a step that is not there',
      kept,
      { type: 'press', target: 'timer', action: { action: 'jump', step: 9 } },
    ],
    ['clearing nothing', nothingKept, { type: 'clear', target: 'routine' }],
    ['choosing what is chosen', kept, { type: 'setSettings', changes: { minutes: 15, conditions: [] } }],
    ['showing what is not hidden', kept, { type: 'hideRun', activity: '7', hidden: false }],
    ['forgetting what is not there', kept, { type: 'forgetRoutine', title: 'Tuesday' }],
    ['erasing nothing', nothingKept, { type: 'eraseAll' }],
  ])('changes nothing by %s', (_, before, intent) => {
    expect(applyIntent(before, intent, noon + second)).toEqual({});
  });

  it('changes nothing in place', () => {
    const before = structuredClone(kept);
    applyIntent(kept, { type: 'press', target: 'routine', action: 'next' }, noon + second);
    applyIntent(kept, { type: 'clear', target: 'timer' }, noon + second);
    expect(kept).toEqual(before);
  });
});
