import type { Dose } from '../../routine/routine.ts';

/** "45 s", "1 min 30 s", "5 min". */
export function duration(seconds: number): string {
  const whole = Math.round(seconds);
  const [minutes, rest] = [Math.floor(whole / 60), whole % 60];
  if (minutes === 0) return `${whole} s`;
  return rest === 0 ? `${minutes} min` : `${minutes} min ${rest} s`;
}

const halves = ['', '½'];

/** Minutes to the nearest half, without their unit: "4½", "5"; "½" at least. */
export function halfMinutes(seconds: number): string {
  const count = Math.max(1, Math.round(seconds / 30));
  const whole = Math.floor(count / 2);
  return `${whole || ''}${halves[count % 2]}`;
}

/** "30 s each side", "2 × 10", "2 × 30 s each side", "until you are ready". */
export function dose({ kind, seconds = 0, reps = 0, sets, eachSide }: Dose): string {
  const amount = {
    time: duration(seconds),
    reps: sets > 1 ? String(reps) : times(reps),
    open: 'until you are ready',
  }[kind];
  return `${sets > 1 ? `${sets} × ` : ''}${amount}${eachSide ? ' each side' : ''}`;
}

/** "10 times", "once". */
export function times(many: number): string {
  return many === 1 ? 'once' : `${many} times`;
}
