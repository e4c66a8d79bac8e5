import type { Area } from '../../src/view/areas.ts';
import type { BodyMapView } from '../../src/view/bodymap.ts';

interface Props {
  readonly view: BodyMapView;
  /** Marks an area, or takes the mark off; absent where the map is only looked at. */
  readonly press?: (area: Area) => void;
}

/**
 * The body, front and back, tinted by what the run worked. With areas in the view they can be marked: by pressing the
 * drawing, or by the choices below it, which keys and screen readers reach.
 */
export function BodyMap({ view, press }: Props) {
  const said = view.legend.map(({ name, muscles }) => `${name}: ${muscles}.`).join(' ');
  return (
    <div class="bodymap">
      <div class={press ? 'map pressable' : 'map'}>
        {view.sides.map(({ id, name, viewBox, body, patches }) => (
          <figure key={id}>
            <svg
              class="drawing large"
              viewBox={viewBox}
              focusable="false"
              role={said ? 'img' : undefined}
              aria-label={said ? `${name}. ${said}` : undefined}
              aria-hidden={said ? undefined : 'true'}
            >
              {body.map(({ d, kind }, index) => (
                <path key={index} class={`fig-${kind}`} d={d} />
              ))}
              {patches.map(({ d, area, level, isChosen }, index) => (
                <path
                  key={index}
                  class={`patch level-${level} ${isChosen ? 'sore' : ''}`}
                  d={d}
                  data-area={area}
                  {...(area && press && { onClick: () => press(area) })}
                />
              ))}
            </svg>
            <figcaption aria-hidden="true">{name}</figcaption>
          </figure>
        ))}
      </div>
      {view.legend.length > 0 && (
        <dl class="levels">
          {view.legend.map(({ level, name, muscles }) => [
            <dt key={`${level}-name`} class={`level-${level}`}>
              {name}
            </dt>,
            <dd key={level}>{muscles}</dd>,
          ])}
        </dl>
      )}
      {press && view.areas.length > 0 && (
        <fieldset class="spots">
          <legend>{view.question}</legend>
          <div class="spots-list">
            {view.areas.map(({ id, name, isChosen }) => (
              <label key={id}>
                <input type="checkbox" name="sore-spot" value={id} checked={isChosen} onChange={() => press(id)} />
                <span>{name}</span>
              </label>
            ))}
          </div>
        </fieldset>
      )}
    </div>
  );
}
