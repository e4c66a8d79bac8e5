import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser } from '../../../extension/manifest.ts';
import { cuesBetween, type Routine, type Session, startSession } from '../../../src/index.ts';
import { builtExtension } from './extension.ts';

/** A new folder that goes when the test file is over. */
export async function newFolder(): Promise<{ readonly path: string; remove(): Promise<void> }> {
  const path = await mkdtemp(join(tmpdir(), 'postrun-survives-'));
  return { path, remove: () => rm(path, { recursive: true, force: true, maxRetries: 5 }) };
}

/**
 * The built extension with leave to show notices, which a person gives in a window that no test can reach.
 *
 * @param folder where to put it
 */
export async function withNotices(browser: Browser, folder: string): Promise<string> {
  await cp(builtExtension(browser), folder, { recursive: true });
  const file = join(folder, 'manifest.json');
  const manifest = JSON.parse(await readFile(file, 'utf8'));
  manifest.permissions = [...manifest.permissions, 'notifications'];
  delete manifest.optional_permissions;
  await writeFile(file, JSON.stringify(manifest));
  return folder;
}

const step = (name: string, seconds: number, eachSide: boolean): Routine['steps'][number] => ({
  name,
  phase: 'stretch',
  dose: { kind: 'time', seconds, sets: 1, eachSide },
  reasons: [],
});

const routineOf = (steps: Routine['steps']): Routine => ({
  version: 1,
  mode: 'custom',
  seconds: 1,
  steps,
  omitted: [],
  notes: [],
});

/** Two steps in 17 s, and what of them is announced where no page plays: the kind of cue and the interval. */
export const shortRoutine = {
  session: (now: number): Session =>
    startSession(routineOf([step('Calves', 3, true), step('Quads', 3, false)]), now, {
      readyPace: 0.4,
      switchSeconds: 2,
    }),
  due: ['start 1', 'switch 2', 'start 3', 'next 4', 'start 5', 'done 6'].map((cue) => `routine ${cue}`),
};

/** A quick timer for each side in 12 s. */
export const shortTimer = {
  session: (now: number): Session =>
    startSession(routineOf([step('timer', 5, true)]), now, { readyPace: 0, switchSeconds: 2 }),
  due: ['switch 1', 'start 2', 'done 3'].map((cue) => `timer ${cue}`),
};

/**
 * The timer is so many ms ahead of the routine: of two chimes at one instant the browser lets only the second be heard.
 */
export const timerAhead = 1000;

/** When something of both is due, in ms from their start. */
const dueMoments = [shortRoutine.session(0), shortTimer.session(-timerAhead)]
  .flatMap((session) => cuesBetween(session, 1, 60_000))
  .filter(({ droppable }) => !droppable)
  .map(({ at }) => at);

/**
 * Whether a moment, in ms from the start of both, is none of the few ms in which the browser starts the background for
 * what is due, on a slow machine either: there a browser kills nobody.
 */
export function isFree(moment: number): boolean {
  return dueMoments.every((due) => moment < due - 250 || moment > due + 750);
}

/** When the last thing was due before a moment, both in ms from the start of both. */
export function lastDue(moment: number): number {
  return Math.max(0, ...dueMoments.filter((due) => due <= moment));
}

/** Twenty moments while both run, in ms from their start: shortly before and after each thing that is due, and between. */
export function twentyMoments(): number[] {
  const around = dueMoments.flatMap((due) => [due - 300, due + 800]);
  const between = Array.from({ length: 80 }, (_, nth) => 300 + nth * 260);
  return [...new Set([...around, ...between].filter(isFree))].slice(0, 20).sort((a, b) => a - b);
}

/** What an announcement is of, without its times: "routine start 1". */
export function cueOf(id: string): string {
  const [target, , kind, index] = id.split(' ');
  return `${target} ${kind} ${index}`;
}
