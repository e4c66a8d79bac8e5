import type { Athlete } from './activity.ts';
import { page } from './document.ts';
import { html } from './html.ts';

/** What is answered at an address that nothing lives at. */
export function notFoundPage(viewer: Athlete): string {
  return page({
    locale: 'en-US',
    viewer,
    title: 'Page not found',
    body: html`<div class='view'><div class='page container'>
<h1>Page not found</h1>
<p>There is nothing at this address.</p>
</div></div>`,
  });
}
