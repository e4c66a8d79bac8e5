import { contentPlatform } from '../platform/content.ts';
import { startPanel } from './start.ts';
import { isUploadPage, markUpload } from './upload.ts';

function begin(): void {
  if (isUploadPage(location.href)) markUpload(() => sessionStorage, Date.now());
  else startPanel(contentPlatform());
}

// As soon as all of the page is there, and before it is painted: what stands below the panel then need not move.
if (document.readyState === 'loading') document.addEventListener('readystatechange', begin, { once: true });
else begin();
