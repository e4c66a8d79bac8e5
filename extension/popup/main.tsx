import { render } from 'preact';
import { en } from '../../src/locale/en/index.ts';
import { browserPlatform } from '../platform/browser.ts';
import { Popup } from './Popup.tsx';

render(<Popup platform={browserPlatform()} words={en} />, document.body);
