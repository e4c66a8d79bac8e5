/** What can be felt. */
export interface Vibration {
  /**
   * Instead of what is being felt.
   *
   * @param pattern milliseconds on, off, on …; empty ends it
   * @returns false where the browser will not: it has no vibration, or there was no press on the page yet
   */
  vibrate(pattern: readonly number[]): boolean;
  /** Whether the browser knows vibration. A desktop may know it and have nothing to vibrate; Safari and Firefox do not know it. */
  readonly isAvailable: boolean;
}

/** The vibration of this device. */
export function pageVibration(): Vibration {
  const isAvailable = typeof navigator.vibrate === 'function';
  return {
    vibrate: (pattern) => isAvailable && navigator.vibrate([...pattern]),
    isAvailable,
  };
}
