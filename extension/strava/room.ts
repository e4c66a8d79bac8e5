import frameLook from './frame.css?inline';
import { keepPlaced } from './place.ts';

/** The panel's element. Plain: content scripts have no registry of custom elements (`customElements` is null there). */
export const hostName = 'postrun-panel';

/** Where the panel is going to stand: its element, in its place, and nothing to be seen in it. */
export interface Room {
  readonly host: Element;
  readonly ground: Element;
  /** As high as what is about to stand there; goes once that does. */
  readonly space: Element;
  /** Puts on a style sheet. */
  readonly wear: (css: string) => void;
}

/**
 * Takes the room that the panel needs, until the signal says stop.
 *
 * @param isTall whether a plan is going to stand there, and not one line
 */
export function takeRoom(page: Document, signal: AbortSignal, isTall: boolean): Room {
  const host = page.createElement(hostName);
  const root = host.attachShadow({ mode: 'open' });
  const wear = (css: string) => root.adoptedStyleSheets.push(sheet(css));
  wear(frameLook);
  const ground = page.createElement('div');
  ground.className = 'ground';
  root.append(ground);
  const space = page.createElement('div');
  space.className = isTall ? 'room tall' : 'room';
  ground.append(space);
  // The page has keys of its own; those pressed in the panel are for the panel.
  for (const type of ['keydown', 'keypress', 'keyup']) host.addEventListener(type, (event) => event.stopPropagation());
  keepPlaced(page, host, signal);
  return { host, ground, space, wear };
}

function sheet(css: string): CSSStyleSheet {
  const made = new CSSStyleSheet();
  made.replaceSync(css);
  return made;
}
