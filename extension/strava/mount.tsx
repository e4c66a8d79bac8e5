import { render } from 'preact';
import cardLook from '../../src/view/card.css?inline';
import type { ContentPlatform } from '../platform/content.ts';
import frameLook from './frame.css?inline';
import { Panel } from './Panel.tsx';
import { keepPlaced } from './place.ts';
import type { RunOnPage } from './runOnPage.ts';

/** The panel's element. Plain: content scripts have no registry of custom elements (`customElements` is null there). */
export const hostName = 'postrun-panel';

/**
 * Puts the panel on the page until the signal says stop.
 *
 * @returns shows what is read of the run; to be called again when more of it is
 */
export function mountPanel(page: Document, platform: ContentPlatform, signal: AbortSignal): (shown: RunOnPage) => void {
  const host = page.createElement(hostName);
  const root = host.attachShadow({ mode: 'open' });
  root.adoptedStyleSheets = [cardLook, frameLook].map(sheet);
  const ground = page.createElement('div');
  ground.className = 'ground';
  root.append(ground);
  // The page has keys of its own; those pressed in the panel are for the panel.
  for (const type of ['keydown', 'keypress', 'keyup']) host.addEventListener(type, (event) => event.stopPropagation());
  keepPlaced(page, host, signal);
  signal.addEventListener('abort', () => render(null, ground));
  const wear = (css: string) => root.adoptedStyleSheets.push(sheet(css));
  return (shown) => render(<Panel platform={platform} shown={shown} onLook={wear} />, ground);
}

function sheet(css: string): CSSStyleSheet {
  const made = new CSSStyleSheet();
  made.replaceSync(css);
  return made;
}
