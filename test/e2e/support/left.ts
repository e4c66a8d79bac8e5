/** When something was done: at some time between the two, ms since 1970. */
export interface Span {
  readonly from: number;
  readonly to: number;
}

/** Does something, and tells when. */
export async function spanOf(action: () => Promise<unknown>): Promise<Span> {
  const from = Date.now();
  await action();
  return { from, to: Date.now() };
}

/** How far the digits may be off, in seconds: they count up to the next whole one, and a screen is painted late. */
const slack = 1;

/**
 * Whether digits are right for a countdown.
 * @param clock "4:58"
 * @param seconds it counts down from
 * @param started when it was started
 * @param at when the digits were read, ms since 1970
 */
export function isLeft(clock: string | undefined, seconds: number, started: Span, at: number): boolean {
  const [, minutes, rest] = /^(\d+):(\d\d)$/.exec(clock ?? '') ?? [];
  const shown = Number(minutes) * 60 + Number(rest);
  const least = seconds - (at - started.from) / 1000 - slack;
  const most = seconds - (at - started.to) / 1000 + slack;
  return shown >= least && shown <= most;
}
