import { stanceOf } from '../catalogue/stances.ts';
import type { TimelineOptions } from '../routine/intervals.ts';
import type { Routine } from '../routine/routine.ts';
import { checkRoutine, RoutineProblem } from '../routine/validate.ts';
import { shown } from '../run/shown.ts';

/**
 * What a runner can press, and what a surface can tell a session. `next` and `back` go by steps; `done` ends the
 * interval that is on; `resume` goes on after a pause and after time away.
 */
export type Action =
  | 'pause'
  | 'resume'
  | 'next'
  | 'back'
  | 'done'
  | 'stop'
  | { readonly action: 'jump' /** Index of the step to go to. */; readonly step: number }
  | {
      readonly action: 'addTime' /** Seconds to add to the interval that is on, 1 to 3600. */;
      readonly seconds: number;
    }
  | {
      readonly action: 'replace';
      /** Id of an exercise that can stand for the step that is on, see `alternativesFor`; the step begins anew. */
      readonly exercise: string;
    }
  | { readonly action: 'waitForMe' /** True where steps end only on a press from now on. */; readonly on: boolean }
  | {
      readonly action: 'away';
      /** Until when somebody was there, ms since 1970; the session stands there. Told by the surface that noticed. */
      readonly since: number;
    }
  | {
      readonly action: 'clock';
      /**
       * By how many ms the wall clock was set since the session started, in all; forward above 0. Told by the surface
       * that noticed, see `clockShift`. Told twice it counts once.
       */
      readonly offset: number;
    };

/** A press, as it stands in the log. */
export interface Entry {
  /** Milliseconds since 1970, by the clock as it was set then. */
  readonly at: number;
  readonly action: Exclude<Action, object> | Extract<Action, object>['action'];
  readonly step?: number;
  readonly seconds?: number;
  readonly exercise?: string;
  readonly on?: boolean;
  readonly since?: number;
  readonly offset?: number;
}

/**
 * A routine being done: the routine, when it started, and what was pressed. A plain JSON document; everything else is
 * derived from it and the time (`momentAt`), so it survives reloads, sleep and a killed background alike.
 */
export interface Session {
  readonly version: 1;
  readonly routine: Routine;
  readonly options: TimelineOptions;
  /** Milliseconds since 1970. */
  readonly startedAt: number;
  readonly log: readonly Entry[];
}

/** Least and most of what a session can be asked for. */
const limits = { readyPace: [0, 3], switchSeconds: [0, 30], timeScale: [0.5, 10], addTime: [1, 3600] } as const;

/** No routine is pressed more often; a longer log is damage. */
const longestLog = 20_000;

/** What each press must bring with it besides its time. */
const brings: Readonly<Record<Entry['action'], (entry: Partial<Entry>) => boolean>> = {
  pause: () => true,
  resume: () => true,
  next: () => true,
  back: () => true,
  done: () => true,
  stop: () => true,
  jump: ({ step }) => isIndex(step),
  addTime: ({ seconds }) => isWithin(seconds, limits.addTime),
  replace: ({ exercise, step }) => isIndex(step) && typeof exercise === 'string' && stanceOf(exercise) !== undefined,
  waitForMe: ({ on }) => typeof on === 'boolean',
  away: ({ since }) => Number.isFinite(since),
  clock: ({ offset }) => Number.isFinite(offset),
};

/**
 * Starts a routine.
 *
 * @param now milliseconds since 1970
 * @throws {RoutineProblem} when the routine is not sound, or has no steps because a red flag stopped it; TypeError when time or options are not
 */
export function startSession(routine: Routine, now: number, options: TimelineOptions = {}): Session {
  checkTime(now);
  checkOptions(options);
  if (checkRoutine(routine).steps.length === 0) throw new RoutineProblem('steps', routine.steps, 'at least one step');
  return { version: 1, routine, options, startedAt: now, log: [] };
}

/**
 * Checks a session that came from storage or a message.
 *
 * @throws {TypeError} naming what is wrong; {@link RoutineProblem} for its routine
 */
export function checkSession(value: unknown): Session {
  const session = Object(value) as Partial<Session>;
  if (session.version !== 1) throw new TypeError(`session.version: expected 1, found ${shown(session.version)}`);
  checkTime(session.startedAt);
  const { steps } = checkRoutine(session.routine);
  checkOptions(session.options);
  const log: unknown = session.log;
  if (!Array.isArray(log) || log.length > longestLog) {
    throw new TypeError(`session.log: expected a list of at most ${longestLog} presses, found ${shown(log)}`);
  }
  log.forEach((entry: unknown, index) => {
    if (isEntry(entry) && (entry.step ?? 0) < steps.length) return;
    throw new TypeError(
      `session.log[${index}]: expected a press with its time, found ${shown((entry as Partial<Entry> | null)?.action ?? entry)}`,
    );
  });
  return value as Session;
}

/** Whether this is a press that the log can hold. */
export function isEntry(value: unknown): value is Entry {
  if (typeof value !== 'object' || value === null) return false;
  const { at, action } = value as Partial<Entry>;
  return Number.isFinite(at) && typeof action === 'string' && Object.hasOwn(brings, action) && brings[action](value);
}

function checkTime(value: unknown): void {
  if (typeof value !== 'number' || !Number.isFinite(value)) {
    throw new TypeError(`startedAt: expected milliseconds since 1970, found ${shown(value)}`);
  }
}

const isNumber = (name: 'readyPace' | 'switchSeconds' | 'timeScale') => ({
  fits: (value: unknown) => isWithin(value, limits[name]),
  expected: `a number from ${limits[name][0]} to ${limits[name][1]}`,
});

/** What each option may be. */
const optionChecks: Readonly<
  Record<keyof TimelineOptions, { readonly fits: (value: unknown) => boolean; readonly expected: string }>
> = {
  readyPace: isNumber('readyPace'),
  switchSeconds: isNumber('switchSeconds'),
  timeScale: isNumber('timeScale'),
  firstSide: { fits: (value) => value === 'left' || value === 'right', expected: '"left" or "right"' },
  waitForMe: { fits: (value) => typeof value === 'boolean', expected: 'true or false' },
};

function checkOptions(value: unknown): void {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) {
    throw new TypeError(`session.options: expected an object, found ${shown(value)}`);
  }
  const options: Readonly<Record<string, unknown>> = { ...value };
  for (const [field, { fits, expected }] of Object.entries(optionChecks)) {
    const found = options[field];
    if (found === undefined || fits(found)) continue;
    throw new TypeError(`options.${field}: expected ${expected}, found ${shown(found)}`);
  }
}

function isIndex(value: unknown): boolean {
  return Number.isInteger(value) && Number(value) >= 0;
}

function isWithin(value: unknown, [least, most]: readonly [number, number]): boolean {
  return typeof value === 'number' && value >= least && value <= most;
}
