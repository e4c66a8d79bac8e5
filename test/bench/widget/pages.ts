import { entry, type Peer } from './files.ts';

/** A coach's whole list, as long as the founding article's. */
const list = [
  'Very easy cool-down jog, 5 min',
  'Easy cool-down walk, 5 min',
  'Standing quad stretch, 30 s each side',
  'Seated hamstring stretch, 30 s each side',
  'Wall calf stretch, 30 s each side',
  'Ball massage, glutes, 1 min each side',
  'Ball or roller massage, front of the hip, 45 s each side',
  'Glute bridge, 2 × 10',
  'Clamshell, 2 × 10 each side',
  'Bird dog, 2 × 8 each side',
  'Front plank, 2 × 30 s',
  'Side plank, 2 × 30 s each side',
];
const ol = `<ol>${list.map((line) => `<li>${line}</li>`).join('')}</ol>`;

/** What a coach may write into the tag. */
export const uses = {
  article: { attributes: '', inside: '' },
  list: { attributes: '', inside: ol },
  facts: { attributes: 'minutes="15" distance="10 km" time="52:10" ascent="240 m"', inside: '' },
  'facts and list': { attributes: 'minutes="15" distance="10 km" time="52:10" ascent="240 m"', inside: ol },
} as const;
export type Use = keyof typeof uses;

/** The place that the documented snippet keeps. */
export const kept = 'style="display:flow-root;min-height:40rem"';

/** The tag, as often as wanted. */
export function tags(use: Use, { count = 1, style = kept }: { count?: number; style?: string } = {}): string {
  const { attributes, inside } = uses[use];
  return `<postrun-routine ${attributes} ${style}>${inside}</postrun-routine>\n`.repeat(count);
}

export const script = moduleTag(entry);

/** Whoever starts in a page. */
export interface Contestant {
  readonly title: string;
  readonly body: string;
  /** What is looked for in the page, as deep as shadows go, and how often it has to be there. */
  readonly shown: { readonly selector: string; readonly count: number };
}

export function ours(use: Use, count = 1): Contestant {
  // With facts the article's plan stands until the planned one is there; only that says what it took for granted.
  const selector = use.startsWith('facts') ? '[part~="assumed"]' : '[part~="plan"] [part~="start"]';
  const title = use === 'article' ? 'ours' : `ours, with ${use}`;
  return { title, body: `${script}${tags(use, { count })}`, shown: { selector, count } };
}

export const tinyCountdown: Contestant = {
  title: 'tiny Lit countdown',
  body: `${peerTag('countdown')}<tiny-countdown data-counts></tiny-countdown>`,
  shown: { selector: 'time', count: 1 },
};

export const reactRing: Contestant = {
  title: 'React ring',
  body: `<div class="ring" data-counts></div>${peerTag('ring')}`,
  shown: { selector: '.ring svg', count: 1 },
};

/** A script of one line: what every page pays. */
export const oneWord: Contestant = {
  title: 'one word by script',
  body: `<p></p>${peerTag('floor')}`,
  shown: { selector: 'b', count: 1 },
};

export function peerTag(peer: Peer): string {
  return moduleTag(`${peer}.js`);
}

function moduleTag(file: string): string {
  return `<script type="module" src="./${file}"></script>\n`;
}
