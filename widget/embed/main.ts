import '../define.ts';
import { PostrunRoutine } from '../element.ts';
import { tellHeight } from './height.ts';
import { listFrom } from './list.ts';

/*
 * The page of an iframe: everything it shows stands in its address. It runs in `sandbox="allow-scripts"`, where there is
 * neither storage nor an origin; so it is one classic script, which needs no leave to be loaded there, as modules would.
 */
const asked = new URLSearchParams(location.search);
const element = document.createElement('postrun-routine');
for (const name of PostrunRoutine.observedAttributes) {
  const value = asked.get(name);
  if (value !== null) element.setAttribute(name, value);
}
element.append(...listFrom(document, asked.get('list')));
document.body.append(element);
tellHeight(element);
