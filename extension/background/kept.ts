import { checkRoutine, type Routine } from '../../src/index.ts';
import { bounds } from '../../src/routine/validate.ts';
import { day, fieldsOf, like, textUpTo, trueOrFalse, wholeNumber } from './check.ts';
import { itemOf, list, optional } from './item.ts';

/** How much of each list is kept. */
export const most = { timers: 6, saved: 50, runs: 500, setAside: 5 } as const;

/** A quick timer that was asked for. */
export interface TimerChoice {
  /** Whole seconds, 1 to 7200; per side where there are two. */
  readonly seconds: number;
  /** True: the same for the other side, with a cue to change between them. */
  readonly eachSide: boolean;
}

export interface Timers {
  readonly version: number;
  /** What was used last, newest first, none twice. */
  readonly used: readonly TimerChoice[];
}

export const checkSeconds = wholeNumber(1, bounds.seconds);

export const timersItem = itemOf<Timers>('timers', {
  used: list((value, field) => {
    const { seconds, eachSide } = fieldsOf(value, field);
    return {
      seconds: checkSeconds(seconds, `${field}.seconds`),
      eachSide: trueOrFalse(eachSide, `${field}.eachSide`),
    };
  }, most.timers),
});

/** A routine that was kept under a title. */
export interface SavedRoutine {
  readonly title: string;
  readonly routine: Routine;
}

export interface Saved {
  readonly version: number;
  /** Newest first, no title twice. */
  readonly routines: readonly SavedRoutine[];
}

export const checkTitle = textUpTo(80);

export const savedItem = itemOf<Saved>('saved', {
  routines: list((value, field) => {
    const { title, routine } = fieldsOf(value, field);
    return { title: checkTitle(title, `${field}.title`), routine: checkRoutine(routine) };
  }, most.saved),
});

export interface Runs {
  readonly version: number;
  /** Ids of activities on which the panel stays away, newest first. */
  readonly hidden: readonly string[];
}

/** Digits: ids are longer than 32 bits. */
export const checkActivity = like(/^\d{1,20}$/, 'an activity as its digits');

export const runsItem = itemOf<Runs>('runs', { hidden: list(checkActivity, most.runs) });

export interface Screened {
  readonly version: number;
  /** The runner's own day, YYYY-MM-DD, on which the question for red flags was last answered with no. */
  readonly on?: string | undefined;
}

export const screenedItem = itemOf<Screened>('screened', { on: optional(day) });

/** What was found unsound in storage, kept as it was: a later version, or a person, may still read it. */
export interface SetAside {
  readonly version: number;
  /** Newest first. */
  readonly found: readonly FoundDamage[];
}

export interface FoundDamage {
  /** Milliseconds since 1970. */
  readonly at: number;
  /** Key of the item. */
  readonly item: string;
  readonly problems: readonly string[];
  readonly stored: unknown;
}

export const setAsideItem = itemOf<SetAside>('setAside', {
  found: list((value, field) => {
    const { at, item, problems, stored } = fieldsOf(value, field);
    return {
      at: wholeNumber(0, Number.MAX_SAFE_INTEGER)(at, `${field}.at`),
      item: textUpTo(20)(item, `${field}.item`),
      problems: Array.isArray(problems) ? problems.map(String) : [],
      stored,
    };
  }, most.setAside),
});
