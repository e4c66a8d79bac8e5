import type { IconName } from '../../src/view/icons.ts';
import { Icon } from './Icon.tsx';

interface Props {
  readonly icon: IconName;
  readonly label: string;
  readonly onPress: () => void;
  /** `main` is the one that matters now; `small` one for a footer; `turns` follows the direction of writing. */
  readonly kind?: 'main' | 'main small' | 'turns';
}

/** A round button with a drawing. */
export function RoundButton({ icon, label, onPress, kind }: Props) {
  return (
    <button
      type="button"
      class={kind ? `round ${kind}` : 'round'}
      aria-label={label}
      title={label}
      data-main={kind === 'main' ? 'player' : undefined}
      onClick={onPress}
    >
      <Icon name={icon} />
    </button>
  );
}

interface PauseProps {
  readonly paused: boolean;
  readonly labels: { readonly pause: string; readonly resume: string };
  readonly onPress: (action: 'pause' | 'resume') => void;
  readonly small?: boolean;
}

/** Pause while it runs, go on while it is paused: one button, so that focus stays where it is. */
export function PauseButton({ paused, labels, onPress, small = false }: PauseProps) {
  const action = paused ? 'resume' : 'pause';
  return (
    <RoundButton
      icon={paused ? 'play' : 'pause'}
      label={labels[action]}
      kind={small ? 'main small' : 'main'}
      onPress={() => onPress(action)}
    />
  );
}
