import { useEffect, useRef, useState } from 'preact/hooks';
import type { Film } from '../../src/view/film.ts';
import { useNextTask } from './useNextTask.ts';

interface Props {
  readonly film: Film;
  /** True while it moves. It also stands while nobody sees it, and where it has one picture alone. */
  readonly playing?: boolean;
  /** The areas that are marked. */
  readonly sore?: readonly (string | undefined)[] | undefined;
}

/** A figure that was drawn elsewhere: a content script has no room for what draws it. */
export function FilmFigure({ film, playing = false, sore }: Props) {
  const { box, size, rate, still, text, pictures } = film;
  const svg = useRef<SVGSVGElement>(null);
  const [at, show] = useState(still);
  // A plan has many of them, of many lines each: its words go first, and its place is kept.
  const isDrawn = useNextTask();
  useEffect(() => {
    if (!playing || !svg.current || pictures.length < 2) return show(still);
    let frame = 0;
    // Frames outlive a page that clears all timers, and a hidden page has none.
    const turn = (now: number) => {
      show(Math.floor((now / 1000) * rate) % pictures.length);
      frame = requestAnimationFrame(turn);
    };
    const sight = new IntersectionObserver(([entry]) => {
      cancelAnimationFrame(frame);
      if (entry?.isIntersecting) frame = requestAnimationFrame(turn);
    });
    sight.observe(svg.current);
    return () => {
      sight.disconnect();
      cancelAnimationFrame(frame);
    };
  }, [film, playing]);
  return (
    <svg
      ref={svg}
      class={`drawing ${size}`}
      viewBox={box}
      role={text ? 'img' : undefined}
      aria-label={text}
      aria-hidden={!text}
    >
      {isDrawn &&
        (pictures[at] ?? pictures[still])?.map(({ d, look, move, area }, index) => (
          <path
            key={index}
            class={look + (sore?.includes(area) ? ' sore' : '')}
            d={d}
            transform={move && `translate(${move})`}
            data-area={area}
          />
        ))}
    </svg>
  );
}
