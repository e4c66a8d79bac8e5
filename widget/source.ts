import type { Routine } from '../src/routine/routine.ts';
import type { Run } from '../src/run/run.ts';
import type { Runner } from '../src/run/runner.ts';
import { type Facts, writtenOf } from './facts.ts';
import type { Own } from './form/own.ts';
import type { Later } from './later.ts';
import { articleOffer, type Offer } from './offer.ts';
import { rooms } from './rooms.ts';

/** All that an element may be given to make an offer from. */
export interface Given {
  /** What the coach wrote into the tag. */
  readonly facts: Facts;
  readonly run: Run | undefined;
  readonly runner: Runner | undefined;
  /** What the reader said of the own run. */
  readonly answers: Own['facts'] | undefined;
  readonly document: Routine | undefined;
  /** The coach's list, as text; empty where there is none. */
  readonly list: string;
}

/** Where an offer comes from. */
export interface Source {
  /** What has to be loaded to make it; absent where nothing has. */
  readonly room?: Later<unknown>;
  /** What it is made from: while these are the same, it is. */
  readonly inputs: readonly unknown[];
  /** True where the coach's list can be read as it stands. */
  readonly isList?: boolean;
  make(): Offer;
}

/** For whoever says nothing; the same for all of them. */
const article = articleOffer();

/** Where the offer comes from: what the reader said before what the coach did, a routine before facts. */
export function sourceOf({ facts, run, runner, answers, document, list }: Given): Source {
  const { planner, coach } = rooms;
  const written = JSON.stringify([...writtenOf(facts)]);
  const own = document ?? list;
  if (!answers && own)
    return { room: coach, inputs: [own], isList: list !== '', make: () => coach.value?.coachOffer(own) ?? article };
  if (!answers && written === '[]' && !run && !runner) return { inputs: [], make: () => article };
  return {
    room: planner,
    inputs: ['facts', written, run, runner, answers],
    make: () => planner.value?.plannedOffer(facts, { run, runner }, answers) ?? article,
  };
}

/** An offer, made anew when what it is made from changes, and kept while what makes it is loaded. */
export class Offering {
  /** Undefined until there was something to offer. */
  #made: { readonly inputs: readonly unknown[]; readonly offer: Offer } | undefined;

  /** The offer of a source; until it can be made that of the one before, at first the article's. */
  of({ room, inputs, make }: Source): Offer {
    const made = this.#made;
    const isSame = made?.inputs.length === inputs.length && inputs.every((input, at) => input === made.inputs[at]);
    if (!isSame && (!room || room.value)) this.#made = { inputs, offer: make() };
    return this.#made?.offer ?? article;
  }

  /** True as long as there is no offer yet, and where a list stays a list: what would make a routine of it is not there. */
  isAwaited({ room, isList }: Source): boolean {
    return room !== undefined && !room.value && (isList || !room.hasFailed) && !this.#made;
  }
}
