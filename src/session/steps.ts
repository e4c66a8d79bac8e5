import type { Routine } from '../routine/routine.ts';
import type { Session } from './session.ts';

const known = new WeakMap<Session, Routine>();

/**
 * The routine as it is being done: with what was swapped in. Same number of steps, same lengths as the one that was
 * started.
 */
export function routineOf(session: Session): Routine {
  const { routine, log } = session;
  if (!log.some(({ action }) => action === 'replace')) return routine;
  const found = known.get(session) ?? { ...routine, steps: stepsAfter(session) };
  known.set(session, found);
  return found;
}

function stepsAfter({ routine, log }: Session): Routine['steps'] {
  const steps = [...routine.steps];
  for (const { action, step = 0, exercise = '' } of log) {
    const own = routine.steps[step];
    if (action !== 'replace' || !own) continue;
    const { name: _, note: __, ...rest } = own;
    const value = own.exercise ?? '';
    steps[step] = exercise === value ? own : { ...rest, exercise, reasons: [{ rule: 'replaced', value }] };
  }
  return steps;
}
