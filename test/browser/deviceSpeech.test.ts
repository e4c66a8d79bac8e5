import { afterEach, beforeEach, expect, onTestFinished, test, vi } from 'vitest';
import { createAlarm } from '../../device/alarm.ts';
import { createSpeech, pageSpeech, speechLimits } from '../../device/speech.ts';

// Headless Chromium has the engine and no voice, and a voice cannot be made by a script: so the engine is played here.

interface Voice {
  readonly lang: string;
  readonly localService: boolean;
  readonly default: boolean;
}

const voice = (lang: string, more: Partial<Voice> = {}): Voice => ({
  lang,
  localService: true,
  default: false,
  ...more,
});

class Utterance extends EventTarget {
  readonly text: string;
  voice: Voice | undefined;
  lang = '';
  constructor(text: string) {
    super();
    this.text = text;
  }
}

/** An engine in the hands of the test: it begins and ends when it is told to. */
class Engine extends EventTarget {
  voices: readonly Voice[] = [voice('en-US')];
  queue: Utterance[] = [];
  readonly spoken: Utterance[] = [];
  readonly calls: string[] = [];
  paused = false;
  get speaking() {
    return this.queue.length > 0;
  }
  get pending() {
    return this.queue.length > 1;
  }
  getVoices() {
    return this.voices;
  }
  speak(utterance: Utterance) {
    this.calls.push('speak');
    this.queue.push(utterance);
    this.spoken.push(utterance);
  }
  cancel() {
    this.calls.push('cancel');
    const gone = this.queue;
    this.queue = [];
    for (const utterance of gone) utterance.dispatchEvent(new Event('error'));
  }
  resume() {
    this.calls.push('resume');
    this.paused = false;
  }
  tell(type: 'start' | 'end' | 'error') {
    const [utterance] = this.queue;
    if (type !== 'start') this.queue.shift();
    utterance?.dispatchEvent(new Event(type));
  }
  bring(...voices: Voice[]) {
    this.voices = voices;
    this.dispatchEvent(new Event('voiceschanged'));
  }
}

/** What a test leaves unsaid is not waited for in the next one. */
let alarm = createAlarm();

beforeEach(() => {
  alarm = createAlarm();
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout', 'performance'] });
  vi.stubGlobal('SpeechSynthesisUtterance', Utterance);
});

afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

function scene(options = {}) {
  const engine = new Engine();
  return { engine, speech: createSpeech(engine as unknown as SpeechSynthesis, options, alarm) };
}

/** What the promise has come to, or 'open'. */
async function now(promise: Promise<boolean>): Promise<boolean | 'open'> {
  return Promise.race([promise, Promise.resolve().then(() => 'open' as const)]);
}

test('true once it is being said, not before', async () => {
  const { engine, speech } = scene();
  const said = speech.say('Glute bridge. Press the heels down.', 'en');
  expect(engine.spoken.map(({ text, lang }) => [text, lang])).toEqual([
    ['Glute bridge. Press the heels down.', 'en-US'],
  ]);
  expect(await now(said)).toBe('open');
  engine.tell('start');
  expect(await said).toBe(true);
  engine.tell('end');
  vi.advanceTimersByTime(60_000);
  expect(engine.calls).toEqual(['speak']);
});

test('false for an error, for nothing to say, for no voice of the language, for no engine', async () => {
  const { engine, speech } = scene();
  const said = speech.say('Rest', 'en');
  engine.tell('error');
  expect(await said).toBe(false);
  expect(await speech.say(' \n ', 'en')).toBe(false);
  expect(await speech.say('Ruhe', 'de')).toBe(false);
  expect(engine.spoken).toHaveLength(1);
  const none = createSpeech(undefined);
  expect(none.isAvailable).toBe(false);
  expect(await none.say('Rest', 'en')).toBe(false);
  expect(vi.getTimerCount()).toBe(0);
});

test.each([
  ['the exact language', 'en-GB', [voice('en-US'), voice('en-GB')], 'en-GB'],
  ['as Android writes it', 'en-GB', [voice('en_US'), voice('en_GB')], 'en_GB'],
  ['the same language elsewhere', 'en-GB', [voice('fr-FR'), voice('en-AU')], 'en-AU'],
  ['what the browser prefers', 'en', [voice('en-AU'), voice('en-IE', { default: true })], 'en-IE'],
  ['exact before preferred', 'en-AU', [voice('en-IE', { default: true }), voice('en-AU')], 'en-AU'],
  ['on the device', 'en-GB', [voice('en-GB', { localService: false }), voice('en-US')], 'en-US'],
])('the voice: %s', (_, language, voices, expected) => {
  const { engine, speech } = scene({ remoteVoices: true });
  engine.voices = voices;
  speech.say('Rest', language);
  expect(engine.spoken[0]?.voice?.lang).toBe(expected);
  expect(engine.spoken[0]?.voice?.localService).toBe(true);
});

