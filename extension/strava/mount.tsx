import { render } from 'preact';
import type { Run } from '../../src/index.ts';
import type { Units } from '../../src/locale/en/format.ts';
import { en } from '../../src/locale/en/index.ts';
import formLook from '../../src/view/form.css?inline';
import look from '../../src/view/look.css?inline';
import plannedLook from '../../src/view/planned.css?inline';
import playerLook from '../../src/view/player.css?inline';
import type { Platform } from '../platform/platform.ts';
import { Panel } from './Panel.tsx';
import panelLook from './panel.css?inline';
import { keepPlaced } from './place.ts';

/** The panel's element. Plain: content scripts have no registry of custom elements (`customElements` is null there). */
export const hostName = 'postrun-panel';

/** Puts the panel on the page until the signal says stop. */
export function showPanel(page: Document, platform: Platform, run: Run, units: Units | undefined, signal: AbortSignal) {
  const host = page.createElement(hostName);
  const root = host.attachShadow({ mode: 'open' });
  root.adoptedStyleSheets = [look, plannedLook, formLook, playerLook, panelLook].map(sheet);
  // The page has keys of its own; those pressed in the panel are for the panel.
  for (const type of ['keydown', 'keypress', 'keyup']) host.addEventListener(type, (event) => event.stopPropagation());
  render(
    <div class="ground">
      <Panel platform={platform} run={run} units={units} words={en} />
    </div>,
    root,
  );
  keepPlaced(page, host, signal);
  signal.addEventListener('abort', () => render(null, root));
}

function sheet(css: string): CSSStyleSheet {
  const made = new CSSStyleSheet();
  made.replaceSync(css);
  return made;
}
