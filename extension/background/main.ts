import { browserPlatform } from '../platform/browser.ts';
import { openOnInstall } from '../platform/install.ts';
import { startBackground } from './background.ts';

// Nothing is awaited here: a service worker may not, and its listeners have to stand before its first event comes.
startBackground(browserPlatform());
openOnInstall('extension/welcome/index.html');
