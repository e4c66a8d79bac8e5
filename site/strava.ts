import { startBackground } from '../extension/background/background.ts';
import { memoryStore, pagePlatform } from '../extension/platform/page.ts';
import { drawPanel } from '../extension/strava/draw.tsx';
import { startPanel } from '../extension/strava/start.ts';
import { markUpload } from '../extension/strava/upload.ts';
import { shownAddress } from './replica.ts';

// The whole extension in one page: background and panel as they are, on a platform that a page can give.
const platform = pagePlatform();
startBackground(platform);
// As after an upload: then the panel stands open.
const tab = memoryStore();
markUpload(() => tab, Date.now());
startPanel(() => platform, drawPanel, { address: () => shownAddress, tab: () => tab });
