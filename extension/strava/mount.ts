import cardLook from '../../src/view/card.css?inline';
import type { ContentPlatform } from '../platform/content.ts';
import { inNextTask } from '../ui/nextTask.ts';
import type { DrawPanel } from './draw.tsx';
import frameLook from './frame.css?inline';
import { keepPlaced } from './place.ts';
import type { RunOnPage } from './runOnPage.ts';

/** The panel's element. Plain: content scripts have no registry of custom elements (`customElements` is null there). */
export const hostName = 'postrun-panel';

/**
 * Puts the panel on the page until the signal says stop.
 *
 * @returns shows what else is read of the run
 */
export function mountPanel(
  page: Document,
  platform: ContentPlatform,
  drawPanel: DrawPanel,
  signal: AbortSignal,
  first: RunOnPage,
): (shown: RunOnPage) => void {
  const host = page.createElement(hostName);
  const root = host.attachShadow({ mode: 'open' });
  const wear = (css: string) => root.adoptedStyleSheets.push(sheet(css));
  wear(frameLook);
  const ground = page.createElement('div');
  ground.className = 'ground';
  root.append(ground);
  // The page has keys of its own; those pressed in the panel are for the panel.
  for (const type of ['keydown', 'keypress', 'keyup']) host.addEventListener(type, (event) => event.stopPropagation());
  // It takes its room before the page is painted, so that nothing below it jumps. What stands there comes in a task of its
  // own: the page is still at its own work.
  const room = page.createElement('div');
  room.className = first.isFresh ? 'room tall' : 'room';
  ground.append(room);
  keepPlaced(page, host, signal);

  let [latest, isDrawn] = [first, false];
  const draw = () => drawPanel(ground, { platform, shown: latest, onLook: wear });
  const soon = (work: () => void) => inNextTask(() => signal.aborted || work());
  soon(() => {
    // Drawing nothing yet wakes what draws, which is half of the work.
    drawPanel(room, null);
    soon(() => {
      wear(cardLook);
      room.remove();
      draw();
      isDrawn = true;
    });
  });
  signal.addEventListener('abort', () => isDrawn && drawPanel(ground, null));
  return (shown) => {
    latest = shown;
    if (isDrawn) draw();
  };
}

function sheet(css: string): CSSStyleSheet {
  const made = new CSSStyleSheet();
  made.replaceSync(css);
  return made;
}
