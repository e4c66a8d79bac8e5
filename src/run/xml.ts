import { brief } from './brief.ts';
import { RunFileProblem } from './problem.ts';

/** An element as the parser gives it: children by name, attributes with "@", a lone text as a string. */
export interface Element {
  readonly [name: string]: unknown;
}

/**
 * Opening and closing tags. A run of a day with a point each second and eight facts a point has 1.4 million; far beyond,
 * a file is no run, and only fills memory.
 */
const mostTags = 4_000_000;

/**
 * The name of the outermost element, without its namespace.
 *
 * @returns `undefined` when the text is no XML
 * @throws {RunFileProblem} on a document type declaration: run files have none, and it could define entities
 */
export function rootName(file: string, text: string): string | undefined {
  const start = afterProlog(text);
  const tag = text.slice(start, start + 200);
  if (/^<!DOCTYPE/i.test(tag)) {
    throw new RunFileProblem(file, 'has a document type declaration; expected GPX or TCX, which have none');
  }
  return /^<(?:[\w.-]+:)?([\w.-]+)/.exec(tag)?.[1];
}

/** What may stand before the outermost element: the XML declaration and comments. */
const beforeRoot: readonly (readonly [opening: string, closing: string])[] = [
  ['<?', '?>'],
  ['<!--', '-->'],
];

function afterProlog(text: string): number {
  let at = 0;
  for (;;) {
    while (/\s/.test(text.charAt(at))) at += 1;
    const [, closing] = beforeRoot.find(([opening]) => text.startsWith(opening, at)) ?? [];
    const end = closing === undefined ? -1 : text.indexOf(closing, at);
    if (closing === undefined || end < 0) return at;
    at = end + closing.length;
  }
}

/**
 * Reads XML into plain objects. Only the named elements are kept, and their children only if they are named too;
 * namespace prefixes are dropped; entities stay as they are written. A text that was cut off gives what stands before.
 *
 * @returns the outermost element
 * @throws {RunFileProblem} when it is no XML, nests deeper than 100 elements, or holds too many
 */
export async function readXml(file: string, text: string, root: string, names: ReadonlySet<string>): Promise<Element> {
  if (tagsIn(text) > mostTags) {
    throw new RunFileProblem(file, `holds more than ${mostTags} tags; expected one recorded run`);
  }
  const { XMLParser } = await import('fast-xml-parser');
  const parser = new XMLParser({
    ignoreAttributes: false,
    attributeNamePrefix: '@',
    removeNSPrefix: true,
    parseTagValue: false,
    processEntities: false,
    ignoreDeclaration: true,
    ignorePiTags: true,
    jPath: false,
    updateTag: (name) => names.has(name),
  });
  try {
    // An unfinished tag at the end would cost the whole file.
    const document: unknown = parser.parse(text.slice(0, text.lastIndexOf('>') + 1));
    return children(document, root)[0] ?? {};
  } catch (cause) {
    const reason = brief(cause instanceof Error ? cause.message : String(cause), 80);
    throw new RunFileProblem(file, `is damaged XML (${reason}); expected GPX or TCX`, { cause });
  }
}

function tagsIn(text: string): number {
  let tags = 0;
  for (let at = text.indexOf('<'); at >= 0 && tags <= mostTags; at = text.indexOf('<', at + 1)) tags += 1;
  return tags;
}

/** All children of that name, in order; a child without elements of its own counts too. */
export function children(parent: unknown, name: string): Element[] {
  return values(parent, name).map((child) => (isElement(child) ? child : { '#text': child }));
}

/** The text of the first child (or, with "@", of the attribute) of that name. */
export function textOf(parent: unknown, name: string): string | undefined {
  const [child] = values(parent, name);
  const text = isElement(child) ? child['#text'] : child;
  return typeof text === 'string' && text !== '' ? text : undefined;
}

/** The number in the first child (or attribute) of that name. */
export function numberOf(parent: unknown, name: string): number | undefined {
  const text = textOf(parent, name);
  return text !== undefined && /^[+-]?(?:\d+\.?\d*|\.\d+)(?:e[+-]?\d+)?$/i.test(text) ? Number(text) : undefined;
}

/** The instant in the first child (or attribute) of that name, seconds since 1970. Both formats write UTC. */
export function timeOf(parent: unknown, name: string): number | undefined {
  const match = /^(\d{4}-\d\d-\d\dT\d\d:\d\d(?::\d\d(?:\.\d+)?)?)(Z|[+-]\d\d:\d\d)?$/i.exec(textOf(parent, name) ?? '');
  const seconds = match ? Date.parse(`${match[1]}${match[2] ?? 'Z'}`) / 1000 : Number.NaN;
  return Number.isFinite(seconds) ? seconds : undefined;
}

function values(parent: unknown, name: string): unknown[] {
  if (!isElement(parent) || !Object.hasOwn(parent, name)) return [];
  const found = parent[name];
  return Array.isArray(found) ? found : [found];
}

function isElement(value: unknown): value is Element {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
