/** A page tells the background that it plays the cues of a subject, or that it no longer does. */
export interface Presence {
  readonly presence: 'playing' | 'left';
  readonly subject: string;
}

/** The background asks the pages who plays the cues of a subject. Whoever does answers true. */
export interface PresenceQuestion {
  readonly whoPlays: string;
}

/** What a message says of presence; undefined where it is about something else. */
export function presenceIn(message: unknown): Presence | undefined {
  const { presence, subject } = Object(message) as Partial<Record<keyof Presence, unknown>>;
  if ((presence !== 'playing' && presence !== 'left') || typeof subject !== 'string') return undefined;
  return { presence, subject };
}

/** True where a message asks whether the cues of `subject` are played. */
export function asksFor(message: unknown, subject: string): boolean {
  return (Object(message) as Partial<PresenceQuestion>).whoPlays === subject;
}

/** Waits for a page no longer than this, in ms: one that is frozen never answers. */
export const longestAnswer = 400;
