import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';

interface Props {
  readonly class?: string;
  readonly lineClass?: string;
  readonly line: ComponentChildren;
  /** What it opens to. */
  readonly children: ComponentChildren;
  /** Somebody is about to read what it opens to. */
  readonly onNear?: () => void;
}

/**
 * A line that opens. What it opens to is made when somebody comes near: a page full of closed lines costs little. A finger
 * touches, a mouse comes near, a key moves the focus; whoever speaks to the computer only opens.
 */
export function Opening({ class: name, lineClass, line, children, onNear }: Props) {
  const [isNear, setNear] = useState(false);
  const come = () => {
    setNear(true);
    onNear?.();
  };
  const first = isNear ? undefined : come;
  return (
    <details class={name} onToggle={come} onPointerEnter={first} onFocusIn={first}>
      <summary class={lineClass}>{line}</summary>
      {isNear && children}
    </details>
  );
}
