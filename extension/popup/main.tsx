import { render } from 'preact';
import { browserPlatform } from '../platform/browser.ts';
import { Popup } from './Popup.tsx';

render(<Popup platform={browserPlatform()} />, document.body);
