import { createStage } from '../../device/figureStage.ts';
import type { Exercise } from '../../src/catalogue/exercise.ts';
import { drawingOf, type FigureSide } from '../../src/figure/index.ts';
import { en } from '../../src/locale/en/index.ts';
import { figureText } from '../../src/view/figure.ts';
import { words } from '../words.ts';
import { made } from './made.ts';

/** The figure of an exercise, large, with what lets it move and what shows the other side. */
export function pictureOf({ id, dose }: Exercise): HTMLElement[] {
  const drawing = drawingOf(id);
  if (!drawing) return [];
  const svg = document.createElementNS('http://www.w3.org/2000/svg', 'svg');
  svg.setAttribute('class', 'drawing large');
  svg.setAttribute('role', 'img');
  const stage = createStage(svg);
  let side: FigureSide = 'right';
  let isPlaying = false;

  const play = made('button', { type: 'button', class: 'small' }, []);
  const turn = made('button', { type: 'button', class: 'small' }, []);
  const show = () => {
    stage.show({ drawing, size: 'large', side, isPlaying });
    svg.setAttribute('aria-label', figureText(id, en, dose.eachSide ? en.sides[side] : undefined));
    play.textContent = isPlaying ? en.buttons.pause : words.gallery.play;
    turn.textContent = words.gallery.other[side];
  };
  play.addEventListener('click', () => {
    isPlaying = !isPlaying;
    show();
  });
  turn.addEventListener('click', () => {
    side = side === 'right' ? 'left' : 'right';
    show();
  });
  // A page that lists everything has no more than this one picture of it to say, so it is there before the script moves.
  show();
  const controls = made('div', { class: 'controls' }, dose.eachSide ? [play, turn] : [play]);
  return [made('div', { class: 'picture' }, [svg, controls])];
}
