import { contentPlatform } from '../platform/content.ts';
import type { DrawPanel } from './draw.tsx';
import { activityIdOf } from './gate.ts';
import { isRuledOut } from './ruleOut.ts';
import { startPanel } from './start.ts';
import { isUploadPage, markUpload } from './upload.ts';

declare global {
  /** What the extension's scripts on a page have in common is the global object of their world, which no page sees. */
  var postrunDraw: DrawPanel;
}

/** What a page gets of ours. Most get nothing but the question what they are, and each is loaded anew. */
const gets = {
  run: () => startPanel(contentPlatform, (ground, props) => postrunDraw(ground, props)),
  upload: () => markUpload(() => sessionStorage, Date.now()),
};

function begin(): void {
  const kind = kindOfPage();
  if (kind) gets[kind]();
}

function kindOfPage(): keyof typeof gets | undefined {
  const id = activityIdOf(location.href);
  if (id !== undefined) return isRuledOut(document, id) ? undefined : 'run';
  return isUploadPage(location) ? 'upload' : undefined;
}

// As soon as all of the page is there, and before it is painted: what stands below the panel then need not move.
if (document.readyState === 'loading') document.addEventListener('readystatechange', begin, { once: true });
else begin();
