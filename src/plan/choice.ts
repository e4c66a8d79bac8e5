import type { Dose } from '../routine/routine.ts';
import type { BudgetPhase } from './minutes.ts';

/** One way to spend time in a phase: an exercise with a dose. */
export interface Slot {
  /** The exercise. */
  readonly id: string;
  /** Of one group at most one slot may be taken. */
  readonly group: string;
  /** What it takes, a multiple of 5: work on both sides, switching, rests, and the longest getting ready it can need. */
  readonly seconds: number;
  /** What it gives, in whole points. */
  readonly value: number;
  readonly dose: Dose;
}

/**
 * The choice to be made in one phase: take slots, at most one of a group, whose seconds together do not exceed
 * `seconds`, so that their values together are the greatest there can be. `stretch` holds mobility too.
 */
export interface PhaseProblem {
  readonly phase: BudgetPhase;
  readonly seconds: number;
  readonly slots: readonly Slot[];
}

/** The best choice of a problem for any number of seconds up to its own. */
export type Chooser = (seconds?: number) => Slot[];

/** Every slot's seconds are a multiple of this. */
const unit = 5;

/**
 * Solves the choice exactly: a multiple-choice knapsack by dynamic programming over units of five seconds, group by
 * group. One table answers for every smaller budget too. Of equal choices the one with earlier slots is taken, so the
 * same problem always has the same answer.
 *
 * Time grows with slots times seconds. Slots that cost as much as another of their group and give no more are dropped first.
 */
export function chooser({ seconds, slots }: Pick<PhaseProblem, 'seconds' | 'slots'>): Chooser {
  const capacity = Math.floor(seconds / unit);
  const groups = groupsOf(slots, capacity);
  let [before, best] = [new Float64Array(capacity + 1), new Float64Array(capacity + 1)];
  const taken = groups.map((group) => {
    [before, best] = [best, before];
    return add(group, before, best);
  });
  return (within = seconds) => {
    const chosen: Slot[] = [];
    let at = Math.max(0, Math.min(capacity, Math.floor(within / unit)));
    for (let nth = groups.length - 1; nth >= 0; nth--) {
      const slot = groups[nth]?.[taken[nth]?.[at] ?? -1];
      if (!slot) continue;
      chosen.push(slot);
      at -= slot.seconds / unit;
    }
    return chosen.reverse();
  };
}

/** Writes the best value for every number of units with one more group; gives which of its slots each takes, -1 for none. */
function add(group: readonly Slot[], before: Float64Array, best: Float64Array): Int16Array {
  const choice = new Int16Array(best.length).fill(-1);
  best.set(before);
  for (const [index, { seconds, value }] of group.entries()) {
    const units = seconds / unit;
    for (let at = units; at < best.length; at++) {
      const reached = (before[at - units] ?? 0) + value;
      if (reached > (best[at] ?? 0)) {
        best[at] = reached;
        choice[at] = index;
      }
    }
  }
  return choice;
}

/** The slots by group, cheapest first, without those that another one of the group makes pointless. */
function groupsOf(slots: readonly Slot[], capacity: number): Slot[][] {
  const byGroup = new Map<string, Slot[]>();
  for (const slot of slots) {
    if (slot.seconds / unit > capacity || slot.value <= 0) continue;
    const group = byGroup.get(slot.group);
    if (group) group.push(slot);
    else byGroup.set(slot.group, [slot]);
  }
  return [...byGroup.values()].map((group) => {
    const cheapest = group.sort((a, b) => a.seconds - b.seconds || b.value - a.value);
    let most = 0;
    return cheapest.filter(({ value }) => {
      const isBetter = value > most;
      most = Math.max(most, value);
      return isBetter;
    });
  });
}
