import { contentPlatform } from '../platform/content.ts';
import type { DrawPanel } from './draw.tsx';
import { activityIdOf } from './gate.ts';
import { has, isRuledOut } from './ruleOut.ts';
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

/** The picture before which is looked whether there is something to begin with. */
let picture = 0;

function begin(): void {
  document.removeEventListener('readystatechange', begin);
  cancelAnimationFrame(picture);
  const kind = kindOfPage();
  if (kind) gets[kind]();
}

function kindOfPage(): keyof typeof gets | undefined {
  // Not of `location`: to take hold of that as well costs as much as all else here.
  const id = activityIdOf(document.URL);
  if (id !== undefined) return isRuledOut(document, id) ? undefined : 'run';
  return isUploadPage(location) ? 'upload' : undefined;
}

/**
 * A page that takes its time is painted before all of it is there, and what was painted should not jump: so it is begun as
 * soon as the heading is there, if so far it is an own one.
 */
function beginBeforePicture(): void {
  if (has(document, '#heading + *')) {
    if (kindOfPage()) begin();
  } else picture = requestAnimationFrame(beginBeforePicture);
}

// As soon as all of the page is there, and before it is painted: what stands below the panel then need not move.
if (document.readyState === 'loading') {
  document.addEventListener('readystatechange', begin);
  beginBeforePicture();
} else begin();
