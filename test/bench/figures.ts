import type { Bench } from './bench.ts';
import { codePacked, mostBytes, posesPacked } from './figures/packed.ts';
import { drawnUnseen, hides, leastOf, type Play, playOf } from './figures/plays.ts';
import { openChromium } from './widget/browser.ts';
import { builtWidget } from './widget/files.ts';
import { serveBlog } from './widget/server.ts';

/** One of each kind: a gait, what is rolled on, what is raised, what stands and has much furniture, what is only held. */
const lines = [
  'Very easy cool-down jog, 5 min',
  'Quad foam roll, 2 min each side',
  'Glute bridge, 2 x 12',
  'Split squat, 2 x 10 each side',
  'Side plank, 2 x 60 s each side',
];

/**
 * Ms of script for each frame of the screen, and as a share of what is the least for one that draws at every frame; so long
 * is an exercise commonly done, s, and so long a figure takes to go round, at most.
 */
const bars = { each: 0.5, share: 2 } as const;
const [done, round] = [30, 5];

/** What an exercise that moves costs the page it stands in. */
export const bench: Bench = async () => {
  const [poses, code] = [await posesPacked(), await codePacked()];
  const blog = await serveBlog(await builtWidget());
  const browser = await openChromium();
  try {
    const plays = [];
    for (const line of lines) {
      const play = await playOf(browser, blog, line);
      plays.push({ line, play, mean: meanOf(play), least: await leastOf(browser, blog, play.film) });
    }
    const unseen = [];
    for (const way of Object.keys(hides) as (keyof typeof hides)[])
      unseen.push({ way, drawn: await drawnUnseen(browser, blog, lines[2] ?? '', way) });
    const dearest = Math.max(...plays.map(({ mean }) => mean));
    const share = Math.max(...plays.map(({ mean, least }) => mean / least));
    return {
      tables: [
        {
          title: 'A figure that moves, large, in the player: script for each frame of the screen [ms]',
          heads: ['', 'first round', 'later', `mean of ${done} s`, 'pictures a second', 'least of any', 'times that'],
          rows: plays.map(({ line, play: { first, later, rate }, mean, least }) => [
            line,
            ...[first, later, mean].map(ms),
            rate.toFixed(0),
            ms(least),
            (mean / least).toFixed(2),
          ]),
        },
        {
          title: 'Out of sight',
          heads: ['', 'pictures drawn'],
          rows: unseen.map(({ way, drawn }) => [way, `${drawn}`]),
        },
        {
          title: 'What is sent [bytes, gzip]',
          heads: ['', ''],
          rows: [
            ['all poses, bones and flesh', `${poses}`],
            ['what draws them', `${code}`],
          ],
        },
      ],
      notes: [
        `Chromium ${browser.version()}, headless; the built element with one step that runs, its clock and all`,
        'script by the clock of the page’s main thread, as the trace has it, with compiling and garbage collection',
        'first round: its pictures are worked out, thirty a second; later they are only shown again',
        'page hidden: without a window no page is hidden, so it is told what a browser tells one that is',
        'least of any: a loop by hand that has the pictures of that very figure ready and writes the outlines of all paths at every frame',
      ],
      bars: [
        {
          text: `less than ${bars.each} ms a frame, mean of ${done} s, of the dearest: ${ms(dearest)}`,
          isMet: dearest < bars.each,
        },
        { text: `at most ${bars.share} times the least of any: ${share.toFixed(2)}`, isMet: share <= bars.share },
        ...unseen.map(({ way, drawn }) => ({
          text: `no picture while it is out of sight, ${way}: ${drawn}`,
          isMet: drawn === 0,
        })),
        { text: `all poses at most ${mostBytes.poses} bytes: ${poses}`, isMet: poses <= mostBytes.poses },
        { text: `what draws them at most ${mostBytes.code} bytes: ${code}`, isMet: code <= mostBytes.code },
      ],
    };
  } finally {
    await browser.close();
    await blog.close();
  }
};

/** Of an exercise that is done for a while: its figure goes round once for the first time. */
function meanOf({ first, later }: Play): number {
  return (first * round + later * (done - round)) / done;
}

function ms(value: number): string {
  return value.toFixed(3);
}
