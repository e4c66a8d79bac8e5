import { pauses } from '../routine/intervals.ts';
import type { Facts } from './facts.ts';
import type { Joined, Mode } from './limits.ts';
import type { Permission } from './permission.ts';
import { budgets, cooldown, dose, run, strength } from './thresholds.ts';

/** The phases time is shared out to; mobility shares that of `stretch`. */
export const budgetPhases = ['cooldown', 'stretch', 'release', 'strength'] as const;
export type BudgetPhase = (typeof budgetPhases)[number];

/** Seconds a phase may take, getting ready and changing sides included. */
export type Budget = Readonly<Record<BudgetPhase, number>>;

type Minutes = Record<BudgetPhase, number>;

/**
 * Shares the minutes out to the phases: the table's row, what the rules add and take, then whole units of seconds.
 * All phases together never take more than the minutes there are, and no phase gets less when there are more.
 *
 * @param has whether a phase has anything to offer; time of one that has not goes to the stretches, else to the walk
 */
export function budgetFor(
  facts: Facts,
  mode: Mode,
  permission: Permission,
  limits: Joined,
  has: (phase: BudgetPhase) => boolean,
): Budget {
  const row = rowFor(mode, permission, facts.minutes);
  const total = sum(row);
  const shared = stages.reduce(
    (minutes, stage) => stage(minutes, { facts, mode, permission, limits, has, total }),
    row,
  );
  return inSeconds(shared, total, facts.minutes);
}

interface Context {
  readonly facts: Facts;
  readonly mode: Mode;
  readonly permission: Permission;
  readonly limits: Joined;
  readonly has: (phase: BudgetPhase) => boolean;
  readonly total: number;
}

/** Each takes the minutes as they stand and shares them out anew. */
const stages: readonly ((minutes: Minutes, context: Context) => Minutes)[] = [
  /** R27: strength grows at the cost of stretching, but not of the article's core. */
  (minutes, { permission, limits }) => {
    const spare = Math.max(0, minutes.stretch - strength.core);
    const more = permission === 'due' ? Math.min(spare, minutes.stretch * (limits.fromStretch ?? 0)) : 0;
    return { ...minutes, stretch: minutes.stretch - more, strength: minutes.strength + more };
  },
  (minutes, context) => withCooldown(minutes, cooldownWanted(minutes.cooldown, context), context.total),
  /** A little strength on a hard day, when it is overdue and there is time for it. */
  (minutes, { permission, facts }) => {
    if (permission !== 'overdue') return minutes;
    const { minutes: most, keeps, from, full } = strength.onHardDay;
    const wanted = most * Math.min(1, Math.max(0, (facts.minutes - from) / (full - from)));
    const taken = Math.min(wanted, Math.max(0, minutes.release + minutes.stretch - keeps));
    const release = Math.max(0, minutes.release - taken);
    const stretch = minutes.stretch - (taken - (minutes.release - release));
    // Below the full time it stays unused: given to the others it would be taken from them again by a minute more.
    return { ...minutes, release, stretch, strength: facts.minutes < full ? 0 : taken };
  },
  (minutes, { limits }) =>
    limits.stretchOnly
      ? { ...only('stretch', minutes.stretch + minutes.release + minutes.strength), cooldown: minutes.cooldown }
      : minutes,
  (minutes, { has }) => handOn(handOn(minutes, 'release', 'stretch', has), 'strength', 'stretch', has),
  (minutes, { has, limits }) =>
    limits.cooldownMost === undefined ? handOn(minutes, 'stretch', 'cooldown', has) : minutes,
  /** R39: five minutes after a hard run are for walking, where that is not done already. */
  (minutes, { facts, mode, limits, total }) => {
    const isHard = mode === 'hard' || mode === 'recover';
    const mayWalk = !limits.stretchOnly && limits.cooldownMost !== 0;
    return isHard && mayWalk && facts.minutes < run.hardlyAnyTime ? only('cooldown', total) : minutes;
  },
];

