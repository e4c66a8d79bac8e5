import axe from 'axe-core';
import { html, render as renderLit } from 'lit';
import { render } from 'preact';
import { afterEach, expect, test, vi } from 'vitest';
import { BodyMap } from '../../extension/ui/BodyMap.tsx';
import { Figure } from '../../extension/ui/Figure.tsx';
import { en } from '../../src/locale/en/index.ts';
import type { Area } from '../../src/view/areas.ts';
import { bodyMapView, toggled } from '../../src/view/bodymap.ts';
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

test('the body map says in words what it says in colours, and is marked by press and by key', async () => {
  let chosen: readonly Area[] = ['feet'];
  const press = (area: Area) => {
    chosen = toggled(chosen, area);
  };
  render(<BodyMap view={bodyMapView({ loads, chosen }, en)} press={press} />, place);
  expect(place.textContent).toContain('Deep calves');
  expect(place.querySelectorAll('.level-3').length).toBeGreaterThan(0);
  place.querySelector('[data-area="quads"]')?.dispatchEvent(new MouseEvent('click', { bubbles: true }));
  expect(chosen).toEqual(['feet', 'quads']);
  const box = place.querySelector<HTMLInputElement>('input[value="feet"]');
  expect(box?.checked).toBe(true);
  box?.click();
  expect(chosen).toEqual(['quads']);
  expect((await axe.run(place)).violations).toEqual([]);
});

test('the widget draws the same map', () => {
  const view = bodyMapView({ loads, chosen: [] }, en);
  render(<BodyMap view={view} press={() => {}} />, place);
  const byPreact = paths();
  render(null, place);
  const marked: Area[] = [];
  renderLit(
    bodyMap(view, (area) => marked.push(area)),
    place,
  );
  expect(paths()).toEqual(byPreact);
  place.querySelector('[data-area="calves"]')?.dispatchEvent(new MouseEvent('click', { bubbles: true }));
  expect(marked).toEqual(['calves']);
});
