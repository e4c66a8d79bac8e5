import type { PhasePart } from '../../src/view/phases.ts';

interface Props {
  readonly phases: readonly PhasePart[];
  /** What the bar says of the way done; a bar without it is a drawing of what stands beside it in words. */
  readonly progress?: { readonly label: string; readonly text: string; readonly done: number };
}

/** A routine's phases to scale. */
export function Bar({ phases, progress }: Props) {
  const parts = phases.map(({ phase, share, done }, index) => (
    <span key={index} class="part" data-phase={phase} style={{ '--share': String(share), '--done': String(done) }} />
  ));
  if (!progress) {
    return (
      <div class="bar" aria-hidden="true">
        {parts}
      </div>
    );
  }
  return (
    <div
      class="bar"
      role="progressbar"
      aria-label={progress.label}
      aria-valuemin={0}
      aria-valuemax={100}
      aria-valuenow={Math.round(progress.done * 100)}
      aria-valuetext={progress.text}
    >
      {parts}
    </div>
  );
}
