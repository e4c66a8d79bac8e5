import { contentPlatform } from '../platform/content.ts';
import { startPanel } from './start.ts';
import { isUploadPage, markUpload } from './upload.ts';

if (isUploadPage(location.href)) markUpload(() => sessionStorage, Date.now());
else startPanel(contentPlatform());
