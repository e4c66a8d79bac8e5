import { contentPlatform } from '../platform/content.ts';
import type { DrawPanel } from './draw.tsx';
import { ownRunAt } from './ruleOut.ts';
import { startPanel } from './start.ts';
import { isUploadPage, markUpload } from './upload.ts';

declare global {
  /** What the extension's scripts on a page have in common is the global object of their world, which no page sees. */
  var postrunDraw: DrawPanel;
}

function begin(): void {
  if (isUploadPage(location)) markUpload(() => sessionStorage, Date.now());
  // Most pages are of others: they get nothing of ours but this question, and again should the page become another one.
  else if (ownRunAt(document, location.href) === undefined) onceMoved(begin);
  else startPanel(contentPlatform, (ground, props) => postrunDraw(ground, props));
}

function onceMoved(begin: () => void): void {
  globalThis.navigation?.addEventListener('currententrychange', begin, { once: true });
}

// As soon as all of the page is there, and before it is painted: what stands below the panel then need not move.
if (document.readyState === 'loading') document.addEventListener('readystatechange', begin, { once: true });
else begin();
