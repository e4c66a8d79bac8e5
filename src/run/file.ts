import { brief } from './brief.ts';
import { gunzip, markOf, textOf } from './bytes.ts';
import { readFit } from './fit.ts';
import { readGpx } from './gpx.ts';
import { RunFileProblem } from './problem.ts';
import type { Run } from './run.ts';
import { readTcx } from './tcx.ts';
import { rootName } from './xml.ts';

/** Ten days of running with every sensor stay below; more would only fill memory. */
const mostBytes = 64 * 1024 * 1024;

const expected = 'expected a recorded run as GPX, TCX or FIT';

const xmlReaders: Readonly<Record<string, (file: string, text: string) => Promise<Run>>> = {
  gpx: readGpx,
  TrainingCenterDatabase: readTcx,
};

/**
 * Reads a recorded run from a GPX, TCX or FIT file, also when it is packed with gzip as in Strava's archive. The content
 * decides which of them it is; the name only helps to say what is wrong. Totals of the device are preferred over sums of
 * its points, other sports in the file are left out, and what is not known stays absent.
 *
 * @param name the file's name
 * @param bytes its content, at most 64 MB
 * @returns facts in SI units that {@link parseRun} accepts
 * @throws {RunFileProblem} naming what is wrong and what would be right
 */
export async function readRunFile(name: string, bytes: Uint8Array | ArrayBuffer): Promise<Run> {
  const file = brief(name, 120) || 'the file';
  const content = bytes instanceof Uint8Array ? bytes : new Uint8Array(bytes);
  checkSize(file, content);
  const mark = markOf(content);
  return mark === 'gzip' ? readPlain(file, await unpacked(file, content)) : readPlain(file, content);
}

function checkSize(file: string, content: Uint8Array): void {
  if (content.length === 0) throw new RunFileProblem(file, `is empty; ${expected}`);
  if (content.length <= mostBytes) return;
  const found = Math.ceil(content.length / 1024 / 1024);
  throw new RunFileProblem(file, `has ${found} MB; expected at most ${mostBytes / 1024 / 1024} MB`);
}

async function unpacked(file: string, content: Uint8Array): Promise<Uint8Array> {
  try {
    return await gunzip(content, mostBytes);
  } catch (cause) {
    const reason = cause instanceof RangeError ? 'is too large when unpacked' : 'is damaged and cannot be unpacked';
    throw new RunFileProblem(file, `${reason}; ${expected}, at most ${mostBytes / 1024 / 1024} MB`, { cause });
  }
}

async function readPlain(file: string, content: Uint8Array): Promise<Run> {
  const mark = markOf(content);
  if (mark === 'fit') return readFit(file, content);
  if (mark !== undefined) throw new RunFileProblem(file, `is an archive; unpack it first: ${expected}`);
  const text = textOf(content);
  const root = rootName(file, text);
  const reader = root !== undefined && Object.hasOwn(xmlReaders, root) ? xmlReaders[root] : undefined;
  if (reader) return reader(file, text);
  throw new RunFileProblem(file, `${unlike(file, root)}; ${expected}`);
}

/** What a file is, where the name promised something else. */
function unlike(file: string, root: string | undefined): string {
  if (root !== undefined) return `holds "${brief(root)}"`;
  const ending = /\.(gpx|tcx|fit)(?:\.gz)?$/i.exec(file)?.[1];
  return ending ? `is called ${ending.toUpperCase()} but is not` : 'is of an unknown format';
}
