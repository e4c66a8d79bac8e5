/** What the lock screen and the media keys of headphones and keyboards show and do. */
export interface MediaKeys {
  /**
   * Shows what is on, and listens to the keys. A page that shows a player of its own keeps both.
   *
   * @param now plain text, as on screen
   */
  show(now: NowPlaying, presses: MediaPresses): void;
  /** Takes away what this one showed last, and nothing that the page or another one has put there since. */
  clear(): void;
}

export interface NowPlaying {
  readonly title: string;
  readonly artist: string;
  /** False while paused. */
  readonly playing: boolean;
}

/** What the keys are to do. */
export interface MediaPresses {
  play(): void;
  pause(): void;
  next(): void;
  back(): void;
}

const actions = {
  play: 'play',
  pause: 'pause',
  next: 'nexttrack',
  back: 'previoustrack',
} as const satisfies Record<keyof MediaPresses, MediaSessionAction>;

/** Who on this page showed something last, and what. */
let shown: { readonly by: MediaKeys; readonly metadata: MediaMetadata; readonly presses: MediaPresses } | undefined;

/**
 * The media keys of this page, where the browser sends them here. Mostly it does not, and nothing may depend on them:
 *
 * - Chromium sends them to a page whose `<audio>` or `<video>` plays something longer than 5 s, and shows nothing for
 *   Web Audio (w3c/mediasession#213, crbug.com/944538). Firefox knows media elements only, and not silent ones
 *   (w3c/mediasession#328).
 * - Safari counts an AudioContext only where the page has declared its sound to be `playback`, which stops the music of others.
 *
 * A silent element in a loop would bring the keys, and would take the audio focus with it: the runner's music would stop,
 * and its keys would no longer reach it. So none is made. The keys arrive where the page itself plays something, or where
 * a system hands them to any page that asks.
 */
export function pageMediaKeys(): MediaKeys {
  const session = 'mediaSession' in navigator && 'MediaMetadata' in globalThis ? navigator.mediaSession : undefined;
  if (!session) return { show() {}, clear() {} };

  const isOurs = () => shown !== undefined && session.metadata === shown.metadata;
  const keys: MediaKeys = {
    show(now, presses) {
      if (session.metadata && !isOurs()) return;
      const { title, artist, playing } = now;
      const old = session.metadata;
      // A new object makes some systems show their notification anew.
      const metadata = old?.title === title && old.artist === artist ? old : new MediaMetadata({ title, artist });
      session.metadata = metadata;
      session.playbackState = playing ? 'playing' : 'paused';
      for (const [name, action] of Object.entries(actions)) {
        // By what is shown: where the page has put its own there since, the browser keeps this one and nothing else of ours.
        listen(session, action, () => shown?.presses[name as keyof MediaPresses]());
      }
      shown = { by: keys, metadata, presses };
    },
    clear() {
      if (shown?.by !== keys) return;
      if (isOurs()) {
        session.metadata = null;
        session.playbackState = 'none';
        for (const action of Object.values(actions)) listen(session, action, null);
      }
      shown = undefined;
    },
  };
  return keys;
}

function listen(session: MediaSession, action: MediaSessionAction, handler: MediaSessionActionHandler | null): void {
  try {
    session.setActionHandler(action, handler);
  } catch {
    // An action that the browser does not know throws a TypeError; the others are worth having without it.
  }
}
