import { posix } from 'node:path';
import { type Import, type Reading, read, type Source } from './imports.ts';

/** The rooms of the house from the ground up. A room may use those below it and beside it, never one above. */
const floors: readonly (readonly string[])[] = [
  ['src/catalogue', 'src/run'],
  ['src/routine'],
  ['src/plan', 'src/session', 'src/progress'],
  ['src/locale', 'src/figure'],
  ['src/notation', 'src/share', 'src/view'],
  ['src'],
  ['device'],
  ['widget', 'extension', 'site'],
];

/** Rooms on one floor that never meet. */
const strangers: readonly (readonly [string, string])[] = [['widget', 'extension']];

/** What lies outside the house, and which room may reach for it. */
const outside: readonly { readonly path: string; readonly room: string }[] = [
  { path: 'manifest.json', room: 'extension' },
  { path: 'package.json', room: 'site' },
  { path: 'test/replica', room: 'site' },
];

/** Each package has one home. `later`: only by a dynamic import, so that it is loaded when it is used. */
const packages: readonly { readonly name: string; readonly home: string; readonly later?: true }[] = [
  { name: 'fast-xml-parser', home: 'src/run', later: true },
  { name: 'fit-file-parser', home: 'src/run', later: true },
  { name: 'lit', home: 'widget' },
  { name: 'preact', home: 'extension' },
  { name: 'webextension-polyfill', home: 'extension/platform' },
];

/** Files that run while the project is built. They alone may use Node and the tools; no other file may use them. */
const workshop = {
  files: ['extension/manifest.ts', 'site/build.ts', 'widget/build.ts'],
  tools: /^(node:.+|vite|@crxjs\/vite-plugin)$/,
};

const product = ['src', 'device', 'widget', 'extension'];

/** What no file of the product may say. Text from outside is shown as text only, and nothing is ever sent anywhere. */
const banned: readonly { readonly pattern: RegExp; readonly why: string }[] = [
  { pattern: /\b(inner|outer)HTML\b/, why: 'text is shown as text only' },
  { pattern: /\binsertAdjacentHTML\b/, why: 'text is shown as text only' },
  { pattern: /\bdangerouslySetInnerHTML\b/, why: 'text is shown as text only' },
  { pattern: /\bunsafe(HTML|SVG|Static)\b/, why: 'text is shown as text only' },
  { pattern: /\bdocument\.write(ln)?\b/, why: 'text is shown as text only' },
  { pattern: /\beval\s*\(/, why: 'text is never run' },
  { pattern: /\bnew\s+Function\b/, why: 'text is never run' },
  { pattern: /\bfetch\s*\(/, why: 'no request is sent' },
  { pattern: /\bXMLHttpRequest\b/, why: 'no request is sent' },
  { pattern: /\b(WebSocket|EventSource|sendBeacon)\b/, why: 'no request is sent' },
];

/** Everything in these files that breaks a rule of the house, each complaint beginning with the file's name. */
export function complaintsAbout(sources: readonly Source[]): string[] {
  const readings = sources.map((source) => ({ path: source.path, reading: read(source) }));
  return [
    ...readings.flatMap(({ path, reading }) => aboutFile(path, reading).map((complaint) => `${path}: ${complaint}`)),
    ...circlesIn(readings).map((circle) => `${circle.join(' → ')}: rooms of one floor import each other in a circle`),
  ];
}

function aboutFile(path: string, { imports, code, errors }: Reading): string[] {
  const room = roomOf(path);
  if (!room) return ['stands in no room'];
  const said = isIn(path, product) ? banned.filter(({ pattern }) => pattern.test(code)) : [];
  return [
    ...errors.map((error) => `cannot be read: ${error}`),
    ...imports.flatMap((found) => aboutImport(path, room, found)),
    ...said.map(({ pattern, why }) => `says ${pattern.source}, but ${why}`),
  ];
}

function aboutImport(path: string, room: string, { wanted, kind }: Import): string[] {
  if (wanted === undefined) return ['imports what is not written out'];
  const target = targetOf(path, wanted);
  if (target === undefined) return aboutPackage(path, wanted, kind);
  const there = roomOf(target);
  if (!there) return isAllowedOutside(target, room) ? [] : [`imports ${target}, which is in no room`];
  if (floorOf(there) > floorOf(room)) return [`imports ${target}, upward from ${room} to ${there}`];
  if (workshop.files.includes(target)) return [`imports ${target}, which runs only while the project is built`];
  const apart = strangers.some((pair) => there !== room && pair.includes(there) && pair.includes(room));
  return apart ? [`imports ${target}, but ${room} and ${there} never meet`] : [];
}

function aboutPackage(path: string, wanted: string, kind: Import['kind']): string[] {
  if (workshop.files.includes(path) && workshop.tools.test(wanted)) return [];
  const rule = packages.find(({ name }) => wanted === name || wanted.startsWith(`${name}/`));
  if (!rule) return [`imports ${wanted}, a package without a home`];
  if (!isIn(path, [rule.home])) return [`imports ${wanted}, whose only home is ${rule.home}`];
  // A type leaves nothing behind, so it is never too early.
  return rule.later && kind === 'static' ? [`imports ${wanted} at once, expected a dynamic import`] : [];
}

/** The file an import leads to, from the root of the project; undefined for a package. */
function targetOf(path: string, wanted: string): string | undefined {
  const file = wanted.replace(/[?#].*$/, '');
  return file.startsWith('.') ? posix.normalize(posix.join(posix.dirname(path), file)) : undefined;
}

function roomOf(path: string): string | undefined {
  const rooms = floors.flat().filter((room) => isIn(path, [room]));
  return rooms.toSorted((a, b) => b.length - a.length)[0];
}

function floorOf(room: string): number {
  return floors.findIndex((rooms) => rooms.includes(room));
}

function isAllowedOutside(target: string, room: string): boolean {
  return outside.some((allowed) => allowed.room === room && isIn(target, [allowed.path]));
}

function isIn(path: string, folders: readonly string[]): boolean {
  return folders.some((folder) => path === folder || path.startsWith(`${folder}/`));
}

/** Rooms that lead back to themselves, each circle once. */
function circlesIn(readings: readonly { readonly path: string; readonly reading: Reading }[]): string[][] {
  const ways = new Map<string, Set<string>>();
  for (const { path, reading } of readings) {
    const room = roomOf(path);
    for (const { wanted } of reading.imports) {
      const target = wanted === undefined ? undefined : targetOf(path, wanted);
      const there = target === undefined ? undefined : roomOf(target);
      if (room && there && there !== room) ways.set(room, (ways.get(room) ?? new Set()).add(there));
    }
  }
  const circles = [...ways.keys()].flatMap((room) => circleFrom(room, ways));
  return circles.filter((circle) => circle[0] === circle.toSorted()[0]);
}

/** A shortest way from a room back to itself, if there is one. */
function circleFrom(room: string, ways: ReadonlyMap<string, ReadonlySet<string>>): string[][] {
  const seen = new Set<string>();
  let trails = [[room]];
  while (trails.length > 0) {
    const closed = trails.find((trail) => ways.get(trail.at(-1) ?? '')?.has(room));
    if (closed) return [closed];
    trails = trails.flatMap((trail) =>
      [...(ways.get(trail.at(-1) ?? '') ?? [])].flatMap((next) => {
        if (seen.has(next)) return [];
        seen.add(next);
        return [[...trail, next]];
      }),
    );
  }
  return [];
}
