import { render } from 'preact';
import { welcome } from '../../src/locale/en/welcome.ts';
import { Welcome } from './Welcome.tsx';

render(<Welcome words={welcome} />, document.body);
