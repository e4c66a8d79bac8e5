import { unsafeCSS } from 'lit';
import { en } from '../src/locale/en/index.ts';
import { articleRoutine } from '../src/plan/article.ts';
import { planRoutine } from '../src/plan/plan.ts';
import { muscleLoads } from '../src/run/load.ts';
import { RunProblem } from '../src/run/problem.ts';
import { parseRun, type Run } from '../src/run/run.ts';
import { parseRunner, type Runner } from '../src/run/runner.ts';
import plannedLook from '../src/view/planned.css?inline';
import type { Facts } from './facts.ts';
import type { Offer } from './offer.ts';
import { asWritten, readersFirst, readFacts, shortValue, tellsOfRun } from './reading.ts';

/** What is known without being written: documents that a script has set. */
export interface Known {
  readonly run?: Run | undefined;
  readonly runner?: Runner | undefined;
}

/** How what only a planned routine says looks. */
export const styles = unsafeCSS(plannedLook);

/**
 * The routine for what is known and written; what is written counts more, and what the reader says counts most. A wrong
 * fact never costs the routine.
 *
 * @param coach facts that stand in the tag
 * @param reader facts that the reader has said
 */
export function plannedOffer(coach: Facts, known: Known = {}, reader: Facts = {}): Offer {
  const facts = readersFirst(coach, reader);
  try {
    const told = readFacts(facts);
    const knownRun = tellsOfRun(reader) ? undefined : known.run;
    const run = parseRun({ sportType: 'Run', ...knownRun, ...told.run });
    const runner = parseRunner({ ...known.runner, ...told.runner });
    const routine = planRoutine(run, runner, told.options);
    const isKnown = knownRun !== undefined || Object.keys(told.run).length > 0;
    return { routine, words: en, ...(isKnown && { run, loads: muscleLoads(run, runner) }) };
  } catch (error) {
    if (!(error instanceof RunProblem)) throw error;
    const detail = asWritten(error, facts);
    const text = en.plan.problem(detail.field, shortValue(detail), detail.expected);
    return { routine: articleRoutine(), words: en, problem: { text, detail } };
  }
}
