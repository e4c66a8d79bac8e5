import { RunFileProblem } from '../../src/run/problem.ts';
import type { Run } from '../../src/run/run.ts';
import { words } from '../words.ts';

/** What became of a file: the run in it, or what is wrong with it in one sentence. */
export type Reading = { readonly run: Run } | { readonly problem: string };

/** Bytes. The readers have a lower bound of their own; this one keeps a film from being loaded only to be refused. */
const largest = 256 * 1024 * 1024;

/** Reads a file that a person gave. The readers are loaded now and not with the page. Never rejects. */
export async function readDropped(file: File): Promise<Reading> {
  // The name is text from outside and may be as long as it likes.
  const name = file.name.slice(0, 120);
  if (file.size > largest) return { problem: words.tooLarge(name) };
  try {
    const bytes = new Uint8Array(await file.arrayBuffer());
    const { readRunFile } = await import('../../src/run/file.ts');
    return { run: await readRunFile(name, bytes) };
  } catch (error) {
    return { problem: error instanceof RunFileProblem ? error.message : words.notOpened(name) };
  }
}
