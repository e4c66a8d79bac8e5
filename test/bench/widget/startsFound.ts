import { median } from '../timing.ts';
import type { Finding } from './finding.ts';
import { oneWord, ours, reactRing, tinyCountdown } from './pages.ts';
import { type Start, slowness, standing, startOf, throttle } from './start.ts';

/** How often each starts, in turns. */
const turns = { cold: 9, warm: 5 } as const;

/** Scripts of our start take at most so many times as long as a peer's. */
const most = { countdown: 1.6, ring: 1 / 8 } as const;

const contestants = [oneWord, tinyCountdown, reactRing, ours('article'), ours('list'), ours('facts')] as const;

export const startsFound: Finding = async (browser, blog) => {
  const slow = await slowness(browser, blog);
  const cold = contestants.map((): Start[] => []);
  const warm = contestants.map((): Start[] => []);
  for (let turn = 0; turn < turns.cold; turn++)
    for (const [nth, who] of contestants.entries()) cold[nth]?.push(await startOf(browser, blog, who));
  for (let turn = 0; turn < turns.warm; turn++)
    for (const [nth, who] of contestants.entries()) warm[nth]?.push(await startOf(browser, blog, who, 3));
  const work = (starts: readonly Start[] = []) => median(starts.map(({ script, picture }) => script + picture));
  const [floor, countdown, ring, article] = [0, 1, 2, 3].map((nth) => work(cold[nth])) as [
    number,
    number,
    number,
    number,
  ];
  const stood = (nth: number) => median((cold[nth] ?? []).map(({ stood }) => stood));
  const toCountdown = stood(3) / stood(1);
  const toRing = stood(3) / stood(2);
  const beyond = (article - floor) / (countdown - floor);
  return {
    tables: [
      {
        title: `Start at ${throttle}x CPU throttle, medians of ${turns.cold} first visits [ms]`,
        heads: [
          '',
          `script until it stood ${standing} ms`,
          'to countdown',
          'to ring',
          'script until shown',
          'layout, paint',
          'work',
          'shown after',
          'work, third visit',
        ],
        rows: contestants.map(({ title }, nth) => {
          const starts = cold[nth] ?? [];
          return [
            title,
            ms(stood(nth)),
            (stood(nth) / stood(1)).toFixed(2),
            (stood(nth) / stood(2)).toFixed(2),
            ms(median(starts.map(({ script }) => script))),
            ms(median(starts.map(({ picture }) => picture))),
            ms(work(starts)),
            ms(median(starts.map(({ shownAfter }) => shownAfter))),
            ms(work(warm[nth])),
          ];
        }),
      },
    ],
    notes: [
      'start: work is what the main thread does (compile, run, style, layout, paint) from where the page asks for the script to the first frame that shows all, by the browser’s own trace and the clock of that thread',
      'start: contestants in turns, each in a fresh profile; a third visit has compiled code in store. Waiting counts in “shown after” only, and what it counts in is frames',
      `start: the throttle made a fixed loop ${slow.toFixed(1)} times as slow; it holds for the main thread, not for what is compiled beside it`,
      `start: beyond what one word costs, ours is ${beyond.toFixed(2)} times the countdown, 1/${((ring - floor) / (article - floor)).toFixed(1)} of the ring; the countdown 1/${((ring - floor) / (countdown - floor)).toFixed(1)} of the ring`,
      'start: countdown and ring count down from their start on, as they are made for; ours waits for a press, as nothing of it moves before',
    ],
    bars: [
      {
        text: `scripts of our start at most ${most.countdown} times those of a tiny Lit countdown: ${toCountdown.toFixed(2)}`,
        isMet: toCountdown <= most.countdown,
      },
      { text: `and at most 1/8 of the React ring’s: 1/${(1 / toRing).toFixed(1)}`, isMet: toRing <= most.ring },
    ],
  };
};

function ms(value: number): string {
  return value.toFixed(1);
}
