import type { Exercise } from '../catalogue/exercise.ts';
import type { Dose } from './routine.ts';

/** The dose an exercise has where nothing speaks for more or less. */
export function usualDose({ dose }: Exercise): Dose {
  const sets = dose.sets[1];
  const common = { sets, eachSide: dose.eachSide, ...(dose.rest && sets > 1 && { rest: dose.rest[1] }) };
  if (dose.reps && dose.secondsPerRep)
    return { kind: 'reps', reps: dose.reps[1], secondsPerRep: dose.secondsPerRep, ...common };
  return { kind: 'time', seconds: dose.seconds?.[1] ?? 0, ...common };
}
