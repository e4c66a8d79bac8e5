import type { Finding } from './finding.ts';
import { type Left, leftByOurs, leftByPeer, lives, rounds } from './leaks.ts';

export const leaksFound: Finding = async (browser, blog) => {
  const ours: (readonly [string, Left])[] = [];
  for (const life of lives) ours.push([`ours, ${life}`, await leftByOurs(browser, blog, life)]);
  const tiny = await leftByPeer(browser, blog, 'tiny-countdown');
  const leaky = await leftByPeer(browser, blog, 'leaky-countdown');
  const leaking = ours.filter(([, left]) => !isClean(left)).map(([life]) => life);
  return {
    tables: [
      {
        title: `What is left of ${rounds} that were added and removed`,
        heads: ['', 'elements', 'shadow roots', 'nodes', 'listeners', 'audio contexts', 'kinds of objects'],
        rows: [
          ...ours.map(([life, left]) => row(life, left)),
          row('tiny Lit countdown', tiny),
          row('one that forgets to stop listening', leaky),
        ],
      },
    ],
    notes: [
      `left: after three collections of garbage, beyond what was there after five rounds; kinds of which there is one more for every other round at least`,
    ],
    bars: [
      {
        text: `no object, node or listener is left of ours${leaking.length > 0 ? `; found some: ${leaking.join('; ')}` : ''}`,
        isMet: leaking.length === 0,
      },
      {
        text: 'a check: all that is left of one that forgets is found, and nothing of the tiny countdown',
        isMet: leaky.elements === rounds && leaky.kinds.length > 0 && isClean(tiny),
      },
    ],
  };
};

/** A node or a listener more or less is the page’s own; one for every other round is ours. */
function isClean({ elements, shadows, nodes, listeners, sounds, kinds }: Left): boolean {
  return (
    elements === 0 && shadows === 0 && sounds === 0 && Math.max(nodes, listeners) < rounds / 2 && kinds.length === 0
  );
}

function row(title: string, { elements, shadows, nodes, listeners, sounds, kinds }: Left): string[] {
  const some = kinds.length > 4 ? [...kinds.slice(0, 4), `${kinds.length - 4} more`] : kinds;
  return [title, ...[elements, shadows, nodes, listeners, sounds].map(String), some.join(', ') || 'none'];
}
