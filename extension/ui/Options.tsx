import { type OptionView, pressed } from '../../src/view/form.ts';

interface Props {
  readonly name: string;
  readonly label: string;
  readonly options: readonly OptionView[];
  /** `choice` is one of them, `chips` are any. */
  readonly kind: 'choice' | 'chips';
  /** What was answered a moment ago: it stands before what the options say. */
  readonly said: readonly string[] | undefined;
  readonly onChange: (chosen: readonly string[]) => void;
  /** Whether the label is only read aloud: what is around it says the same. */
  readonly quiet?: boolean;
}

/** One answer of several, or any of several. */
export function Options({ name, label, options, kind, said, onChange, quiet = false }: Props) {
  const isChosen = ({ id, chosen }: OptionView) => said?.includes(id) ?? chosen;
  const chosen = options.filter(isChosen).map(({ id }) => id);
  const group = options.map((option) => (
    <label key={option.id}>
      <input
        type={kind === 'choice' ? 'radio' : 'checkbox'}
        name={name}
        value={option.id}
        checked={isChosen(option)}
        onChange={() => onChange(kind === 'choice' ? [option.id] : pressed(chosen, option.id))}
      />
      <span>{option.label}</span>
    </label>
  ));
  return (
    <fieldset class={quiet ? kind : undefined}>
      <legend class={quiet ? 'hidden' : undefined}>{label}</legend>
      {quiet ? group : <div class={kind}>{group}</div>}
    </fieldset>
  );
}
