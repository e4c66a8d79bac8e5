/** Phases of a plan as the bar shows them: where each begins and how long it is, in the drawing's units. */
const parts = [
  ['cooldown', 24, 84],
  ['stretch', 112, 96],
  ['release', 212, 40],
  ['strength', 256, 80],
] as const;

/** Rows of the plan: the length of a name, and of its reason. */
const rows = [
  ['cooldown', 120, 168],
  ['stretch', 148, 188],
  ['strength', 96, 140],
] as const;

/** A plan and its player, drawn in the product's own colours: they follow light and dark. */
export function Picture({ label }: { readonly label: string }) {
  return (
    <svg class="picture" viewBox="0 0 360 300" role="img" aria-label={label}>
      <rect class="sheet" x="0.5" y="0.5" width="359" height="299" rx="16" />
      <rect class="word ink" x="24" y="26" width="132" height="12" rx="6" />
      <rect class="word" x="24" y="48" width="196" height="8" rx="4" />
      {parts.map(([phase, x, length]) => (
        <rect key={phase} class="phase" data-phase={phase} x={x} y="74" width={length} height="8" rx="4" />
      ))}
      {rows.map(([phase, name, why], index) => (
        <g key={phase} data-phase={phase} transform={`translate(24 ${104 + index * 46})`}>
          <rect class="tile" width="34" height="34" rx="9" />
          <circle class="phase" cx="17" cy="17" r="5" />
          <rect class="word ink" x="48" y="6" width={name} height="9" rx="4.5" />
          <rect class="word" x="48" y="22" width={why} height="7" rx="3.5" />
        </g>
      ))}
      <g class="player" transform="translate(0 244)">
        <circle class="press" cx="52" cy="26" r="20" />
        <path class="sign" d="M47 18v16M57 18v16" />
        <text x="336" y="38">
          0:32
        </text>
      </g>
    </svg>
  );
}
