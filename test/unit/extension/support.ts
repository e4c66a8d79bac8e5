import fc from 'fast-check';
import type { Figure } from '../../../extension/strava/facts/shown.ts';
import type { PageText } from '../../../extension/strava/read.ts';
import { type Action, articleRoutine, press, type Routine, type Session, startSession } from '../../../src/index.ts';
import { inlineStats, island, moreStats, scriptsOf } from '../../replica/reading.ts';

/** 2025-10-12, 08:41:49.000 UTC. */
export const noon = 1_760_258_509_000;

export const second = 1000;
export const minute = 60_000;

/** One step of so many seconds, without getting ready. */
export function stepOf(seconds: number, kind: 'time' | 'open' = 'time'): Routine {
  const dose = { kind, sets: 1, eachSide: false, ...(kind === 'time' && { seconds }) } as const;
  const step = { name: 'Step', phase: 'stretch', dose, reasons: [] } as const;
  return { version: 1, mode: 'custom', seconds, steps: [step], omitted: [], notes: [] };
}

export function sessionOf(seconds: number, startedAt = noon): Session {
  return startSession(stepOf(seconds), startedAt, { readyPace: 0 });
}

export const article: Routine = articleRoutine();

export function pressed(session: Session, ...presses: readonly (readonly [Action, number])[]): Session {
  return presses.reduce((before, [action, at]) => press(before, action, at), session);
}

/** What `pageText` takes out of a document, taken out of the replica's markup: Node has no document. */
export function textOfPage(page: string, id: string): PageText {
  const [, lang = ''] = /<html[^>]* lang='([^']*)'/.exec(page) ?? [];
  const [, start = ''] = /<div class='details'>\s*<time>([^<]*)<\/time>/.exec(page) ?? [];
  return {
    id,
    lang,
    scripts: scriptsOf(page),
    next: '',
    islands: [JSON.stringify(island(page, 'ADPKudosAndComments'))],
    tagging: [JSON.stringify(island(page, 'ActivityTagging'))],
    editLink: page.includes(`href='/activities/${id}/edit'`),
    figures: [
      ...inlineStats(page)
        .split('<li>')
        .slice(1)
        .map((item) => figureIn(item, item, true)),
      ...[
        ...moreStats(page).matchAll(/<div class='spans5'>([\s\S]*?)<\/div>\s*<div class='spans3'>([\s\S]*?)<\/div>/g),
      ].map(([, label = '', value = '']) => figureIn(label, value, false)),
    ],
    start: start.trim(),
    legend: [],
  };
}

function figureIn(label: string, value: string, main: boolean): Figure {
  const [, strong = ''] = /<strong>([\s\S]*?)<\/strong>/.exec(value) ?? [];
  const [, term = ''] = /data-glossary-term='([^']*)'/.exec(label) ?? [];
  return { text: strong.replace(/<[^>]*>/g, '').trim(), term, main };
}

const tellingSigns = [
  ...'"\'`\\/*\n\r\u2028\u2029{}()[]$<>!-;:,.=a1 é💨',
  '</script>',
  '.isOwner(true)',
  '//',
  '/*',
  '*/',
];

/** Text as somebody may type it who knows how scripts are read. */
export const anyTyped = fc.string({ unit: fc.constantFrom(...tellingSigns), maxLength: 40 });
