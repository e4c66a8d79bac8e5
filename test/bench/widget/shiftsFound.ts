import type { Finding } from './finding.ts';
import type { Use } from './pages.ts';
import { late, type Place, type Screen, type Shift, shiftOf } from './shift.ts';

const screens = ['phone', 'desktop'] as const satisfies readonly Screen[];
const seen = ['top', 'a paragraph down'] as const satisfies readonly Place[];
const snippets = ['article', 'list', 'facts'] as const satisfies readonly Use[];

export const shiftsFound: Finding = async (browser, blog) => {
  const rows: string[][] = [];
  let worst = 0;
  for (const use of snippets) {
    const shifts: Shift[] = [];
    for (const screen of screens)
      for (const place of seen) shifts.push(await shiftOf(browser, blog, { use, screen, place }));
    worst = Math.max(worst, ...shifts.map(({ score }) => score));
    rows.push([`the snippet, ${use}`, ...shifts.map(cell)]);
  }
  const bare: Shift[] = [];
  for (const screen of screens)
    for (const place of seen) bare.push(await shiftOf(browser, blog, { use: 'list', screen, place, isKept: false }));
  return {
    tables: [
      {
        title: 'Layout shift, and the height of the element at first and at last [px]',
        heads: ['', ...screens.flatMap((screen) => seen.map((place) => `${screen}, ${place}`))],
        rows: [...rows, ['without a place kept, list', ...bare.map(cell)]],
      },
    ],
    notes: [
      `shift: phone 390 x 844, desktop 1280 x 800; every script comes ${late} ms late; paragraphs follow the element`,
    ],
    bars: [
      { text: `no layout shift with the documented snippet: at worst ${worst.toFixed(3)}`, isMet: worst < 0.0005 },
      {
        text: 'a check: where no place is kept, a shift is found everywhere',
        isMet: bare.every(({ score }) => score > 0),
      },
    ],
  };
};

function cell({ score, height: [first, last] }: Shift): string {
  return `${score.toFixed(3)} (${first} to ${last})`;
}
