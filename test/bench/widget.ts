import type { Bench, Result } from './bench.ts';
import { openChromium } from './widget/browser.ts';
import { builtPeers, builtWidget } from './widget/files.ts';
import { leaksFound } from './widget/leaksFound.ts';
import { manyFound } from './widget/manyFound.ts';
import { serveBlog } from './widget/server.ts';
import { shiftsFound } from './widget/shiftsFound.ts';
import { sizesFound } from './widget/sizesFound.ts';
import { startsFound } from './widget/startsFound.ts';

/** What the element costs the page it stands in, beside what a coach could take in its place. */
export const bench: Bench = async () => {
  const [ours, peers] = [await builtWidget(), await builtPeers()];
  const blog = await serveBlog(new Map([...ours, ...peers]));
  const browser = await openChromium();
  try {
    const results = [sizesFound(ours, peers)];
    // One after the other: what is measured at once is slow together.
    for (const find of [startsFound, shiftsFound, manyFound, leaksFound]) results.push(await find(browser, blog));
    return together(results, `Chromium ${browser.version()}, headless; all files from memory on this machine`);
  } finally {
    await browser.close();
    await blog.close();
  }
};

function together(results: readonly Result[], note: string): Result {
  return {
    tables: results.flatMap(({ tables }) => tables),
    notes: [note, ...results.flatMap(({ notes }) => notes)],
    bars: results.flatMap(({ bars }) => bars),
  };
}
