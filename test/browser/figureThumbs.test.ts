import { expect, test } from 'vitest';
import { exercises } from '../../src/catalogue/exercises.ts';
import { drawingOf } from '../../src/figure/index.ts';

/** Side of a small picture in a plan, px. */
const side = 64;
/** Two pictures are laid one on the other as well as they fit, up to so many px aside, up or down. */
const shift = 3;
/** What share of the px that either of two pictures fills the other must not. The most alike, two who stand at a wall, are at 0.32. */
const least = 0.27;
/** How many px a picture fills at least: the leanest fills 260. */
const leastFilled = 200;

/** Which px of its small picture an exercise fills: body and things, without the ground and without colours. */
function filledBy(id: string, paper: OffscreenCanvasRenderingContext2D): Uint8Array {
  const drawing = drawingOf(id);
  if (!drawing) throw new Error(`${id}: expected a drawing, found none`);
  const { x, y, width } = drawing.frame('thumb');
  const scale = side / width;
  paper.setTransform(1, 0, 0, 1, 0, 0);
  paper.clearRect(0, 0, side, side);
  paper.setTransform(scale, 0, 0, scale, -x * scale, -y * scale);
  for (const { d, kind } of drawing.shapes(drawing.still, 'thumb')) {
    if (kind === 'ground' || kind === 'mat') continue;
    const path = new Path2D(d);
    if (/^(body|far|prop)$/.test(kind)) {
      // The seam that parts a limb from what lies behind.
      paper.globalCompositeOperation = 'destination-out';
      paper.lineWidth = 30;
      paper.stroke(path);
    }
    paper.globalCompositeOperation = 'source-over';
    paper.fill(path);
  }
  const { data } = paper.getImageData(0, 0, side, side);
  return Uint8Array.from({ length: side * side }, (_, index) => Number((data[index * 4 + 3] ?? 0) > 127));
}

/** The share of px that only one of both fills, laid as well as they fit. */
function unlike(a: Uint8Array, b: Uint8Array): number {
  let best = 1;
  for (let down = -shift; down <= shift; down++) {
    for (let right = -shift; right <= shift; right++) {
      let [either, one] = [0, 0];
      const by = down * side + right;
      for (let at = 0; at < a.length; at++) {
        const first = a[at] ?? 0;
        const second = b[at + by] ?? 0;
        either += first | second;
        one += first ^ second;
      }
      best = Math.min(best, one / (either || 1));
    }
  }
  return best;
}

test('no two exercises look alike in a small picture, even without colours', () => {
  const paper = new OffscreenCanvas(side, side).getContext('2d', { willReadFrequently: true });
  if (!paper) throw new Error('expected a canvas to draw on');
  const filled = exercises.map(({ id }) => ({ id, px: filledBy(id, paper) }));
  for (const { id, px } of filled) expect(px.filter(Boolean).length, id).toBeGreaterThan(leastFilled);
  const pairs = filled.flatMap(({ id, px }, index) =>
    filled.slice(index + 1).map((other) => ({ pair: `${id} and ${other.id}`, share: unlike(px, other.px) })),
  );
  expect(pairs.filter(({ share }) => share < least)).toEqual([]);
});
