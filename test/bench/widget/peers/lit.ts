/** What every element that is made with Lit begins with. */
export { css, html, LitElement } from 'lit';
