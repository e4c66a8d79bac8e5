import { PostrunRoutine } from './element.ts';

/** What hosts that strip unknown tags leave standing. */
const place = 'div.postrun-routine';

/**
 * Puts an element in the place of every `<div class="postrun-routine">`, with what stands in it, and its `data-…` as
 * attributes. Weblogs that let only a few tags through keep a div and a list.
 */
export function upgradePlaces(page: Document): void {
  for (const found of page.querySelectorAll<HTMLElement>(place)) {
    const element = page.createElement('postrun-routine');
    for (const name of ['id', 'class', 'style', 'lang', 'dir']) copy(found, name, element, name);
    for (const name of PostrunRoutine.observedAttributes) copy(found, `data-${name}`, element, name);
    element.append(...found.childNodes);
    found.replaceWith(element);
  }
}

function copy(from: Element, name: string, to: Element, as: string): void {
  const value = from.getAttribute(name);
  if (value === null) return;
  // An attribute named style is refused under a strict policy; the same through the property is not.
  if (as === 'style' && to instanceof HTMLElement && from instanceof HTMLElement) to.style.cssText = from.style.cssText;
  else to.setAttribute(as, value);
}
