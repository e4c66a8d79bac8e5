import { expect, test } from 'vitest';
import { exercises } from '../../src/catalogue/exercises.ts';
import { drawingOf } from '../../src/figure/index.ts';
import { filmOf, pictureOf, posesOf } from '../../src/view/film.ts';

test.each(exercises)('$id has a picture, a film and its poses side by side, which go in messages', ({ id }) => {
  for (const side of ['left', 'right', undefined] as const) {
    const drawing = drawingOf(id);
    const [film, poses] = [filmOf(id, side), posesOf(id, side)];
    if (!drawing || !film || !poses) throw new Error(`${id}: expected a drawing, found none`);
    expect(JSON.parse(JSON.stringify([film, pictureOf(id)]))).toEqual([film, pictureOf(id)]);
    expect(JSON.parse(JSON.stringify(poses))).toEqual(poses);
    expect(film.pictures.length).toBeLessThanOrEqual(72);
    expect(film.pictures[film.still]).toBeDefined();

    const { width, height } = drawing.frame('large', side);
    expect(poses.pictures).toHaveLength(1);
    const lines = poses.pictures.flat();
    const places = [...new Set(lines.map(({ move }) => `${move}`))].map((move) => move.split(',').map(Number));
    expect(places).toHaveLength(drawing.keys.length);
    const [, , wide = 0, high = 0] = poses.box.split(' ').map(Number);
    for (const [right = 0, down = 0] of places) {
      expect([right % width, down % height]).toEqual([0, 0]);
      expect(right + width).toBeLessThanOrEqual(wide);
      expect(down + height).toBeLessThanOrEqual(high);
    }
    for (const [index, seconds] of drawing.keys.entries()) {
      const own = lines.filter(({ move }) => `${move}` === `${places[index]}`);
      expect(own.map(({ d }) => d)).toEqual(drawing.shapes(seconds, 'large', side).map(({ d }) => d));
    }
    expect(lines).toHaveLength(drawing.keys.flatMap((seconds) => drawing.shapes(seconds, 'large', side)).length);
  }
});

test('what the catalogue does not know has none of them', () => {
  for (const id of ['no-such-exercise', undefined]) {
    expect([pictureOf(id), filmOf(id), posesOf(id)]).toEqual([undefined, undefined, undefined]);
  }
});
