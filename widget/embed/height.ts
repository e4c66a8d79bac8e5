/**
 * Tells the page around the frame how high it wants to be, now and whenever that changes, in the words of WordPress where
 * it asked for them. The page around may be anybody's: the message holds nothing but a number.
 */
export function tellHeight(element: Element): void {
  if (parent === window) return;
  let told = '';
  const tell = () => {
    const height = Math.ceil(element.getBoundingClientRect().height);
    const secret = secretIn(location.hash);
    const message = secret === null ? { type: 'postrun-height', height } : { message: 'height', value: height, secret };
    const text = JSON.stringify(message);
    if (height === 0 || text === told) return;
    told = text;
    parent.postMessage(message, '*');
  };
  new ResizeObserver(tell).observe(element);
  // WordPress names a frame that already stands by changing its address behind the hash, which loads nothing.
  addEventListener('hashchange', tell);
  // Its script may come after the frame, and then asks for what it has missed.
  addEventListener('message', ({ source, data }: MessageEvent<unknown>) => {
    if (source !== parent || !isReady(data)) return;
    told = '';
    tell();
  });
}

/** WordPress names every frame that it makes of an address. */
function secretIn(hash: string): string | null {
  return new URLSearchParams(hash.replace(/^#\??/, '')).get('secret');
}

function isReady(data: unknown): boolean {
  return typeof data === 'object' && data !== null && 'message' in data && data.message === 'ready';
}
