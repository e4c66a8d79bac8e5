import type { ComponentChildren } from 'preact';
import { Opening } from './Opening.tsx';

interface Props {
  readonly title: string;
  /** What holds, in one line. */
  readonly line: string;
  /** What opening it is for. */
  readonly hint: string;
  /** What else to say while it is closed. */
  readonly more?: string | undefined;
  readonly children: ComponentChildren;
}

/** Something the plan goes by: one line, and behind a press all that can be changed of it. */
export function Setting({ title, line, hint, more, children }: Props) {
  const face = (
    <>
      <span class="title">{title}</span>
      <span class="line">
        {line}
        {more !== undefined && <span class="taken">{more}</span>}
      </span>
      <span class="do">{hint}</span>
    </>
  );
  return (
    <Opening class="setting" line={face}>
      <div class="ask">{children}</div>
    </Opening>
  );
}
