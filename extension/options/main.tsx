import { render } from 'preact';
import { browserAccess } from '../platform/access.ts';
import { browserPlatform } from '../platform/browser.ts';
import { Page } from './Page.tsx';

render(<Page platform={browserPlatform()} access={browserAccess} />, document.body);
