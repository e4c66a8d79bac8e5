import { type IconName, icons } from '../../src/view/icons.ts';

/** A drawing inside a button; the button itself says in words what it does. */
export function Icon({ name }: { name: IconName }) {
  return (
    <svg viewBox="0 0 24 24" aria-hidden="true" focusable="false">
      <path d={icons[name]} />
    </svg>
  );
}
