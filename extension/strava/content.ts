import { contentPlatform } from '../platform/content.ts';
import type { DrawPanel } from './draw.tsx';
import { activityIdOf } from './gate.ts';
import { has, isRuledOut, isVouchedFor } from './ruleOut.ts';
import { startPanel } from './start.ts';
import { isUploadPage, markUpload } from './upload.ts';

declare global {
  /** What the extension's scripts on a page have in common is the global object of their world, which no page sees. */
  var postrunDraw: DrawPanel;
}

/** The picture before which is looked whether there is something to begin with. */
let picture = 0;

/** Most pages get nothing of ours but the question what they are, and each is loaded anew. */
function begin(): void {
  document.removeEventListener('readystatechange', begin);
  cancelAnimationFrame(picture);
  const id = shownId();
  if (id === undefined) {
    if (isUploadPage(location)) markUpload(() => sessionStorage, Date.now());
  } else if (!isRuledOut(document, id)) startPanel(contentPlatform, (ground, props) => postrunDraw(ground, props));
}

/** Not by `location`: to take hold of that as well costs as much as all else here. */
function shownId(): string | undefined {
  return activityIdOf(document.URL);
}

/**
 * A page that takes its time is painted before all of it is there, and what was painted should not jump: so it is begun as
 * soon as the heading is there, where by then two witnesses call it an own one.
 */
function beginBeforePicture(): void {
  if (has(document, '#heading + *')) {
    const id = shownId();
    if (id !== undefined && isVouchedFor(document, id)) begin();
  } else picture = requestAnimationFrame(beginBeforePicture);
}

// As soon as all of the page is there, and before it is painted: what stands below the panel then need not move.
if (document.readyState === 'loading') {
  document.addEventListener('readystatechange', begin);
  beginBeforePicture();
} else begin();
