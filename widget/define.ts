import { PostrunRoutine } from './element.ts';

declare global {
  interface HTMLElementTagNameMap {
    'postrun-routine': PostrunRoutine;
  }
}

// A page may load the script twice, or in two versions: the first one stays. `define` would throw.
if (!customElements.get('postrun-routine')) customElements.define('postrun-routine', PostrunRoutine);
