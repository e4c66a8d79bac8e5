import { useEffect, useState } from 'preact/hooks';
import type { FigureWish } from '../../src/view/figure.ts';

type Draws = typeof import('../ui/Figure.tsx').Figure;

/** The figure of what is on. What draws it is loaded once a routine is on: the popup opens without it. */
export function LateFigure(wish: FigureWish) {
  const [Figure, setFigure] = useState<Draws>();
  useEffect(() => {
    // Without it the routine is named all the same.
    const loaded = import('../ui/Figure.tsx').then(({ Figure }) => setFigure(() => Figure));
    void loaded.catch((error: unknown) => console.error(error));
  }, []);
  return (
    <span class="thumb-place" aria-hidden="true">
      {Figure && <Figure {...wish} />}
    </span>
  );
}
