import type { Browser } from 'playwright-core';
import { median } from '../timing.ts';
import type { Finding } from './finding.ts';
import { ours } from './pages.ts';
import type { Blog } from './server.ts';
import { startOf, throttle } from './start.ts';
import { waitingOf } from './ticks.ts';

/** Elements on a page. */
const counts = [1, 10, 100] as const;

/** How often each page is opened, in turns. */
const turns = 5;

/** Per element, ms; and how much dearer one of the last may be than one of the first, which noise alone can make. */
const most = { each: 3, growth: 1.25 } as const;

export const manyFound: Finding = async (browser, blog) => {
  const [one, ten, hundred] = await startsOf(browser, blog);
  const early = (work(ten) - work(one)) / 9;
  const late = (work(hundred) - work(ten)) / 90;
  const each = work(hundred) / 100;
  const running = [];
  for (const [on, started] of [
    [1, 0],
    [1, 1],
    [100, 1],
    [100, 100],
  ] as const)
    running.push({ on, started, waiting: await waitingOf(browser, blog, on, started) });
  const [, alone, , all] = running.map(({ waiting }) => waiting.most);
  return {
    tables: [
      {
        title: `Many on a page at ${throttle}x CPU throttle, medians of ${turns} [ms]`,
        heads: ['elements', 'script', 'layout, paint', 'work', 'each', 'each more'],
        rows: [
          ['1', ms(one.script), ms(one.picture), ms(work(one)), ms(work(one)), ''],
          ['10', ms(ten.script), ms(ten.picture), ms(work(ten)), ms(work(ten) / 10), ms(early)],
          ['100', ms(hundred.script), ms(hundred.picture), ms(work(hundred)), ms(each), ms(late)],
        ],
      },
      {
        title: 'Timers and frames of the page',
        heads: ['elements', 'running', 'waited for at once', 'due in a second'],
        rows: running.map(({ on, started, waiting: { most, perSecond } }) =>
          [on, started, most, perSecond.toFixed(1)].map(String),
        ),
      },
    ],
    notes: [
      'many: the page is opened with all of them in it; measured as a start is, until every plan is shown',
      'many: “each more” is what one more costs than the row above has',
    ],
    bars: [
      {
        text: `the cost grows linearly: one of the last 90 costs at most ${most.growth} times one of the first: ${(late / early).toFixed(2)}`,
        isMet: late <= most.growth * early,
      },
      { text: `at most ${most.each} ms each, of 100: ${ms(each)}`, isMet: each <= most.each },
      { text: `100 that run wait for no more than one does, ${alone}: ${all}`, isMet: all === alone },
    ],
  };
};

interface Cost {
  readonly script: number;
  readonly picture: number;
}

async function startsOf(browser: Browser, blog: Blog): Promise<[Cost, Cost, Cost]> {
  const costs = counts.map((): Cost[] => []);
  for (let turn = 0; turn < turns; turn++)
    for (const [nth, count] of counts.entries()) costs[nth]?.push(await startOf(browser, blog, ours('article', count)));
  const middle = (of: readonly Cost[] = []): Cost => ({
    script: median(of.map(({ script }) => script)),
    picture: median(of.map(({ picture }) => picture)),
  });
  return [middle(costs[0]), middle(costs[1]), middle(costs[2])];
}

function work({ script, picture }: Cost): number {
  return script + picture;
}

function ms(value: number): string {
  return value.toFixed(1);
}
