/** Seconds as they are shown and said: up to the next whole one, so that a hold of 30 s starts with 30 and its last second is 1. */
export function wholeSeconds(seconds: number): number {
  // Sums of fractions end a hair above a whole second; nobody should see a second for that.
  return Math.max(0, Math.ceil(seconds - 1e-6));
}

/** "0:32", "11:40", "1:02:05". Made by hand: the first `Intl` formatter of a page costs more than the whole first screen. */
export function clock(seconds: number): string {
  const whole = wholeSeconds(seconds);
  const [hours, minutes, rest] = [Math.floor(whole / 3600), Math.floor(whole / 60) % 60, whole % 60];
  const two = (part: number) => String(part).padStart(2, '0');
  return hours > 0 ? `${hours}:${two(minutes)}:${two(rest)}` : `${minutes}:${two(rest)}`;
}
