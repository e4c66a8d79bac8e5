import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { described } from '../../scripts/docs/described.ts';
import type { Run } from '../../src/run/run.ts';
import type { Runner } from '../../src/run/runner.ts';
import type { Engine } from './bench.ts';

export interface BenchRun {
  readonly title: string;
  readonly run: Run;
  readonly runner: Runner;
}

/**
 * The described runs of the documentation, which are always there, and recordings of private people, which are no part
 * of the project: from the folder that RUNS names, else from the one beside the project, if it is there.
 *
 * @throws {Error} where RUNS names a folder that is not there
 */
export async function benchRuns({ readRunFile }: Engine): Promise<{ described: BenchRun[]; recorded: BenchRun[] }> {
  const named = process.env.RUNS;
  const folder = named ?? resolve(import.meta.dirname, '../../../shared/runs');
  if (named !== undefined && !existsSync(named)) throw new Error(`RUNS is "${named}". Expected a folder of run files.`);
  const files = existsSync(folder) ? readdirSync(folder).filter((name) => /\.(fit|gpx|tcx)$/.test(name)) : [];
  const recorded = await Promise.all(
    files.map(async (title) => ({
      title,
      run: await readRunFile(title, readFileSync(join(folder, title))),
      runner: {},
    })),
  );
  return { described: [...described], recorded };
}
