import fc from 'fast-check';
import { expect, test } from 'vitest';
import { type Disc, hull } from '../../src/figure/outline.ts';
import { pointsOf } from './support/outlines.ts';

const length = fc.integer({ min: -200, max: 200 }).map((tenths) => tenths / 10);
const radius = fc.integer({ min: 0, max: 90 }).map((tenths) => tenths / 10);
const discs = fc.array(fc.record({ x: length, y: length, r: radius }), { minLength: 1, maxLength: 9 });

/** As far as corners and arcs may be off that are written in whole mm. */
const rounded = 1.6;

const closeTo = (mm: number): unknown => expect.closeTo(mm, -0.3);

/** How far some discs reach in a direction, mm. */
const reach = (all: readonly Disc[], c: number, s: number) =>
  10 * Math.max(...all.map(({ x, y, r }) => x * c + y * s + r));

test('an outline reaches in every direction as far as its discs do, and no further', () => {
  fc.assert(
    fc.property(discs, (all) => {
      const points = pointsOf(hull(all));
      for (let degrees = 0; degrees < 360; degrees += 5) {
        const [c, s] = [Math.cos((degrees * Math.PI) / 180), Math.sin((degrees * Math.PI) / 180)];
        const found = Math.max(...points.map(([x, y]) => x * c + y * s));
        expect(Math.abs(found - reach(all, c, s))).toBeLessThan(rounded);
      }
    }),
    { numRuns: 400 },
  );
});

test('all outlines run the way of the clock, so that several fill as one', () => {
  fc.assert(
    fc.property(discs, (all) => {
      const points = pointsOf(hull(all));
      const area = points.reduce((sum, [x, y], index) => {
        const [x1, y1] = points[(index + 1) % points.length] ?? [x, y];
        return sum + x * y1 - x1 * y;
      }, 0);
      expect(area).toBeGreaterThan(-rounded * 400);
    }),
  );
});

test('discs in a row, of one size, and one within another are no trouble', () => {
  const row = pointsOf(hull([0, 10, 20, 5].map((x) => ({ x, y: 0, r: 2 }))));
  expect([Math.min(...row.map(([x]) => x)), Math.max(...row.map(([x]) => x))]).toEqual([-20, 220].map(closeTo));
  const inside = [
    { x: 0, y: 0, r: 5 },
    { x: 1, y: 1, r: 2 },
    { x: 0, y: 0, r: 5 },
  ];
  expect(hull(inside)).toBe(hull(inside.slice(0, 1)));
});
