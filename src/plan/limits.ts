import type { Exercise } from '../catalogue/exercise.ts';
import type { MuscleGroup } from '../catalogue/muscles.ts';
import type { Reason } from '../routine/routine.ts';

export const modes = ['light', 'moderate', 'hard', 'recover'] as const;
/** How the day stands, from the run's stress and the rules. */
export type Mode = (typeof modes)[number];

/** What one rule asks for. Everything is optional; what several rules ask for is laid together by `limitsOf`. */
export interface Limits {
  /** The mode is at least this. */
  readonly mode?: Mode;
  /** Minutes of cool-down more. */
  readonly cooldownMore?: number;
  /** Minutes of cool-down at least, as far as the time allows. */
  readonly cooldownLeast?: number;
  /** Minutes of cool-down at most, before other rules add to them. */
  readonly cooldownShort?: number;
  /** Minutes of cool-down at most. */
  readonly cooldownMost?: number;
  readonly stretchOnly?: boolean;
  readonly noStrength?: boolean;
  /** Strength exercises up to this level. */
  readonly level?: number;
  /** Sets of strength at most. */
  readonly sets?: number;
  /** Share of the stretching time that goes to strength. */
  readonly fromStretch?: number;
  /** Seconds a hold is worth, for these muscles. */
  readonly longHold?: Readonly<Partial<Record<MuscleGroup, number>>>;
  /** Seconds of a hold at least, and at most. */
  readonly holdLeast?: number;
  readonly holdMost?: number;
  /** Seconds of self-massage on a muscle at most. */
  readonly rollMost?: number;
  /** What may not be there; with what to say of it where that is another thing than the rule's own fact. */
  readonly leaveOut?: (exercise: Exercise) => boolean | Omit<Reason, 'rule'> | undefined;
  /** What has to be there as far as there is time: of one variant group one is enough. */
  readonly require?: (exercise: Exercise) => boolean;
  /** What is wanted more than usual. */
  readonly prefer?: (exercise: Exercise) => boolean;
}

/** The limits that hold for the whole routine. What is left out or preferred stays with its rule, which is the reason for it. */
export type Joined = Omit<Limits, 'leaveOut' | 'prefer' | 'require'>;

/** How the askings of two rules go together: the more careful one holds. */
const together: {
  readonly [Field in keyof Required<Joined>]: (
    a: NonNullable<Joined[Field]>,
    b: NonNullable<Joined[Field]>,
  ) => Joined[Field];
} = {
  mode: (a, b) => (modes.indexOf(a) >= modes.indexOf(b) ? a : b),
  cooldownMore: (a, b) => a + b,
  cooldownLeast: Math.max,
  cooldownShort: Math.min,
  cooldownMost: Math.min,
  stretchOnly: (a, b) => a || b,
  noStrength: (a, b) => a || b,
  level: Math.min,
  sets: Math.min,
  fromStretch: Math.max,
  longHold: (a, b) => ({ ...a, ...b }),
  holdLeast: Math.max,
  holdMost: Math.min,
  rollMost: Math.min,
};

/** Lays the askings of all rules together. */
export function joinLimits(all: readonly Limits[]): Joined {
  const joined: Record<string, unknown> = {};
  for (const [field, join] of Object.entries(together) as [keyof Joined, (a: unknown, b: unknown) => unknown][]) {
    for (const { [field]: asked } of all) {
      if (asked !== undefined) joined[field] = joined[field] === undefined ? asked : join(joined[field], asked);
    }
  }
  return joined as Joined;
}
