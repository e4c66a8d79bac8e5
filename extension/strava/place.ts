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

/** A page that takes the panel out this often does not want it. Without an end, the two would fight until the tab dies. */
const mostReturns = 5;

/** Puts the host into the page's best place. */
export function place(page: Document, host: HTMLElement): void {
  for (const { beside, where } of places) {
    const found = page.querySelector(beside);
    if (!found) continue;
    host.removeAttribute(cornerAttribute);
    found.insertAdjacentElement(where, host);
    return;
  }
  host.setAttribute(cornerAttribute, '');
  page.body.append(host);
}

/** Places the host, and places it anew when the page removes it, until the signal says stop. Then it is taken out. */
export function keepPlaced(page: Document, host: HTMLElement, signal: AbortSignal): void {
  let returns = 0;
  // The children of the host's ancestors are watched, and nothing below: whole-document observers cost the page too much,
  // and the parent alone would not tell when it is replaced itself.
  const observer = new MutationObserver(() => {
    if (host.isConnected || returns >= mostReturns) return;
    returns++;
    settle();
  });
  const settle = () => {
    observer.disconnect();
    place(page, host);
    for (let above = host.parentNode; above; above = above.parentNode) observer.observe(above, { childList: true });
  };
  settle();
  signal.addEventListener('abort', () => {
    observer.disconnect();
    host.remove();
  });
}
