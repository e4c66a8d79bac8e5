/** What a key asks of the player. */
export type Wish = 'toggle' | 'next' | 'back' | 'sound';

/** Keys by what they do where text runs from left to right. */
const wishes: Readonly<Record<string, Wish>> = {
  k: 'toggle',
  ' ': 'toggle',
  m: 'sound',
  arrowright: 'next',
  arrowleft: 'back',
};

/** What a key that is held down would turn on and off again. */
const switches: ReadonlySet<Wish> = new Set(['toggle', 'sound']);

const mirrored: Readonly<Record<Wish, Wish>> = { toggle: 'toggle', next: 'back', back: 'next', sound: 'sound' };

/**
 * What a key that was pressed inside the player asks for. Undefined for keys that belong to somebody else: those of the
 * browser, those with a modifier, the space that presses the control it stands on, and a toggle that is held down.
 */
export function wishOf(event: KeyboardEvent): Wish | undefined {
  if (event.altKey || event.ctrlKey || event.metaKey) return undefined;
  const key = event.key.toLowerCase();
  const wish = Object.hasOwn(wishes, key) ? wishes[key] : undefined;
  if (wish === undefined || (switches.has(wish) && event.repeat)) return undefined;
  const [target] = event.composedPath();
  if (!(target instanceof Element) || (key === ' ' && target.closest('button, summary'))) return undefined;
  const arrow = !switches.has(wish);
  return arrow && getComputedStyle(target).direction === 'rtl' ? mirrored[wish] : wish;
}