test('a voice that sends the text away speaks only where that is wanted', async () => {
  const remote = voice('en-US', { localService: false });
  const strict = scene();
  strict.engine.voices = [remote];
  expect(await strict.speech.say('Rest', 'en')).toBe(false);
  expect(strict.engine.spoken).toHaveLength(0);
  const open = scene({ remoteVoices: true });
  open.engine.voices = [remote];
  open.speech.say('Rest', 'en');
  expect(open.engine.spoken[0]?.voice).toBe(remote);
});

test('voices may come late, and too late', async () => {
  const { engine, speech } = scene();
  engine.voices = [];
  const said = speech.say('Rest', 'en');
  vi.advanceTimersByTime(speechLimits.begin / 2);
  expect(engine.spoken).toHaveLength(0);
  engine.bring(voice('en-US'));
  engine.bring(voice('en-US'), voice('en-GB'));
  expect(engine.spoken).toHaveLength(1);
  engine.tell('start');
  expect(await said).toBe(true);

  const late = scene();
  late.engine.voices = [];
  const never = late.speech.say('Rest', 'en');
  vi.advanceTimersByTime(speechLimits.begin);
  expect(await never).toBe(false);
  late.engine.bring(voice('en-US'));
  expect(late.engine.spoken).toHaveLength(0);
});

test('what does not begin within a second is taken back, and the wedged queue with it', async () => {
  const { engine, speech } = scene();
  const said = speech.say('Rest', 'en');
  vi.advanceTimersByTime(speechLimits.begin - 1);
  expect(await now(said)).toBe('open');
  vi.advanceTimersByTime(1);
  expect(await said).toBe(false);
  expect(engine.calls).toEqual(['speak', 'cancel']);
  expect(engine.speaking).toBe(false);
  const next = speech.say('Next', 'en');
  engine.tell('start');
  expect(await next).toBe(true);
});

test('many that speak wait for one timer, and for none when all is said', async () => {
  const all = Array.from({ length: 100 }, () => scene());
  const said = all.map(({ speech }) => speech.say('Rest', 'en'));
  expect(vi.getTimerCount()).toBe(1);
  for (const { engine } of all.slice(0, 50)) engine.tell('start');
  vi.advanceTimersByTime(speechLimits.begin);
  expect(vi.getTimerCount()).toBe(1);
  expect(await Promise.all(said)).toEqual(all.map((_, nth) => nth < 50));
  for (const { engine } of all.slice(0, 50)) engine.tell('end');
  expect(vi.getTimerCount()).toBe(0);
});

test('what goes on for 8 s without an end is cancelled', async () => {
  const { engine, speech } = scene();
  const said = speech.say('Rest', 'en');
  engine.tell('start');
  await said;
  vi.advanceTimersByTime(speechLimits.longest - 1);
  expect(engine.calls).toEqual(['speak']);
  vi.advanceTimersByTime(1);
  expect(engine.calls).toEqual(['speak', 'cancel']);
});

test('a queue that is busy is cancelled before speaking, one that is free is not, one that is paused goes on', () => {
  const { engine, speech } = scene();
  engine.queue = [new Utterance('of the page')];
  engine.paused = true;
  speech.say('Rest', 'en');
  expect(engine.calls).toEqual(['cancel', 'resume', 'speak']);
});

test('a newer one takes the place of an older one, which is then not missed', async () => {
  const { engine, speech } = scene();
  const older = speech.say('Rest', 'en');
  const newer = speech.say('Next', 'en');
  expect(await older).toBe(true);
  expect(engine.queue.map(({ text }) => text)).toEqual(['Next']);
  speech.cancel();
  expect(await newer).toBe(true);
  expect(engine.queue).toHaveLength(0);
});

test('one speech does not cancel what another says', () => {
  const { engine, speech } = scene();
  const other = createSpeech(engine as unknown as SpeechSynthesis, {}, alarm);
  speech.say('Rest', 'en');
  other.cancel();
  expect(engine.queue).toHaveLength(1);
  engine.tell('start');
  engine.tell('end');
  other.say('Next', 'en');
  speech.cancel();
  expect(engine.queue).toHaveLength(1);
});

test.each([
  ['whole sentences', `${'Keep the hips level. '.repeat(9)}`, `${'Keep the hips level. '.repeat(5)}`.trim()],
  ['whole words', `${'hips '.repeat(40)}`, `${'hips '.repeat(22)}`.trim()],
  ['one long word', 'a'.repeat(500), 'a'.repeat(112)],
  ['spaces and lines', '  Keep \n the\t hips  level. ', 'Keep the hips level.'],
])('a text that is too long is cut: %s', (_, text, expected) => {
  const { engine, speech } = scene();
  speech.say(text, 'en');
  expect(engine.spoken[0]?.text).toBe(expected);
});

test('the real engine of a browser without voices answers false', async () => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
  const speech = pageSpeech();
  onTestFinished(() => speech.cancel());
  expect(speech.isAvailable).toBe(true);
  expect(await speech.say('Rest', 'x-nobody')).toBe(false);
});
