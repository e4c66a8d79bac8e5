import fc from 'fast-check';
import type { PageText } from '../../../extension/strava/read.ts';

/** A change to what stands on a page, with one number that says where. */
interface Damage {
  readonly name: string;
  readonly apply: (page: PageText, at: number) => PageText;
}

const inNumber: ReadonlySet<string> = new Set('0123456789.-');

/**
 * Never beside a digit: a number that is another number afterwards, nobody can tell from the right one.
 * A plain loop, for it runs over thousands of whole pages.
 */
function placesIn(text: string): number[] {
  const places: number[] = [];
  let isAfterNumber = false;
  for (let at = 0; at <= text.length; at++) {
    const isBeforeNumber = inNumber.has(text.charAt(at));
    if (!isAfterNumber && !isBeforeNumber) places.push(at);
    isAfterNumber = isBeforeNumber;
  }
  return places;
}

const signs = [...'"\'`\\/*(){}[],;:\n<>$&|=x_ é', '*/', '//', '<!--', '.isOwner(true)', 'null'];

function pick<Thing>(things: readonly Thing[], at: number): Thing | undefined {
  return things[at % Math.max(1, things.length)];
}

/** A change to one of some texts; `rest` is for whatever is chosen inside of it. */
function inOne(texts: readonly string[], at: number, change: (text: string, rest: number) => string): string[] {
  const index = at % Math.max(1, texts.length);
  return texts.map((text, each) => (each === index ? change(text, Math.floor(at / texts.length)) : text));
}

function placeIn(text: string, at: number): number {
  return pick(placesIn(text), at) ?? 0;
}

const inText: Readonly<Record<string, (text: string, at: number) => string>> = {
  'cut off': (text, at) => text.slice(0, placeIn(text, at)),
  'a beginning lost': (text, at) => text.slice(placeIn(text, at)),
  'a sign put in': (text, at) => {
    const place = placeIn(text, at);
    return text.slice(0, place) + pick(signs, at * 7) + text.slice(place);
  },
  'a sign lost': (text, at) => {
    const place = placeIn(text, at);
    // What is not beside a digit on this side may be on the other.
    return /[\d.-]/.test(text.slice(place, place + 2)) ? text : text.slice(0, place) + text.slice(place + 1);
  },
  'a line lost': (text, at) => onLines(text, at, () => []),
  'a line twice': (text, at) => onLines(text, at, (line) => [line, line]),
  'a line elsewhere': (text, at) => {
    const lines = text.split('\n');
    const [line = ''] = lines.splice(at % lines.length, 1);
    lines.splice((at * 13) % (lines.length + 1), 0, line);
    return lines.join('\n');
  },
  'no number': (text, at) => {
    const numbers = [...text.matchAll(/(?<=: )\d+(?:\.\d+)?(?=,?\n)/g)];
    const number = pick(numbers, at);
    const other = pick(['null', 'NaN', '"7"', '{}', '[1]', 'undefined', '-', '', 'a.b()', '1/0'], at * 3) ?? '';
    return number ? text.slice(0, number.index) + other + text.slice(number.index + number[0].length) : text;
  },
};

function onLines(text: string, at: number, change: (line: string) => readonly string[]): string {
  const lines = text.split('\n');
  return lines.flatMap((line, index) => (index === at % lines.length ? change(line) : [line])).join('\n');
}

const scriptDamages: readonly Damage[] = [
  ...Object.entries(inText).map(([name, change]) => ({
    name: `script: ${name}`,
    apply: (page: PageText, at: number) => ({ ...page, scripts: inOne(page.scripts, at, change) }),
  })),
  {
    name: 'a script lost',
    apply: (page, at) => ({ ...page, scripts: page.scripts.filter((_, index) => index !== at % page.scripts.length) }),
  },
  {
    name: 'a script twice',
    apply: (page, at) => ({ ...page, scripts: [...page.scripts, pick(page.scripts, at) ?? ''] }),
  },
  { name: 'scripts in another order', apply: (page) => ({ ...page, scripts: page.scripts.toReversed() }) },
  { name: 'scripts as one', apply: (page) => ({ ...page, scripts: [page.scripts.join('\n')] }) },
];

/** Digits stay as they are; signs between and around them go. */
const noSign = (text: string) => text.replace(/[^\d\s]/, '');

const pageDamages: readonly Damage[] = [
  { name: 'no island', apply: (page) => ({ ...page, islands: [] }) },
  {
    name: 'an island cut off',
    apply: (page, at) => ({ ...page, islands: inOne(page.islands, at, inText['cut off'] ?? String) }),
  },
  { name: 'an island twice', apply: (page) => ({ ...page, islands: [...page.islands, ...page.islands] }) },
  { name: 'no tag', apply: (page) => ({ ...page, tagging: [] }) },
  { name: 'no edit link', apply: (page) => ({ ...page, editLink: false }) },
  {
    name: 'another language',
    apply: (page, at) => ({ ...page, lang: pick(['', 'x', 'fr', 'de-DE', 'ja', 'en'], at) ?? '' }),
  },
  { name: 'no start', apply: (page) => ({ ...page, start: '' }) },
  {
    name: 'a start that lost a sign',
    apply: (page, at) => ({ ...page, start: inText['a sign lost']?.(page.start, at) ?? '' }),
  },
  {
    name: 'a figure lost',
    apply: (page, at) => ({ ...page, figures: page.figures.filter((_, index) => index !== at % page.figures.length) }),
  },
  {
    name: 'a figure twice',
    apply: (page, at) => ({
      ...page,
      figures: [...page.figures, ...page.figures.slice(at % Math.max(1, page.figures.length))],
    }),
  },
  {
    name: 'a figure without a sign',
    apply: (page, at) => onFigures(page, at, (figure) => ({ ...figure, text: noSign(figure.text) })),
  },
  { name: 'a figure without text', apply: (page, at) => onFigures(page, at, (figure) => ({ ...figure, text: '' })) },
  {
    name: 'a figure without its term',
    apply: (page, at) => onFigures(page, at, (figure) => ({ ...figure, term: '' })),
  },
  {
    name: 'a figure elsewhere',
    apply: (page, at) => onFigures(page, at, (figure) => ({ ...figure, main: !figure.main })),
  },
  { name: 'no figures', apply: (page) => ({ ...page, figures: [] }) },
  { name: 'a legend cut off', apply: (page, at) => ({ ...page, legend: page.legend.slice(0, at % 4) }) },
  {
    name: 'a legend with other names',
    apply: (page) => ({ ...page, legend: page.legend.map((column) => ({ ...column, type: `${column.type}s` })) }),
  },
];

function onFigures(
  page: PageText,
  at: number,
  change: (figure: PageText['figures'][number]) => PageText['figures'][number],
): PageText {
  const index = at % Math.max(1, page.figures.length);
  return { ...page, figures: page.figures.map((figure, each) => (each === index ? change(figure) : figure)) };
}

/** One to four changes, most of them to scripts: there most of what is read stands. */
export const damages = fc.array(
  fc.tuple(fc.oneof(fc.constantFrom(...scriptDamages), fc.constantFrom(...pageDamages)), fc.nat()),
  { minLength: 1, maxLength: 4 },
);

export function damaged(page: PageText, changes: readonly (readonly [Damage, number])[]): PageText {
  return changes.reduce((text, [damage, at]) => damage.apply(text, at), page);
}
