import { pageSound } from '../../../device/sound.ts';
import { dueTimes, type Played, plan } from './plan.ts';
import { type Tap, tapOn, tapOutputs } from './tap.ts';

declare global {
  interface Window {
    /** Settled once all beeps are over. */
    beepsPlayed: Promise<Played>;
  }
}

tapOutputs();

/** What a page does that does not know the audio clock: a timeout for each beep, which sounds at once. */
function peerOn(context: AudioContext): (inMs: number) => void {
  const beep = () => {
    const tone = new OscillatorNode(context, { type: 'triangle', frequency: plan.hertz });
    tone.connect(context.destination);
    tone.start();
    tone.stop(context.currentTime + plan.length / 1000);
  };
  return (inMs) => setTimeout(beep, inMs);
}

function press(): { pressedAt: number; ours: Tap; peer: Tap } {
  const pressedAt = performance.now();
  const sound = pageSound();
  const ours = tapOn(() => sound.unlock());
  const context = new AudioContext();
  // Awake from the press on, as ours is: its first beep has not to wait for the output.
  const peer = tapOn(() => new ConstantSourceNode(context, { offset: 0 }).connect(context.destination));
  const beepIn = peerOn(context);
  for (const due of dueTimes()) {
    sound.schedule([{ hertz: plan.hertz, ms: plan.length }], pressedAt + due - performance.now());
    beepIn(pressedAt + due - performance.now());
  }
  return { pressedAt, ours, peer };
}

/** Keeps the main thread busy, as pages do. */
function beBusy(): ReturnType<typeof setInterval> {
  return setInterval(() => {
    const end = performance.now() + plan.busy.length;
    while (performance.now() < end);
  }, plan.busy.every);
}

window.beepsPlayed = new Promise((resolve, reject) => {
  const button = document.createElement('button');
  button.textContent = 'Begin';
  button.addEventListener('click', ({ isTrusted }) => {
    if (!isTrusted) return reject(new Error('expected a real press, found one by script'));
    const { pressedAt, ours, peer } = press();
    let wasSeen = document.visibilityState === 'visible';
    document.addEventListener('visibilitychange', () => {
      wasSeen = false;
    });
    const busy = beBusy();
    setTimeout(
      () => {
        clearInterval(busy);
        resolve({ pressedAt, wasSeen, ours: ours.heard(), peer: peer.heard() });
      },
      (dueTimes().at(-1) ?? 0) + 1000,
    );
  });
  document.body.append(button);
});
