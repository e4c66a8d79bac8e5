import type { PlanView } from '../../src/view/plan.ts';

/** The phases by name, with their minutes: what the colours of the bar stand for. */
export function Legend({ legend, unit }: Pick<PlanView, 'legend'> & { readonly unit: string }) {
  return (
    <ul class="legend">
      {legend.map(({ phase, name, minutes }) => (
        <li key={phase} data-phase={phase}>
          {name} {minutes}
          <span class="hidden"> {unit}</span>
        </li>
      ))}
    </ul>
  );
}
