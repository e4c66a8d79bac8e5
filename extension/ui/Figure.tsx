import { useEffect, useLayoutEffect, useRef } from 'preact/hooks';
import { createStage, type Stage } from '../../device/figureStage.ts';
import { drawingOf } from '../../src/figure/index.ts';
import type { FigureWish } from '../../src/view/figure.ts';

/**
 * An exercise as a figure. It takes the room it is given; a coach's own step has none. In a row: `<Figure exercise={id}
 * size="thumb" />`; in the player: `<Figure exercise={id} side={side} size="large" playing={isRunning} text={…} />`.
 */
export function Figure({ exercise, side, size, playing = false, text }: FigureWish) {
  const svg = useRef<SVGSVGElement>(null);
  const stage = useRef<Stage>(undefined);
  const drawing = drawingOf(exercise);

  useLayoutEffect(() => {
    if (!svg.current || !drawing) return;
    stage.current ??= createStage(svg.current);
    stage.current.show({ drawing, size, side, isPlaying: playing });
  }, [drawing, size, side, playing]);
  useEffect(
    () => () => {
      stage.current?.end();
      stage.current = undefined;
    },
    [drawing === undefined],
  );

  if (!drawing) return null;
  const said =
    text === undefined ? ({ 'aria-hidden': 'true' } as const) : ({ role: 'img', 'aria-label': text } as const);
  return <svg ref={svg} class={`drawing ${size}`} focusable="false" {...said} />;
}
