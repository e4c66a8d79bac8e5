import { startBackground } from '../extension/background/background.ts';
import { pagePlatform } from '../extension/platform/page.ts';
import { startPanel } from '../extension/strava/start.ts';
import { shownAddress } from './replica.ts';

// The whole extension in one page: background and panel as they are, on a platform that a page can give.
const platform = pagePlatform();
startBackground(platform);
startPanel(platform, { address: () => shownAddress });
