import { type Alarm, pageAlarm } from './alarm.ts';

/** A voice that says short sentences, one at a time. */
export interface Speech {
  /**
   * Says it, instead of whatever the page is saying. What would take longer than a breath is cut at a sentence or a word.
   *
   * @param text plain text
   * @param language BCP 47 tag of the text, as `en` or `en-GB`
   * @returns true as soon as it is being said, and where it was taken back by a newer one or by `cancel()`, so that nothing
   * is missing; false where nothing is heard (no engine, no voice, an error, no beginning within a second), so that the
   * caller beeps instead. Never rejects
   */
  say(text: string, language: string): Promise<boolean>;
  /** Ends what this speech is saying. What others on the page say goes on. */
  cancel(): void;
  /** Whether the browser has an engine. Whether that has a voice for a language shows when something is said. */
  readonly isAvailable: boolean;
}

export interface SpeechOptions {
  /** Whether a voice that sends the text to a server may be used where the device has none. False if absent: nothing leaves the device. */
  readonly remoteVoices?: boolean;
}

/** Chosen numbers. */
export const speechLimits = {
  /**
   * Milliseconds one saying may take. Chrome stops its remote voices after about 15 s without a word and wedges the queue
   * of the whole browser (phetsims/utterance-queue#60, phetsims/scenery#1243); half of it stays clear of that at a slow voice.
   */
  longest: 8000,
  /** Milliseconds until it must have begun. A cue that comes later is about something else; a beep is better. */
  begin: 1000,
  /** Engines speak some 150 words of 6 letters a minute unless asked otherwise. */
  charactersPerSecond: 14,
} as const;

/** The speech of this page. */
export function pageSpeech(options: SpeechOptions = {}): Speech {
  return createSpeech('speechSynthesis' in globalThis ? speechSynthesis : undefined, options);
}

export function createSpeech(
  engine: SpeechSynthesis | undefined,
  options: SpeechOptions = {},
  alarm: Alarm = pageAlarm,
): Speech {
  // Chromium loads its voices when they are first asked for.
  engine?.getVoices();
  let stop = () => {};
  return {
    say(text, language) {
      stop();
      const words = fitting(text);
      if (!engine || words === '') return Promise.resolve(false);
      return new Promise((resolve) => {
        stop = begin(engine, words, (voices) => bestVoice(voices, language, options), alarm, resolve);
      });
    },
    cancel() {
      stop();
    },
    get isAvailable() {
      return engine !== undefined;
    },
  };
}

/**
 * Waits for a voice and says it.
 *
 * @param answer called with whether it is being said; only the first call counts
 * @returns what takes it back; does nothing once it is over
 */
function begin(
  engine: SpeechSynthesis,
  words: string,
  choose: (voices: readonly SpeechSynthesisVoice[]) => SpeechSynthesisVoice | undefined,
  alarm: Alarm,
  answer: (isSaid: boolean) => void,
): () => void {
  const life = new AbortController();
  const { signal } = life;
  // Held here until it is over: Chromium forgets one that nothing refers to, and its events with it.
  let utterance: SpeechSynthesisUtterance | undefined;
  const over = (isSaid: boolean) => {
    if (signal.aborted) return;
    life.abort();
    alarm.clear(tooLate);
    alarm.clear(tooLong);
    answer(isSaid);
  };
  const takeBack = (isSaid: boolean) => {
    if (signal.aborted) return;
    over(isSaid);
    // Also what frees a queue that is wedged: it stays `speaking`, without an event, until it is cancelled.
    if (utterance) engine.cancel();
  };
  const tooLate = () => takeBack(false);
  const tooLong = () => takeBack(true);
  alarm.set(tooLate, speechLimits.begin);

  const speak = () => {
    const voices = engine.getVoices();
    if (voices.length === 0 || utterance) return;
    const voice = choose(voices);
    if (!voice) {
      over(false);
      return;
    }
    utterance = new SpeechSynthesisUtterance(words);
    utterance.voice = voice;
    utterance.lang = voice.lang;
    utterance.addEventListener('start', started, { signal });
    utterance.addEventListener('end', () => over(true), { signal });
    utterance.addEventListener('error', () => over(false), { signal });
    // Only where there is something to cancel: Chromium on Linux swallows what is said right after a cancel.
    if (engine.speaking || engine.pending) engine.cancel();
    // A queue that somebody paused stays paused when it is cancelled.
    if (engine.paused) engine.resume();
    engine.speak(utterance);
  };
  const started = () => {
    alarm.clear(tooLate);
    alarm.set(tooLong, speechLimits.longest);
    answer(true);
  };

  // Voices may come late: Chromium and Firefox answer with none at first, and with an event when they are there.
  engine.addEventListener('voiceschanged', speak, { signal });
  speak();
  return () => takeBack(true);
}

/** Whole sentences that can be said in time, else whole words. */
function fitting(text: string): string {
  const most = (speechLimits.longest / 1000) * speechLimits.charactersPerSecond;
  const words = text.trim().replace(/\s+/g, ' ');
  if (words.length <= most) return words;
  const head = words.slice(0, most + 1);
  const sentence = head.match(/^.*[.?!;:](?= )/)?.[0];
  const cut = sentence ?? head.slice(0, Math.max(0, head.lastIndexOf(' ')));
  return cut === '' ? words.slice(0, most) : cut;
}

/**
 * The exact language on this device, then the same language as spoken elsewhere; the same on a server only where that is
 * wanted. Among equals the one the browser prefers.
 */
function bestVoice(
  voices: readonly SpeechSynthesisVoice[],
  language: string,
  { remoteVoices = false }: SpeechOptions,
): SpeechSynthesisVoice | undefined {
  const wanted = tagOf(language);
  const rank = (voice: SpeechSynthesisVoice) =>
    (voice.localService ? 0 : 4) + (tagOf(voice.lang) === wanted ? 0 : 2) + (voice.default ? 0 : 1);
  return voices
    .filter(({ lang, localService }) => primaryOf(tagOf(lang)) === primaryOf(wanted) && (localService || remoteVoices))
    .sort((a, b) => rank(a) - rank(b))[0];
}

/** Android writes `en_GB`. */
function tagOf(language: string): string {
  return language.replaceAll('_', '-').toLowerCase();
}

function primaryOf(tag: string): string {
  return tag.split('-', 1)[0] ?? tag;
}
