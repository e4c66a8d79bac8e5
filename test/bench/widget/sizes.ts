import { posix } from 'node:path';
import { brotliCompressSync, gzipSync } from 'node:zlib';
import { parseSync } from 'vite';

/** Built files by their path from the folder they are served from, with slashes. */
export type Files = ReadonlyMap<string, Uint8Array>;

/** Bytes of some files, each packed by itself, as it is sent. */
export interface Size {
  readonly files: number;
  readonly min: number;
  readonly gzip: number;
  readonly brotli: number;
}

/** What is loaded when somebody is about to need it. */
export interface Room {
  /** The file that is asked for. */
  readonly entry: string;
  /** It and all it imports, but for what is there from the start. */
  readonly paths: readonly string[];
}

/**
 * All that comes with a file at once: itself and its static imports, and theirs.
 *
 * @throws {Error} for an import of something that is not among the files
 */
export function loadedAtOnce(files: Files, entry: string): string[] {
  const paths = new Set([entry]);
  for (const path of paths) for (const wanted of importsOf(files, path).now) paths.add(wanted);
  return [...paths];
}

/** What the first load may load later, and what that loads in turn. */
export function rooms(files: Files, entry: string): Room[] {
  const first = loadedAtOnce(files, entry);
  const entries = new Set<string>();
  const waiting = [...first];
  for (const path of waiting) {
    for (const later of importsOf(files, path).later) {
      if (entries.has(later)) continue;
      entries.add(later);
      waiting.push(...loadedAtOnce(files, later));
    }
  }
  return [...entries].map((room) => ({
    entry: room,
    paths: loadedAtOnce(files, room).filter((path) => !first.includes(path)),
  }));
}

export function sizeOf(files: Files, paths: readonly string[]): Size {
  const bytes = paths.map((path) => bytesOf(files, path));
  const sum = (measure: (file: Uint8Array) => number) => bytes.reduce((total, file) => total + measure(file), 0);
  return {
    files: paths.length,
    min: sum(({ length }) => length),
    gzip: sum((file) => gzipSync(file, { level: 9 }).length),
    brotli: sum((file) => brotliCompressSync(file).length),
  };
}

/** Scripts among the files: what a browser may ask for. */
export function scriptsAmong(files: Files): string[] {
  return [...files.keys()].filter((path) => path.endsWith('.js'));
}

/** A room by the name its chunk was given: "chunks/how-BfKl_3.js" is "how". */
export function roomName({ entry }: Room): string {
  return posix.basename(entry, '.js').replace(/-[\w-]{8}$/, '');
}

function importsOf(files: Files, path: string): { now: string[]; later: string[] } {
  const text = new TextDecoder().decode(bytesOf(files, path));
  const { module } = parseSync(path, text);
  const there = (wanted: string) => {
    const found = posix.join(posix.dirname(path), wanted);
    if (!files.has(found)) throw new Error(`${path} imports "${wanted}", which is not among the built files`);
    return found;
  };
  const now = [
    ...module.staticImports.map(({ moduleRequest }) => moduleRequest.value),
    ...module.staticExports.flatMap(({ entries }) => entries.flatMap((entry) => entry.moduleRequest?.value ?? [])),
  ];
  // What stands between the brackets, without its quotes.
  const later = module.dynamicImports.map(({ moduleRequest: { start, end } }) => text.slice(start + 1, end - 1));
  return { now: [...new Set(now.map(there))], later: [...new Set(later.map(there))] };
}

function bytesOf(files: Files, path: string): Uint8Array {
  const bytes = files.get(path);
  if (!bytes) throw new Error(`there is no built file "${path}"; there are ${[...files.keys()].join(', ')}`);
  return bytes;
}
