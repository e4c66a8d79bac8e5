import { browserPlatform } from '../platform/browser.ts';
import { startPanel } from './start.ts';

startPanel(browserPlatform());
