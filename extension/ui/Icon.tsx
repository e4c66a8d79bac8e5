/** Outlines on a ground of 24 by 24. */
const paths = {
  play: 'M8 5.2v13.6a1 1 0 0 0 1.5.86l11-6.8a1 1 0 0 0 0-1.72l-11-6.8A1 1 0 0 0 8 5.2Z',
  pause:
    'M7 5h3a1 1 0 0 1 1 1v12a1 1 0 0 1-1 1H7a1 1 0 0 1-1-1V6a1 1 0 0 1 1-1Zm7 0h3a1 1 0 0 1 1 1v12a1 1 0 0 1-1 1h-3a1 1 0 0 1-1-1V6a1 1 0 0 1 1-1Z',
  back: 'M6 5h1.5a.5.5 0 0 1 .5.5v13a.5.5 0 0 1-.5.5H6a.5.5 0 0 1-.5-.5v-13A.5.5 0 0 1 6 5Zm12.5.9v12.2a.6.6 0 0 1-.95.5l-8.3-6.1a.6.6 0 0 1 0-1l8.3-6.1a.6.6 0 0 1 .95.5Z',
  next: 'M18 5h-1.5a.5.5 0 0 0-.5.5v13a.5.5 0 0 0 .5.5H18a.5.5 0 0 0 .5-.5v-13A.5.5 0 0 0 18 5ZM5.5 5.9v12.2a.6.6 0 0 0 .95.5l8.3-6.1a.6.6 0 0 0 0-1l-8.3-6.1a.6.6 0 0 0-.95.5Z',
} as const;

export type IconName = keyof typeof paths;

/** A drawing inside a button; the button itself says in words what it does. */
export function Icon({ name }: { name: IconName }) {
  return (
    <svg viewBox="0 0 24 24" aria-hidden="true" focusable="false">
      <path d={paths[name]} />
    </svg>
  );
}
