import type { Symptom } from '../../src/catalogue/conditions.ts';
import type { ScreenView } from '../../src/view/screen.ts';

interface Props {
  readonly view: ScreenView;
  readonly onNone: () => void;
  readonly onSymptom: (symptom: Symptom) => void;
  readonly onBack: () => void;
}

/** The question before the first start of the day. One press answers it. */
export function Screen({ view, onNone, onSymptom, onBack }: Props) {
  return (
    <section class="card screen" aria-label={view.title}>
      <header class="head">
        <h2 class="title" tabIndex={-1} data-main="screen">
          {view.title}
        </h2>
      </header>
      <p class="question">{view.question}</p>
      <div class="actions">
        <button type="button" class="button primary" onClick={onNone}>
          {view.none}
        </button>
        <span class="summary">{view.noneMore}</span>
      </div>
      <p class="which" id="which">
        {view.which}
      </p>
      <ul class="symptoms" aria-labelledby="which">
        {view.symptoms.map(({ id, label }) => (
          <li key={id}>
            <button type="button" class="symptom" onClick={() => onSymptom(id)}>
              {label}
            </button>
          </li>
        ))}
      </ul>
      <footer class="ends">
        <button type="button" class="button undo" onClick={onBack}>
          {view.back}
        </button>
      </footer>
    </section>
  );
}

interface StopProps {
  readonly title: string;
  /** What to do. */
  readonly stop: string;
  readonly again: string;
  readonly onAgain: () => void;
}

/** After a red flag: what to do, and nothing else but a way back from a press that went wrong. */
export function Stop({ title, stop, again, onAgain }: StopProps) {
  return (
    <section class="card plan" role="alert">
      <div class="head">
        <h2 class="title" tabIndex={-1} data-main="stop">
          {title}
        </h2>
      </div>
      <p class="stop">{stop}</p>
      <div class="ends">
        <button type="button" class="button undo" onClick={onAgain}>
          {again}
        </button>
      </div>
    </section>
  );
}
