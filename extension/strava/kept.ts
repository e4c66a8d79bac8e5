import type { Wishes } from '../../device/conductor.ts';
import { momentAt } from '../../src/session/moment.ts';
import type { Session } from '../../src/session/session.ts';

/**
 * What the panel reads of the documents that the background keeps. It is small, so it checks only what it uses: the one
 * who writes them checks them whole, and sets aside what is damaged.
 */
export interface PanelKept {
  readonly session: Session | undefined;
  /** Folded on this run. */
  readonly isHidden: boolean;
  /** Folded on every run at first. */
  readonly folds: boolean;
  readonly isFolded: boolean;
  /** The day on which there was no red flag last, YYYY-MM-DD. */
  readonly screenedOn: unknown;
  readonly wishes: Wishes;
}

export const panelKeys = ['state', 'settings', 'runs', 'screened'] as const;
export type PanelKey = (typeof panelKeys)[number];
export type Documents = { readonly [Key in PanelKey]: unknown };

/** @param id the activity's digits */
export function panelKept({ state, settings, runs, screened }: Documents, id: string): PanelKept {
  const { fold, beeps, voice, vibration } = fieldsOf(settings);
  const { hidden } = fieldsOf(runs);
  const isHidden = Array.isArray(hidden) && hidden.includes(id);
  return {
    session: sessionIn(fieldsOf(state).routine),
    isHidden,
    folds: fold === true,
    isFolded: isHidden || fold === true,
    screenedOn: fieldsOf(screened).on,
    wishes: { beeps: beeps !== false, voice: voice === true, vibration: vibration !== false, muted: [] },
  };
}

/** A session that cannot be played is none. */
function sessionIn(stored: unknown): Session | undefined {
  if (typeof stored !== 'object' || stored === null) return undefined;
  try {
    momentAt(stored as Session, 0);
    return stored as Session;
  } catch {
    return undefined;
  }
}

function fieldsOf(document: unknown): Readonly<Record<string, unknown>> {
  return Object(document);
}

/** The runner's own day: the question for red flags is asked once on each. */
export function dayOf(now: number): string {
  const date = new Date(now);
  const two = (part: number) => String(part).padStart(2, '0');
  return `${date.getFullYear()}-${two(date.getMonth() + 1)}-${two(date.getDate())}`;
}
