import { Fragment } from 'preact';
import type { Film } from '../../src/view/film.ts';
import type { PlanWords } from '../../src/view/panel.ts';
import type { PlanRow } from '../../src/view/plan.ts';
import { FilmFigure } from './FilmFigure.tsx';
import { Opening } from './Opening.tsx';

interface Props {
  readonly row: PlanRow;
  /** Its figure; absent for a coach's own step. */
  readonly picture: Film | undefined;
  readonly words: PlanWords;
  /** Said in the place of how it is done while that is not there. */
  readonly instead: string;
  readonly onRead: () => void;
}

/** A step of the plan, opening to how it is done. */
export function Step({ row, picture, words, instead, onRead }: Props) {
  return (
    <li class="step" data-phase={row.phase}>
      {row.described ? (
        <Opening lineClass="row" line={<Face row={row} picture={picture} />} onNear={onRead}>
          <More row={row} words={words} instead={instead} />
        </Opening>
      ) : (
        <div class="row">
          <Face row={row} picture={picture} />
        </div>
      )}
    </li>
  );
}

function Face({ row, picture }: Pick<Props, 'row' | 'picture'>) {
  return (
    <>
      <span class="figure" aria-hidden="true">
        {picture ? <FilmFigure film={picture} /> : row.index + 1}
      </span>
      <span class="what">
        <span class="name">{row.name}</span>
        <span class="why">{row.why}</span>
      </span>
      <span class="dose">{row.dose}</span>
    </>
  );
}

function More({ row, words: plan, instead }: Pick<Props, 'row' | 'words' | 'instead'>) {
  return (
    <div class="more">
      <Notes
        all={[
          [plan.why, row.reasons],
          [plan.mind, row.mind],
        ]}
      />
      {row.instructions.length > 0 ? (
        <ol class="how" aria-label={plan.how}>
          {row.instructions.map((instruction) => (
            <li key={instruction}>{instruction}</li>
          ))}
        </ol>
      ) : (
        <p class="instead">{instead}</p>
      )}
      <Notes
        all={[
          [plan.mistakes, row.mistakes],
          [plan.easier, row.easier ? [row.easier] : []],
          [plan.harder, row.harder ? [row.harder] : []],
          [plan.evidence, row.claim ? [row.claim] : []],
        ]}
      />
    </div>
  );
}

/** Terms and what is said of each; nothing where nothing is. */
function Notes({ all }: { all: readonly (readonly [term: string, texts: readonly string[]])[] }) {
  const said = all.filter(([, texts]) => texts.length > 0);
  if (said.length === 0) return null;
  return (
    <dl class="notes">
      {said.map(([term, texts]) => (
        <Fragment key={term}>
          <dt>{term}</dt>
          {texts.map((text) => (
            <dd key={text}>{text}</dd>
          ))}
        </Fragment>
      ))}
    </dl>
  );
}
