import { type Silence, startSilence } from './silence.ts';

/** The one AudioContext of a page: made when it is first asked for, put to rest while nobody uses it. */
export interface PageAudio {
  /**
   * The context, made if there is none. Whoever asks for the first time does so inside a press: browsers keep one that was
   * made before it silent.
   *
   * @param user who keeps it going, until it leaves
   * @returns undefined where the browser has none to give
   */
  open(user: object): AudioContext | undefined;
  /**
   * Soon after the last one has left, the context is suspended. It is not closed: a new one would be silent until the next
   * press.
   */
  leave(user: object): void;
}

/**
 * Seconds for which the context goes on when nobody uses it. An element that was moved is back by then, and the audio
 * thread has let go of every beep that was taken back: one that is suspended keeps them.
 */
const grace = 0.5;

/** The audio of this page. A context that runs costs a thread and battery, so every sound on the page shares one. */
export const pageAudio: PageAudio = createPageAudio();

export function createPageAudio(): PageAudio {
  const users = new Set<object>();
  let context: AudioContext | undefined;
  let isResting = false;
  let mingle: (() => void) | undefined;
  let silence: Silence | undefined;
  const mingleNoMore = () => {
    mingle?.();
    mingle = undefined;
  };
  const rest = () => {
    isResting = true;
    // One that the browser has closed rejects, and there is nothing left to do about it.
    context?.suspend().catch(() => {});
    mingleNoMore();
  };
  /**
   * Only a clock that goes is stopped, and a while after it began: suspended while it is about to begin, Chromium 156 says
   * `running` of a context that stands, for ever.
   */
  const settle = () => {
    silence?.stop();
    silence = undefined;
    if (!context || users.size > 0) return;
    if (context.state === 'running') silence = startSilence(context, grace, rest);
    else mingleNoMore();
  };
  const begin = () => {
    const begun = newContext();
    begun?.addEventListener('statechange', settle);
    return begun;
  };
  return {
    open(user) {
      if (context?.state === 'closed') context = undefined;
      context ??= begin();
      if (!context) return undefined;
      users.add(user);
      settle();
      mingle ??= mingleWithMusic();
      // Whatever its state says now: Firefox tells of a rest only when it has begun.
      if (isResting || context.state !== 'running') context.resume().catch(() => {});
      isResting = false;
      return context;
    },
    leave(user) {
      if (users.delete(user)) settle();
    },
  };
}

function newContext(): AudioContext | undefined {
  try {
    return typeof AudioContext === 'undefined' ? undefined : new AudioContext();
  } catch {
    // Without an audio device, or with too many contexts on the page, some browsers throw. The routine goes on silently.
    return undefined;
  }
}

/** Of the Audio Session API, which Safari 16.4 and later have and TypeScript does not know. */
interface AudioSession {
  type: string;
}

/**
 * Tells Safari that beeps are to mingle with what is playing: the runner's music goes on. A page that has chosen a type
 * for its own sound keeps it.
 *
 * @returns what undoes it
 */
function mingleWithMusic(): () => void {
  const { audioSession } = navigator as { audioSession?: AudioSession };
  if (audioSession?.type !== 'auto') return () => {};
  audioSession.type = 'ambient';
  return () => {
    if (audioSession.type === 'ambient') audioSession.type = 'auto';
  };
}
