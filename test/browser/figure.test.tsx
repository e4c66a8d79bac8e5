import axe from 'axe-core';
import { html, nothing, render as renderLit } from 'lit';
import { render } from 'preact';
import { afterEach, expect, test, vi } from 'vitest';
import { BodyMap } from '../../extension/ui/BodyMap.tsx';
import { Figure } from '../../extension/ui/Figure.tsx';
import { drawingOf, type FigureSide } from '../../src/figure/index.ts';
import { en } from '../../src/locale/en/index.ts';
import { type Area, areaNames } from '../../src/view/areas.ts';
import { bodyMapFilm, bodyMapView } from '../../src/view/bodymap.ts';
import { figureText } from '../../src/view/figure.ts';
import { bodyMap } from '../../widget/bodymap.ts';
import { figure } from '../../widget/figure.ts';

const exercise = 'glute-bridge';
const place = document.createElement('div');
document.body.append(place);

afterEach(() => {
  render(null, place);
  renderLit(html``, place);
});

const paths = () => [...place.querySelectorAll('path')].map((path) => path.getAttribute('d'));

test('both view layers draw the same picture, with its text', async () => {
  const text = figureText(exercise, en);
  render(<Figure exercise={exercise} size="large" text={text} />, place);
  const byPreact = paths();
  expect(byPreact.length).toBeGreaterThan(5);
  expect(place.querySelector('svg')?.getAttribute('aria-label')).toBe(text);
  render(null, place);

  renderLit(figure({ exercise, size: 'large', text }), place);
  await vi.waitFor(() => expect(paths()).toEqual(byPreact));
  expect(place.querySelector('svg')?.getAttribute('aria-label')).toBe(text);
});

test('it moves while it plays, and stands where it was when it is paused', async () => {
  render(<Figure exercise={exercise} size="large" playing />, place);
  const before = paths().join();
  await vi.waitFor(() => expect(paths().join()).not.toBe(before), { timeout: 4000 });
  render(<Figure exercise={exercise} size="large" />, place);
  const paused = paths().join();
  await new Promise(requestAnimationFrame);
  await new Promise(requestAnimationFrame);
  expect(paths().join()).toBe(paused);
});

test('turned over while it plays, it shows pictures of the other side alone, round after round', async () => {
  const drawing = drawingOf('cooldown-jog');
  const seen = (side: FigureSide) =>
    Array.from({ length: Math.ceil((drawing?.cycle ?? 0) * 30) }, (_, nth) =>
      drawing
        ?.shapes(nth / 30, 'large', side)
        .map(({ d }) => d)
        .join(),
    );
  for (const side of ['right', 'left'] as const) {
    render(<Figure exercise="cooldown-jog" side={side} size="large" playing />, place);
    const shown = new Set<string>();
    const pictures = seen(side);
    const end = performance.now() + (drawing?.cycle ?? 0) * 2000;
    while (performance.now() < end) {
      await new Promise(requestAnimationFrame);
      shown.add(paths().join());
    }
    expect(shown.size).toBeGreaterThan(1);
    expect(pictures).toEqual(expect.arrayContaining([...shown]));
  }
});

test('paper gets the pose that tells it, and nothing moves until it is printed', async () => {
  const drawing = drawingOf(exercise);
  const still = drawing?.shapes(drawing.still, 'large').map(({ d }) => d);
  render(<Figure exercise={exercise} size="large" playing />, place);
  const before = paths().join();
  await vi.waitFor(() => expect(paths().join()).not.toBe(before), { timeout: 4000 });
  dispatchEvent(new Event('beforeprint'));
  for (let frame = 0; frame < 6; frame++) {
    expect(paths()).toEqual(still);
    await new Promise(requestAnimationFrame);
  }
  dispatchEvent(new Event('afterprint'));
  await vi.waitFor(() => expect(paths()).not.toEqual(still), { timeout: 4000 });
});

test('out of sight it takes no frames', async () => {
  place.setAttribute('style', 'margin-block-start: 400vh');
  try {
    render(<Figure exercise={exercise} size="large" playing />, place);
    const before = paths().join();
    for (let frame = 0; frame < 8; frame++) await new Promise(requestAnimationFrame);
    expect(paths().join()).toBe(before);
  } finally {
    place.removeAttribute('style');
  }
});

