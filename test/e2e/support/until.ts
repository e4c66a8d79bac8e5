/** How long a browser may take for something that it does in a moment: generous, for slow machines. */
const patience = 60_000;
const pause = 50;

/**
 * Waits until something is there.
 * @param what named in the error, as in "the popup"
 * @param look gives the thing, or undefined, null or false while it is not there yet; an error counts as not yet
 * @returns the thing
 * @throws Error when it does not come in time, with the last error as its cause
 */
export async function until<Thing>(
  what: string,
  look: () => Thing | Promise<Thing>,
): Promise<Exclude<Thing, undefined | null | false>> {
  const end = Date.now() + patience;
  let cause: unknown;
  while (Date.now() < end) {
    try {
      const thing = await look();
      if (isThere(thing)) return thing;
      cause = undefined;
    } catch (error) {
      cause = error;
    }
    await new Promise((resolve) => setTimeout(resolve, pause));
  }
  throw new Error(`Waited ${patience / 1000} s in vain for ${what}.`, { cause });
}

function isThere<Thing>(thing: Thing): thing is Exclude<Thing, undefined | null | false> {
  return thing !== undefined && thing !== null && thing !== false;
}
