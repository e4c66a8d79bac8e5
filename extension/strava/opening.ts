/** What decides whether the panel stands open on a run, the strongest first. */
export interface Opening {
  /** A routine is on, or just over. */
  readonly isPlaying: boolean;
  /** What the runner pressed on this page. */
  readonly pressed?: boolean | undefined;
  /** Folded for this run, or on every run. */
  readonly isFolded: boolean;
  /** Just uploaded, or started in the last hours. */
  readonly isFresh: boolean;
}

/** Whether it stands open, or is one quiet line. */
export function isOpen({ isPlaying, pressed, isFolded, isFresh }: Opening): boolean {
  return isPlaying || (pressed ?? (isFresh && !isFolded));
}
