import type { BodyMapFilm } from '../../src/view/bodymap.ts';
import { pressed } from '../../src/view/form.ts';
import { FilmFigure } from './FilmFigure.tsx';

/** What is marked on a map, and what takes another mark. */
export interface Marking {
  /** The areas that are sore. */
  readonly sore: readonly string[] | undefined;
  readonly onSore: (areas: readonly string[]) => void;
}

interface Props extends Marking {
  readonly map: BodyMapFilm;
}

/**
 * The body, front and back, tinted by what the run worked, to press where it is sore. There have to be choices in words
 * beside it: keys and screen readers do not reach a drawing.
 */
export function BodyMap({ map: { sides, legend, hint }, sore, onSore }: Props) {
  const press = ({ target }: Event) => {
    const { area } = (target as SVGElement).dataset;
    if (area) onSore(pressed(sore, area));
  };
  return (
    <div class="bodymap">
      <div class="map pressable" role="none" onClick={press}>
        {sides.map(({ name, film }) => (
          <figure key={name}>
            <FilmFigure film={film} sore={sore} />
            <figcaption aria-hidden="true">{name}</figcaption>
          </figure>
        ))}
      </div>
      <p class="hint">{hint}</p>
      <dl class="levels">
        {legend.map(({ level, name, muscles }) => (
          <div key={level} class={`level-${level}`}>
            <dt>{name}</dt>
            <dd>{muscles}</dd>
          </div>
        ))}
      </dl>
    </div>
  );
}
