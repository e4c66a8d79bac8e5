import { type Beside, beside, boxOf } from '../src/figure/beside.ts';
import type { Drawing, FigureSide, FigureSize, Shape } from '../src/figure/index.ts';
import { pageTicker } from './ticker.ts';

/** What a stage shows, and how. */
export interface Scene {
  readonly drawing: Drawing;
  readonly size: FigureSize;
  readonly side?: FigureSide | undefined;
  /** True while it moves; else it shows the pose that tells it from others, or where it was when it was stopped. */
  readonly isPlaying: boolean;
}

/** Draws figures into one `svg` element, and lets them move while somebody can see them. */
export interface Stage {
  show(scene: Scene): void;
  /** Lets go of the page. The last picture stays. */
  end(): void;
}

const space = 'http://www.w3.org/2000/svg';
/** Pictures a second: slow movements need no more than a film does. */
const rate = 30;
/** So long a picture stands at least, in ms: a little less than two frames of a 60 Hz screen, so that every second is new. */
const stands = 1000 / rate - 3;
const less = '(prefers-reduced-motion: reduce)';

/**
 * A stage on an `svg` element that nothing else writes into. It takes no time while the figure stands still, while the
 * page is hidden and while the element is scrolled out of sight. Whoever wants less motion sees the key poses side by
 * side, and so does paper the one that tells it.
 */
export function createStage(svg: SVGSVGElement): Stage {
  const calm = matchMedia(less);
  const sheet = createSheet(svg);
  let scene: Scene | undefined;
  /** The pictures of its cycle that were shown already: from the second round on there is nothing to work out. */
  let reel: (readonly Shape[])[] = [];
  let isSeen = false;
  let isRunning = false;
  let isOnPaper = false;
  /** Seconds of the cycle, and the clock's ms when they were so. */
  let at = 0;
  let since = 0;

  const tick = () => {
    const now = performance.now();
    at += (now - since) / 1000;
    since = now;
    paint();
    return stands;
  };
  const paint = () => {
    if (!scene) return;
    const { drawing, size, side } = scene;
    const nth = Math.floor((at % drawing.cycle) * rate);
    reel[nth] ??= drawing.shapes(nth / rate, size, side);
    sheet.draw(reel[nth]);
  };
  const arrange = () => {
    const wanted = scene?.isPlaying === true && isSeen && !calm.matches && !isOnPaper;
    if (wanted === isRunning) return;
    isRunning = wanted;
    since = performance.now();
    if (wanted) pageTicker.run(tick);
    else pageTicker.stop(tick);
  };
  /** All that does not move. */
  const lay = () => {
    if (!scene) return;
    const { drawing, size, side } = scene;
    const poses = size === 'large' && calm.matches ? drawing.keys : undefined;
    const { frame, moves } = beside(drawing.frame(size, side), poses?.length ?? 1);
    svg.setAttribute('viewBox', boxOf(frame));
    if (poses)
      sheet.drawBeside(
        poses.map((seconds) => drawing.shapes(seconds, size, side)),
        moves,
      );
    else paint();
  };
  /** Paper shows the one pose that tells it. */
  const print = () => {
    if (!scene || calm.matches) return;
    isOnPaper = true;
    arrange();
    sheet.draw(scene.drawing.shapes(scene.drawing.still, scene.size, scene.side));
  };
  const sight = new IntersectionObserver((entries) => {
    isSeen = entries.at(-1)?.isIntersecting ?? false;
    arrange();
  });
  const changed = () => {
    lay();
    arrange();
  };
  const printed = () => {
    isOnPaper = false;
    changed();
  };
  sight.observe(svg);
  calm.addEventListener('change', changed);
  addEventListener('beforeprint', print);
  addEventListener('afterprint', printed);

  return {
    show(next) {
      // A player says every second what it shows.
      if (scene && isSame(scene, next)) return;
      const isNew = next.drawing !== scene?.drawing;
      // A figure that starts begins where it begins; one that only stands shows what tells it from others.
      if (isNew) at = next.isPlaying ? 0 : next.drawing.still;
      if (isNew || next.side !== scene?.side || next.size !== scene?.size) reel = [];
      scene = next;
      changed();
    },
    end() {
      scene = undefined;
      reel = [];
      arrange();
      sight.disconnect();
      calm.removeEventListener('change', changed);
      removeEventListener('beforeprint', print);
      removeEventListener('afterprint', printed);
    },
  };
}

function isSame(one: Scene, other: Scene): boolean {
  return (['drawing', 'size', 'side', 'isPlaying'] as const).every((name) => one[name] === other[name]);
}

/** What pictures are written on, one after another. */
interface Sheet {
  draw(shapes: readonly Shape[]): void;
  /** Several pictures beside each other, each in a group of its own. */
  drawBeside(pictures: readonly (readonly Shape[])[], moves: Beside['moves']): void;
}

/** A sheet on an element that nothing else writes into. Of a picture it writes what differs from the one before. */
function createSheet(into: SVGElement): Sheet {
  const paths: SVGElement[] = [];
  let last: readonly Shape[] = [];
  const clear = () => {
    into.replaceChildren();
    paths.length = 0;
    last = [];
  };
  return {
    draw(shapes) {
      if (paths.length === 0) clear();
      for (const path of paths.splice(shapes.length)) path.remove();
      for (const [index, { d, kind }] of shapes.entries()) {
        const path = paths[index] ?? into.appendChild(document.createElementNS(space, 'path'));
        paths[index] = path;
        const before = last[index];
        if (kind !== before?.kind) path.setAttribute('class', `fig-${kind}`);
        if (d !== before?.d) path.setAttribute('d', d);
      }
      last = shapes;
    },
    drawBeside(pictures, moves) {
      clear();
      for (const [index, shapes] of pictures.entries()) {
        const group = into.appendChild(document.createElementNS(space, 'g'));
        group.setAttribute('transform', `translate(${moves[index]})`);
        createSheet(group).draw(shapes);
      }
    },
  };
}
