import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import type { PanelView } from '../../src/view/panel.ts';
import type { PanelWords } from './words.ts';

/** One quiet line, which opens on a press. */
export function Folded({ words: { frame }, onShow }: { words: PanelWords; onShow: () => void }) {
  return (
    <section class="card folded">
      <button type="button" aria-expanded={false} data-main="line" onClick={onShow}>
        <span class="line">{frame.line}</span>
        <span class="do">{frame.show}</span>
      </button>
    </section>
  );
}

/** Takes the place of the plan until it is there. Its words come only where that takes long. */
export function Waiting({ words }: { words: PanelWords }) {
  return (
    <section class="card waiting" aria-busy="true">
      <p class="summary">{words.frame.preparing}</p>
    </section>
  );
}

export function Failed({ words: { frame }, onAgain }: { words: PanelWords; onAgain: () => void }) {
  return <Message text={frame.noPlan} label={frame.tryAgain} onPress={onAgain} />;
}

/** The extension was updated under this page. */
export function Updated({ words: { problems, buttons } }: { words: PanelWords }) {
  return <Message text={problems.updated} label={buttons.reload} onPress={() => location.reload()} />;
}

/** What is wrong, and the one thing to do about it. */
function Message({ text, label, onPress }: { text: string; label: string; onPress: () => void }) {
  return (
    <section class="card message">
      <p>{text}</p>
      <button type="button" class="button" onClick={onPress}>
        {label}
      </button>
    </section>
  );
}

/** The region stays in place empty: only what changes in a region that was there is read aloud. */
export function Problem({ children }: { children: ComponentChildren }) {
  return (
    <p class="problem" role="alert">
      {children}
    </p>
  );
}

interface FootProps {
  readonly words: PanelView['foot'];
  /** How the page could be read. Nothing in it is of the runner. */
  readonly health: string;
  readonly folds: boolean;
  readonly onHide: () => void;
  readonly onFolds: (folds: boolean) => void;
}

/** At the foot of the plan: whether it is wanted here, and what a bug report needs. */
export function Foot({ words, health, folds, onHide, onFolds }: FootProps) {
  return (
    <footer class="fine">
      <div class="folding">
        <button type="button" class="button undo" onClick={onHide}>
          {words.hide}
        </button>
        <button type="button" class="toggle" aria-pressed={folds} onClick={() => onFolds(!folds)}>
          {words.always}
        </button>
      </div>
      <Health line={health} words={words} />
    </footer>
  );
}

type Outcome = 'copy' | 'copied' | 'failed';

function Health({ line, words }: { line: string; words: Readonly<Record<Outcome, string>> }) {
  const [outcome, setOutcome] = useState<Outcome>('copy');
  const copy = async () => {
    try {
      await navigator.clipboard.writeText(line);
      setOutcome('copied');
    } catch {
      setOutcome('failed');
    }
  };
  return (
    <p class="health">
      <span class="line">{line}</span>
      <button type="button" class="button undo" aria-live="polite" onClick={() => void copy()}>
        {words[outcome]}
      </button>
    </p>
  );
}
