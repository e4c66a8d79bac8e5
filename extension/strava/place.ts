/** Places for the panel, best first. */
const places: readonly { readonly beside: string; readonly where: InsertPosition }[] = [
  // Written by the server, there for every sport, and outside of what a change of tabs wipes.
  { beside: '#heading', where: 'afterend' },
  { beside: '.activity-summary-container', where: 'afterend' },
  { beside: '.page.container', where: 'afterbegin' },
  { beside: 'main', where: 'afterbegin' },
];

/** Set on the host where the page offers no place, and it floats in a corner. */
export const cornerAttribute = 'data-corner';

/**
 * A page that takes the panel out so often in so many ms does not want it. Without an end, the two would fight until the
 * tab dies; a page that draws itself anew now and then, all day long, is no fight.
 */
const fight = { returns: 5, within: 10_000 } as const;

/** So many parts that the page adds are watched for a better place at most. */
const mostWatched = 50;

/**
 * Puts the host into the page's best place.
 *
 * @param worse a place that is not to be taken, nor one behind it: that of the host itself
 * @returns the rank of its place, 0 is the best
 */
export function place(page: Document, host: HTMLElement, worse: number = Number.POSITIVE_INFINITY): number {
  const rank = places.findIndex(({ beside }) => page.querySelector(beside) !== null);
  const found = places[rank];
  const settled = found ? rank : places.length;
  if (settled >= worse) return worse;
  host.toggleAttribute(cornerAttribute, !found);
  if (found) page.querySelector(found.beside)?.insertAdjacentElement(found.where, host);
  else page.body.append(host);
  return settled;
}

/**
 * Places the host, and places it anew when the page removes it, until the signal says stop. Then it is taken out. Where
 * it had to take a lesser place, it goes to a better one once the page has it again.
 */
export function keepPlaced(page: Document, host: HTMLElement, signal: AbortSignal): void {
  let returned: number[] = [];
  let rank = places.length;
  /** What stood around the best place so far: when the page puts it back, it does so there. */
  let around: readonly Node[] = [];
  // The children of the host's ancestors are watched, and nothing below: whole-document observers cost the page too much,
  // and the parent alone would not tell when it is replaced itself.
  const observer = new MutationObserver((records) => {
    if (!host.isConnected) return comeBack(performance.now());
    if (rank === 0) return;
    const better = place(page, host, rank);
    if (better < rank) return settle(better);
    // The better place may come bit by bit: an empty part first, what is in it later.
    const added = records.flatMap(({ addedNodes }) => [...addedNodes]).filter((node) => node instanceof Element);
    watch([...around, ...added].filter((node) => node !== host && node.isConnected).slice(-mostWatched));
  });
  const watch = (parts: readonly Node[]) => {
    around = parts;
    for (const part of parts) observer.observe(part, { childList: true });
  };
  const settle = (settled: number) => {
    observer.disconnect();
    const above = ancestors(host);
    const former = settled === 0 ? [] : around.filter((node) => node.isConnected && !above.includes(node));
    rank = settled;
    watch([...former, ...above]);
  };
  const comeBack = (now: number) => {
    returned = [...returned.filter((at) => now - at < fight.within), now];
    if (returned.length > fight.returns) observer.disconnect();
    else settle(place(page, host));
  };
  settle(place(page, host));
  signal.addEventListener('abort', () => {
    observer.disconnect();
    host.remove();
  });
}

function ancestors(node: Node): Node[] {
  const above: Node[] = [];
  for (let next = node.parentNode; next; next = next.parentNode) above.push(next);
  return above;
}