function cooldownWanted(minutes: number, { limits, facts }: Context): number {
  const least = Math.min(limits.cooldownLeast ?? 0, facts.minutes * cooldown.shareMost);
  const usual = Math.min(minutes, limits.cooldownShort ?? minutes);
  const wanted = Math.max(usual, least) + (limits.cooldownMore ?? 0);
  return Math.min(wanted, limits.cooldownMost ?? cooldown.most);
}

/** What the cool-down takes or leaves is taken from or given to the others in proportion. */
function withCooldown(minutes: Minutes, wanted: number, total: number): Minutes {
  const cooldownMinutes = Math.min(wanted, total);
  const others = total - minutes.cooldown;
  if (others < 1 / 60)
    return cooldownMinutes < total
      ? { ...minutes, cooldown: cooldownMinutes, stretch: total - cooldownMinutes }
      : minutes;
  const factor = (total - cooldownMinutes) / others;
  return {
    cooldown: cooldownMinutes,
    stretch: minutes.stretch * factor,
    release: minutes.release * factor,
    strength: minutes.strength * factor,
  };
}

function handOn(minutes: Minutes, from: BudgetPhase, to: BudgetPhase, has: Context['has']): Minutes {
  return has(from) ? minutes : { ...minutes, [from]: 0, [to]: minutes[to] + minutes[from] };
}

/** The walk is as long as the table says, so getting ready for it comes out of the other phases. */
function inSeconds(minutes: Minutes, total: number, asked: number): Budget {
  const whole = (seconds: number) => Math.floor(seconds / dose.grain + 1e-6) * dose.grain;
  const all = Math.floor(Math.min(whole(total * 60), asked * 60) / dose.grain) * dose.grain;
  const ready = minutes.cooldown > 0 ? pauses.ready : 0;
  const walk = Math.min(whole(Math.min(minutes.cooldown, cooldown.most) * 60) + ready, all);
  const others = (sum(minutes) - minutes.cooldown) * 60;
  const factor = others > 0 ? Math.min(1, (all - walk) / others) : 0;
  const rest = (phase: BudgetPhase) => whole(minutes[phase] * 60 * factor);
  return { cooldown: walk, stretch: rest('stretch'), release: rest('release'), strength: rest('strength') };
}

function rowFor(mode: Mode, permission: Permission, minutes: number): Minutes {
  const table =
    mode === 'recover'
      ? budgets.recover
      : mode === 'hard'
        ? budgets.hard
        : permission === 'due'
          ? budgets.due
          : budgets.notDue;
  const above = table.findIndex((row) => row.minutes >= minutes);
  const last = table[table.length - 1] ?? table[0];
  if (above < 0) return mode === 'recover' ? last : stretched(last, minutes);
  const [low, high] = [table[Math.max(0, above - 1)] ?? last, table[above] ?? last];
  const part = high.minutes === low.minutes ? 0 : (minutes - low.minutes) / (high.minutes - low.minutes);
  const mix = (phase: BudgetPhase) => low[phase] + part * (high[phase] - low[phase]);
  return { cooldown: mix('cooldown'), stretch: mix('stretch'), release: mix('release'), strength: mix('strength') };
}

/** Beyond the table the walk stays as it is and the rest grows. */
function stretched(row: Minutes & { readonly minutes: number }, minutes: number): Minutes {
  const factor = (minutes - row.cooldown) / (row.minutes - row.cooldown);
  return {
    cooldown: row.cooldown,
    stretch: row.stretch * factor,
    release: row.release * factor,
    strength: row.strength * factor,
  };
}

function only(phase: BudgetPhase, minutes: number): Minutes {
  return { cooldown: 0, stretch: 0, release: 0, strength: 0, [phase]: minutes };
}

function sum(minutes: Minutes): number {
  return budgetPhases.reduce((total, phase) => total + minutes[phase], 0);
}
