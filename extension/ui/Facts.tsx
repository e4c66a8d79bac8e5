import type { CorrectedFact, Corrections, FactsView, WrittenView } from '../../src/view/corrections.ts';
import { Options } from './Options.tsx';
import { Setting } from './Setting.tsx';

interface Props {
  readonly view: FactsView;
  /** What was taken for granted, in a sentence. */
  readonly assumed: string | undefined;
  readonly said: Corrections;
  /** What the runner says of one fact; empty takes it back. */
  readonly onCorrect: (fact: CorrectedFact, value: string) => void;
  readonly onUndo: () => void;
}

/** What is known of the run, and can be corrected where it stands. An answer counts as soon as it is complete. */
export function Facts({ view, assumed, said, onCorrect, onUndo }: Props) {
  return (
    <Setting title={view.title} line={view.line} hint={view.correct} more={assumed}>
      <div class="fields">
        {view.texts.map((text) => (
          <Field key={text.id} text={text} said={said[text.id]} onCorrect={onCorrect} />
        ))}
      </div>
      {view.groups.map(({ id, label, options }) => (
        <Options
          key={id}
          name={id}
          label={label}
          options={options}
          kind="choice"
          said={said[id] === undefined ? undefined : [said[id]]}
          onChange={([chosen = '']) => onCorrect(id, chosen)}
        />
      ))}
      {view.undo !== undefined && (
        <div class="ends">
          <button type="button" class="button undo" onClick={onUndo}>
            {view.undo}
          </button>
        </div>
      )}
    </Setting>
  );
}

interface FieldProps extends Pick<Props, 'onCorrect'> {
  readonly text: WrittenView;
  readonly said: string | undefined;
}

function Field({ text: { id, label, hint, value, problem }, said, onCorrect }: FieldProps) {
  return (
    <div class="field">
      <label for={id}>{label}</label>
      <span class="such" id={`${id}-such`}>
        {hint}
      </span>
      <input
        id={id}
        value={said ?? value}
        autocomplete="off"
        autocapitalize="off"
        spellcheck={false}
        enterkeyhint="done"
        maxLength={40}
        aria-describedby={`${id}-such ${id}-wrong`}
        aria-invalid={problem === undefined ? undefined : 'true'}
        onChange={({ currentTarget }) => onCorrect(id, currentTarget.value)}
      />
      <p class="wrong" id={`${id}-wrong`} role="alert">
        {problem}
      </p>
    </div>
  );
}
