/** The one AudioContext of a page: made when it is first asked for, given up when nobody uses it any more. */
export interface PageAudio {
  /**
   * The context, made if there is none. To be called inside a press: browsers keep one that was made before it silent.
   *
   * @param user who keeps it open, until it leaves
   * @returns undefined where the browser has none to give
   */
  open(user: object): AudioContext | undefined;
  /** The last one to leave closes the context. */
  leave(user: object): void;
}

/** The audio of this page. A running context costs a thread and battery, so every sound on the page shares one. */
export const pageAudio: PageAudio = createPageAudio();

export function createPageAudio(): PageAudio {
  const users = new Set<object>();
  let context: AudioContext | undefined;
  let mingle: (() => void) | undefined;
  return {
    open(user) {
      if (context?.state === 'closed') context = undefined;
      context ??= newContext();
      if (!context) return undefined;
      users.add(user);
      mingle ??= mingleWithMusic();
      return context;
    },
    leave(user) {
      if (!users.delete(user) || users.size > 0) return;
      // One that is closed already rejects, and there is nothing left to do about it.
      context?.close().catch(() => {});
      context = undefined;
      mingle?.();
      mingle = undefined;
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