test('the other side is the other picture, and a coach’s own step has none', () => {
  render(<Figure exercise="clamshell" side="right" size="thumb" />, place);
  const right = paths();
  render(<Figure exercise="clamshell" side="left" size="thumb" />, place);
  expect(paths()).not.toEqual(right);
  render(<Figure exercise={undefined} size="thumb" />, place);
  expect(place.querySelector('svg')).toBeNull();
});

const loads = { soleus: { load: 0.5 }, quadriceps: { load: 0.3 }, hamstrings: { load: 0.2 } };

test('the body map says in words what it says in colours, and is marked by a press', async () => {
  const pressed: Area[] = [];
  renderLit(
    bodyMap(bodyMapView({ loads, chosen: ['feet'] }, en), (area) => pressed.push(area)),
    place,
  );
  expect(place.querySelector('.levels')?.textContent).toContain('Deep calves');
  expect(place.querySelector('svg')?.getAttribute('aria-label')).toContain('Deep calves');
  expect(place.querySelectorAll('path.level-3').length).toBeGreaterThan(0);
  expect(place.querySelectorAll('[data-area="feet"].sore').length).toBeGreaterThan(0);
  expect(place.querySelectorAll('[data-area="quads"].sore').length).toBe(0);
  for (const area of ['quads', 'feet'])
    place.querySelector(`[data-area="${area}"]`)?.dispatchEvent(new MouseEvent('click', { bubbles: true }));
  expect(pressed).toEqual(['quads', 'feet']);
  expect((await axe.run(place)).violations).toEqual([]);
});

test('the extension draws, tints and names the map as the widget does', async () => {
  const drawn = () =>
    [...place.querySelectorAll('svg')].map((svg) => ({
      label: svg.ariaLabel,
      box: svg.getAttribute('viewBox'),
      paths: [...svg.querySelectorAll('path')].map((path) => [
        path.getAttribute('d'),
        [...path.classList].join(' '),
        path.dataset.area,
      ]),
      caption: svg.nextElementSibling?.textContent,
    }));
  const said = () => [...place.querySelectorAll('dt, dd')].map(({ textContent }) => textContent);
  const chosen = ['feet', 'quads'] as const;
  renderLit(bodyMap(bodyMapView({ loads, chosen }, en)), place);
  const widget = { drawn: drawn(), said: said() };
  renderLit(nothing, place);
  render(<BodyMap map={bodyMapFilm(loads, en)} sore={chosen} onSore={() => {}} />, place);
  await vi.waitFor(() => expect(place.querySelector('path')).not.toBeNull());
  expect({ drawn: drawn(), said: said() }).toEqual(widget);
  expect((await axe.run(place)).violations).toEqual([]);
  render(null, place);
});

test('the body map is whole: nothing of it lies outside of its picture', () => {
  renderLit(bodyMap(bodyMapView({}, en)), place);
  const pictures = [...place.querySelectorAll('svg')];
  expect(pictures).toHaveLength(2);
  for (const picture of pictures) {
    const { x, y, width, height } = picture.viewBox.baseVal;
    for (const path of picture.querySelectorAll('path')) {
      const box = path.getBBox();
      expect(box.x).toBeGreaterThan(x);
      expect(box.x + box.width).toBeLessThan(x + width);
      expect(box.y).toBeGreaterThan(y);
      expect(box.y + box.height).toBeLessThan(y + height);
    }
  }
});

test('each area has room to be pressed, and most patches are pressed in their middle', () => {
  place.setAttribute('style', 'inline-size: 160px');
  try {
    renderLit(bodyMap(bodyMapView({}, en)), place);
    const areaAt = (x: number, y: number) => {
      const found = document.elementFromPoint(x, y);
      return found instanceof SVGElement ? found.dataset.area : undefined;
    };
    const pressed = [...place.querySelectorAll<SVGElement>('[data-area]')].flatMap((patch) => {
      const { left, top, width, height } = patch.getBoundingClientRect();
      return areaAt(left + width / 2, top + height / 2) === patch.dataset.area ? [patch.dataset.area] : [];
    });
    const amid = areaNames.filter((area) => area !== 'inner_thighs');
    expect(new Set(pressed)).toEqual(new Set(amid));
    const [front] = place.querySelectorAll('svg');
    const { left, top, width, height } = front?.getBoundingClientRect() ?? new DOMRect();
    const grid = Array.from({ length: 10_000 }, (_, index) =>
      areaAt(left + ((index % 100) * width) / 100, top + (Math.floor(index / 100) * height) / 100),
    );
    expect(grid.filter((area) => area === 'inner_thighs').length).toBeGreaterThan(40);
  } finally {
    place.removeAttribute('style');
  }
});
