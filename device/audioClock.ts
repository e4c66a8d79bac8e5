/** Where an instant of the page lies on the audio clock. */
export interface AudioInstant {
  /** Seconds of the audio clock. What is scheduled there is *heard* at the instant. May have passed. */
  readonly time: number;
  /** False where the loudspeaker has not begun yet, so that a later look will be better. */
  readonly settled: boolean;
}

/** What makes a time stamp of the output believable. */
const believable = {
  /** Seconds that must have been put out. Chromium 156 answers with a time that is up to 20 ms off in the first 0.16. */
  output: 0.3,
  /** Seconds between what is reckoned now and what is heard: a wireless headset comes to 0.3; a stamp from before a pause lies far off. */
  latency: [-0.02, 1],
} as const;

/**
 * Where an instant of `performance.now()` lies on the audio clock.
 *
 * `currentTime` alone will not do: it goes forward in blocks, and says nothing of the way to the ear. Measured in
 * Chromium 156 over 2 s, its distance to `performance.now()` wandered by 12 ms, that of the output's own time stamps by
 * 0.3 ms. Browsers that give no stamp, or a wrong one, are read by `currentTime` and the latency they state.
 *
 * Both clocks may drift apart by some 50 millionths: 3 ms in a minute. So nothing is to be scheduled much further ahead.
 *
 * @param at milliseconds, as `performance.now()` gives them
 */
export function audioInstant(context: AudioContext, at: number): AudioInstant {
  const now = context.currentTime;
  const page = performance.now();
  const ahead = (at - page) / 1000;
  const stamp = context.getOutputTimestamp?.();
  // Safari and Chromium have been seen to leave out either while nothing has been put out.
  const { contextTime = 0, performanceTime = 0 } = stamp ?? {};
  const heard = contextTime + (page - performanceTime) / 1000;
  const [least, most] = believable.latency;
  if (contextTime >= believable.output && now - heard >= least && now - heard <= most) {
    return { time: heard + ahead, settled: true };
  }
  const latency = context.outputLatency || context.baseLatency || 0;
  return { time: now + ahead - latency, settled: stamp === undefined };
}
