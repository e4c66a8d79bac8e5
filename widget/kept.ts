/** Under which name an element keeps its session: the page, and which element of it. Needs none of the player. */
export function keyFor(element: Element): string {
  const all = [...document.querySelectorAll(element.localName)];
  return `postrun-routine ${location.pathname} ${element.id || all.indexOf(element)}`;
}

/** Whether something is kept under a name. */
export function isKept(key: string): boolean {
  return !!attempt(() => localStorage.getItem(key));
}

/** What storage answers; undefined where it is refused, as in a sandboxed frame. */
export function attempt<Result>(work: () => Result): Result | undefined {
  try {
    return work();
  } catch {
    return undefined;
  }
}
