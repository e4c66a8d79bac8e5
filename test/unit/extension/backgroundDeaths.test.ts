import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { alarmFloor } from '../../../extension/background/reconcile.ts';
import { momentAt, type Routine, startSession, summary } from '../../../src/index.ts';
import { letTheClockGo, stopTheClock } from './browser.ts';
import { type Death, mortalBrowser, type Nature } from './mortal.ts';
import { minute, noon, second } from './support.ts';

beforeEach(stopTheClock);
afterEach(letTheClockGo);

const step = (name: string, seconds: number, eachSide: boolean): Routine['steps'][number] => ({
  name,
  phase: 'stretch',
  dose: { kind: 'time', seconds, sets: 1, eachSide },
  reasons: [],
});

/** Getting ready takes 5 and 10 s: next, start, switch, start, next, start, done. 52 s in all. */
const routine: Routine = {
  version: 1,
  mode: 'custom',
  seconds: 52,
  steps: [step('Calves', 8, true), step('Quads', 16, false)],
  omitted: [],
  notes: [],
};
const length = 52 * second;
const due = ['start 1', 'switch 2', 'start 3', 'next 4', 'start 5', 'done 6'];

const state = { version: 1, routine: startSession(routine, noon) };

/** A routine from its start to beyond its end. */
async function lead(nature: Nature = {}) {
  letTheClockGo();
  stopTheClock();
  const browser = mortalBrowser(nature);
  await browser.store({ state });
  browser.wake();
  await pass(length + minute);
  return browser;
}

const pass = (ms: number) => vi.advanceTimersByTimeAsync(ms);

/** What of the routine was announced, in order: kind and interval. */
function said(browser: { readonly announced: readonly { readonly id: string }[] }): string[] {
  return browser.announced.map(({ id }) => id.split(' ').slice(2, 4).join(' '));
}

