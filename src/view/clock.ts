/**
 * "0:32", "11:40", "1:02:05". Counts up to the next whole second, so that a hold of 30 s starts with 0:30 and the last
 * second reads 0:01. Made by hand: the first `Intl` formatter of a page costs more than the whole first screen.
 */
export function clock(seconds: number): string {
  const whole = Math.max(0, Math.ceil(seconds - 1e-6));
  const [hours, minutes, rest] = [Math.floor(whole / 3600), Math.floor(whole / 60) % 60, whole % 60];
  const two = (part: number) => String(part).padStart(2, '0');
  return hours > 0 ? `${hours}:${two(minutes)}:${two(rest)}` : `${minutes}:${two(rest)}`;
}
