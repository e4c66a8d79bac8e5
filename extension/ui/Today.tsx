import type { SaidToday, TodayGroup, TodayView } from '../../src/view/today.ts';
import { Options } from './Options.tsx';
import { Setting } from './Setting.tsx';

interface Props {
  readonly view: TodayView;
  readonly said: SaidToday;
  readonly onAnswer: (field: TodayGroup['id'], values: readonly string[]) => void;
}

/** Where the runner is, what is sore and at hand, and what is wanted of the routine. */
export function Today({ view, said, onAnswer }: Props) {
  return (
    <Setting title={view.title} line={view.line} hint={view.adjust}>
      {view.groups.map(({ id, kind, label, options }) => (
        <Options
          key={id}
          name={id}
          label={label}
          options={options}
          kind={kind}
          said={said[id]}
          onChange={(values) => onAnswer(id, values)}
        />
      ))}
    </Setting>
  );
}