describe('a routine without a page', () => {
  it('is announced: every beginning and the end, each once, when it is due', async () => {
    const browser = mortalBrowser();
    await browser.store({ state });
    browser.wake();
    const times: number[] = [];
    for (let passed = 0; passed <= 60; passed++) {
      while (times.length < browser.announced.length) times.push(passed);
      await pass(second);
    }
    expect(said(browser)).toEqual(due);
    expect(times).toEqual([5, 13, 18, 26, 36, 52]);
  });

  it('is the same however the background dies: over any call, before or after the browser does it', async () => {
    const whole = await lead();
    const { calls } = whole.counts();
    expect(calls).toBeGreaterThan(40);
    const end = await whole.kept();
    for (let at = 1; at <= calls; at++) {
      for (const does of [false, true]) {
        const browser = await lead({ deaths: [{ at, does }] });
        expect([at, does, said(browser)]).toEqual([at, does, due]);
        expect((await browser.kept()).state).toEqual(end.state);
        expect((await browser.kept()).announced.routine?.session).toBe(noon);
        expect(browser.badges.at(-1)).toBe('✓');
        expect(browser.counts().births).toBe(2);
      }
    }
  });

  it('is the same through many deaths, late alarms and alarms that are kept far away', async () => {
    const anyDeath = fc.record({ at: fc.integer({ min: 1, max: 90 }), does: fc.boolean() });
    await fc.assert(
      fc.asyncProperty(
        fc.uniqueArray(anyDeath, { maxLength: 6, selector: ({ at }) => at }),
        fc.constantFrom(0, 60, 900),
        async (deaths: Death[], late) => {
          const browser = await lead({ deaths, late });
          const ids = browser.announced.map(({ id }) => id);
          expect(new Set(ids).size).toBe(ids.length);
          // Two deaths in a row may take longer than what is due next: then one that is over is left out, as it means nothing.
          if (deaths.every(({ at }, nth) => deaths.every((other, mth) => mth === nth || Math.abs(other.at - at) > 12)))
            expect(said(browser)).toEqual(due);
          expect(said(browser).at(-1)).toBe('done 6');
        },
      ),
      { numRuns: 40 },
    );
  });

  it('comes to its end though nobody but its alarm ever wakes the background that died', async () => {
    const { calls } = (await lead()).counts();
    for (let at = 1; at <= calls; at += 3) {
      const browser = await lead({ deaths: [{ at, does: at % 2 === 0 }], rebirth: Number.POSITIVE_INFINITY });
      if (browser.counts().births === 1 && at <= 6) continue;
      const cues = said(browser);
      expect([at, cues.at(-1)]).toEqual([at, 'done 6']);
      expect(new Set(cues).size).toBe(cues.length);
    }
  });

  it('comes to its end wherever the background died over the press that started it, once it is stored', async () => {
    let stored = 0;
    for (let at = 1; at <= 30; at++) {
      letTheClockGo();
      stopTheClock();
      const browser = mortalBrowser({ deaths: [{ at, does: at % 2 === 0 }], rebirth: Number.POSITIVE_INFINITY });
      // Whoever pressed is gone as well: nobody tries again.
      browser
        .wake()
        .platform.messages.send({ type: 'startRoutine', routine })
        .catch(() => {});
      await pass(length + minute);
      if (!(await browser.kept()).state.routine) continue;
      stored++;
      expect([at, said(browser).at(-1)]).toEqual([at, 'done 6']);
    }
    expect(stored).toBeGreaterThan(20);
  });

  it.each([
    ['on time', {}],
    ['kept thirty seconds away', { floor: alarmFloor }],
    ['kept away, from a background that is put to rest after thirty seconds', { floor: alarmFloor, idle: 30_050 }],
    ['late', { late: 300 }],
  ])('is announced whole with alarms that come %s', async (_, nature) => {
    expect(said(await lead(nature))).toEqual(due);
  });

  it('is announced once though the alarm comes twice, or early, or somebody else wakes the background', async () => {
    const browser = mortalBrowser();
    await browser.store({ state });
    for (let passed = 0; passed < 60; passed++) {
      browser.wake().fire('due');
      browser.wake().fire('due');
      if (passed % 7 === 3) browser.kill();
      await pass(second);
    }
    expect(said(browser)).toEqual(due);
  });

  it('without any alarm is announced by whoever wakes', async () => {
    const browser = mortalBrowser({ late: 1e9 });
    await browser.store({ state });
    browser.wake();
    await pass(20 * second);
    browser.kill();
    await pass(20 * second);
    browser.wake();
    await pass(20 * second);
    // It was dead while the next step began, and while one got ready for it.
    expect(said(browser)).toEqual(['start 1', 'switch 2', 'start 3', 'start 5', 'done 6']);
  });

  it('is not announced again after the browser was started anew', async () => {
    for (let at = 1; at < 60; at++) {
      letTheClockGo();
      stopTheClock();
      const browser = mortalBrowser();
      await browser.store({ state });
      browser.wake();
      await pass(at * second + 500);
      browser.restart();
      await pass(2 * minute);
      expect(said(browser)).toEqual(due);
    }
  });

  it('that ended while the browser was closed is announced as over, and never again', async () => {
    const browser = mortalBrowser();
    await browser.store({ state });
    browser.wake();
    await pass(40 * second);
    browser.kill();
    await pass(minute);
    browser.restart();
    await pass(second);
    browser.restart();
    await pass(second);
    expect(said(browser)).toEqual(due);
  });
});

describe('a page that plays', () => {
  it('is left to play alone; once it is gone the background goes on, and nothing is said twice', async () => {
    const browser = mortalBrowser();
    await browser.store({ state });
    const { players } = browser.wake().platform;
    const leave = players.join('routine');
    await pass(20 * second);
    expect(said(browser)).toEqual([]);
    leave();
    await pass(2 * minute);
    expect(said(browser)).toEqual(due.slice(3));
  });

  it('and says that it leaves has played what was due by then', async () => {
    const browser = mortalBrowser({ late: 400, floor: alarmFloor });
    await browser.store({ state });
    const { platform } = browser.wake();
    const leave = platform.players.join('routine');
    await pass(second);
    // The background dies and its alarm comes late; meanwhile the page has begun the first step, and goes.
    browser.kill();
    await pass(5 * second);
    leave();
    await browser.send({ presence: 'left', subject: 'routine' });
    await pass(2 * minute);
    expect(said(browser)).toEqual(due.slice(1));
  });

  it('plays for its own session only', async () => {
    const browser = mortalBrowser();
    await browser.store({ state });
    browser.wake().platform.players.join('timer');
    await pass(2 * minute);
    expect(said(browser)).toEqual(due);
  });
});

