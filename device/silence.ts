/** A while of nothing on the audio clock. */
export interface Silence {
  /** Ends it; nobody is called. */
  stop(): void;
}

/**
 * Waits by the audio clock: a page can clear the timers of an extension, a hidden page has no frames, and neither a timeout
 * nor a frame knows when the audio clock stands. Where it stands, nobody is called before it goes on.
 *
 * @param seconds of the audio clock
 */
export function startSilence(context: AudioContext, seconds: number, onEnd: () => void): Silence {
  const source = new ConstantSourceNode(context, { offset: 0 });
  const stop = () => {
    source.onended = null;
    source.disconnect();
  };
  source.onended = () => {
    stop();
    onEnd();
  };
  source.connect(context.destination);
  source.start();
  source.stop(context.currentTime + seconds);
  return { stop };
}
