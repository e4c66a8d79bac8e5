import { attributesOf } from './attributes.ts';
import { factNames, factTexts } from './facts.ts';
import { type Reading, readDropped } from './reading.ts';

const zone = byId('drop', HTMLElement);
const input = byId('file', HTMLInputElement);
const status = byId('status', HTMLElement);
const result = byId('result', HTMLElement);
const fileName = byId('file-name', HTMLElement);
const routine = byId('routine', HTMLElement);

/** Counts the files. A slow one that was overtaken by the next is not shown any more. */
let latest = 0;

input.addEventListener('change', () => {
  const file = input.files?.[0];
  if (file) void take(file);
  // The same file may be chosen again, after it was mended.
  input.value = '';
});

// On the whole page: a file that misses the zone would otherwise be opened in place of the page.
document.addEventListener('dragover', (event) => {
  if (!event.dataTransfer?.types.includes('Files')) return;
  event.preventDefault();
  zone.classList.add('over');
});
document.addEventListener('dragleave', (event) => {
  if (event.relatedTarget === null) zone.classList.remove('over');
});
document.addEventListener('drop', (event) => {
  zone.classList.remove('over');
  const file = event.dataTransfer?.files[0];
  if (!file) return;
  event.preventDefault();
  void take(file);
});

async function take(file: File): Promise<void> {
  latest += 1;
  const turn = latest;
  result.hidden = true;
  say('reading', status.dataset.reading ?? '');
  const reading = await readDropped(file);
  if (turn !== latest) return;
  if ('problem' in reading) say('problem', reading.problem);
  else show(file.name, reading);
}

function show(name: string, { run }: Extract<Reading, { run: unknown }>): void {
  const texts = factTexts(run);
  for (const fact of factNames) {
    const place = result.querySelector<HTMLElement>(`[data-fact="${fact}"]`);
    if (!place) continue;
    place.textContent = texts[fact] ?? place.dataset.unknown ?? '';
    place.classList.toggle('unknown', texts[fact] === undefined);
  }
  fileName.textContent = name;
  // A new element for each run: nothing of the last one can stay on it.
  const tag = document.createElement('postrun-routine');
  for (const [attribute, value] of Object.entries(attributesOf(run))) tag.setAttribute(attribute, value);
  routine.replaceChildren(tag);
  result.hidden = false;
  say('read', status.dataset.read ?? '');
}

function say(state: 'reading' | 'read' | 'problem', text: string): void {
  status.dataset.state = state;
  status.textContent = text;
  // On a small screen the answer stands below what can be seen.
  status.scrollIntoView({ block: 'nearest' });
}

function byId<Kind extends HTMLElement>(id: string, kind: { new (): Kind }): Kind {
  const element = document.getElementById(id);
  if (!(element instanceof kind)) throw new TypeError(`#${id}: expected a ${kind.name}, found ${element}`);
  return element;
}