describe('time away', () => {
  const long: Routine = { ...routine, steps: [step('Calves', 60, true), step('Quads', 60, false)], seconds: 200 };
  const longState = { version: 1, routine: startSession(long, noon) };

  async function sleep(at: number, ms: number) {
    const browser = mortalBrowser();
    await browser.store({ state: longState });
    browser.wake();
    await pass(at);
    // Timers stand while a machine sleeps; the wall clock goes on.
    vi.setSystemTime(Date.now() + ms);
    browser.wake().fire('due');
    await pass(0);
    return browser;
  }

  it('is noticed after a sleep: the routine stands where nobody could be told of what was due', async () => {
    const browser = await sleep(20 * second, 10 * minute);
    const session = (await browser.kept()).state.routine;
    expect(session && momentAt(session, Date.now())).toMatchObject({ status: 'away', index: 2, secondsLeft: 5 });
    expect(said(browser)).toEqual(['start 1']);
  });

  it('is none where the sleep was short, and the runner hears where the routine is', async () => {
    const browser = await sleep(20 * second, minute);
    const session = (await browser.kept()).state.routine;
    expect(session && momentAt(session, Date.now())).toMatchObject({ status: 'running', index: 3 });
    expect(said(browser)).toEqual(['start 1', 'start 3']);
  });

  it('is none where only the background was dead, for however long, as long as an alarm could wake it', async () => {
    const browser = mortalBrowser({ floor: alarmFloor });
    await browser.store({ state: longState });
    browser.wake();
    for (let lives = 0; lives < 40; lives++) {
      await pass(7 * second);
      browser.kill();
    }
    const session = (await browser.kept()).state.routine;
    expect(session?.log).toEqual([]);
    expect(session && summary(session, Date.now()).stopped).toBe(false);
  });

  it('is noticed after the browser was closed, at the first step that nobody could be told of', async () => {
    const browser = mortalBrowser();
    await browser.store({ state: longState });
    browser.wake();
    await pass(20 * second);
    browser.kill();
    await pass(0);
    vi.setSystemTime(Date.now() + 60 * minute);
    browser.restart();
    await pass(0);
    const session = (await browser.kept()).state.routine;
    expect(session && momentAt(session, Date.now())).toMatchObject({ status: 'away', index: 4 });
  });

  it('is none after the browser was only started again', async () => {
    const browser = mortalBrowser();
    await browser.store({ state: longState });
    browser.wake();
    await pass(100 * second);
    browser.restart();
    await pass(10 * second);
    const session = (await browser.kept()).state.routine;
    expect(session?.log).toEqual([]);
    expect(session && momentAt(session, noon + 110 * second).status).toBe('running');
  });
});

describe('a wall clock that is set back', () => {
  it.each([
    ['in one life', false],
    ['between two lives', true],
  ])('%s takes nothing back', async (_, dies) => {
    const browser = mortalBrowser();
    await browser.store({ state });
    browser.wake();
    await pass(20 * second);
    if (dies) browser.kill();
    vi.setSystemTime(Date.now() - 60 * minute);
    browser.wake().fire('due');
    await pass(0);
    const session = (await browser.kept()).state.routine;
    const { index, secondsLeft } = (session && momentAt(session, Date.now())) ?? {};
    expect(index).toBe(3);
    // The last look was when the side began, two seconds ago: those are lost with the life that knew of them.
    expect(secondsLeft).toBeCloseTo(dies ? 8 : 6, 0);
    await pass(2 * minute);
    expect(said(browser)).toEqual(due);
  });
});
