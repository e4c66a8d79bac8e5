import { useState } from 'preact/hooks';
import { clock } from '../../src/locale/clock.ts';
import { readTime } from '../../src/view/timer.ts';
import { mostPresets, settingsItem } from '../background/settings.ts';
import type { SettingProps } from './setting.ts';

/** The times that one press starts, in order of length. */
export function Presets({ settings: { presets }, words, onChange }: SettingProps) {
  const { timer, format } = words;
  const [text, setText] = useState('');
  const [problem, setProblem] = useState('');
  const say = words.presets;
  const add = (event: Event) => {
    event.preventDefault();
    const typed = readTime(text, { timer, format });
    const wrong = typed.problem ?? whyNot(typed.seconds);
    setProblem(wrong ?? '');
    if (wrong !== undefined || typed.seconds === undefined) return;
    setText('');
    onChange({ presets: [...presets, typed.seconds].sort((one, other) => one - other) });
  };
  const whyNot = (seconds: number) => {
    if (presets.includes(seconds)) return say.twice(clock(seconds));
    return presets.length >= mostPresets ? say.full(mostPresets) : undefined;
  };
  const remove = (seconds: number) => {
    const isLast = presets.length === 1;
    setProblem(isLast ? say.last : '');
    if (!isLast) onChange({ presets: presets.filter((each) => each !== seconds) });
  };
  return (
    <div class="ask">
      <ul class="times">
        {presets.map((seconds) => (
          <li key={seconds}>
            {clock(seconds)}
            <button
              type="button"
              aria-label={say.remove(format.spoken(seconds))}
              title={say.remove(clock(seconds))}
              onClick={() => remove(seconds)}
            >
              <svg viewBox="0 0 24 24" aria-hidden="true" focusable="false">
                <path d="M6 6l12 12M18 6L6 18" />
              </svg>
            </button>
          </li>
        ))}
      </ul>
      <form class="field add" onSubmit={add} noValidate>
        <label for="preset">{say.label}</label>
        <span class="such">{timer.customHint}</span>
        <input
          id="preset"
          type="text"
          autocomplete="off"
          maxLength={30}
          aria-invalid={problem !== '' || undefined}
          aria-describedby="preset-wrong"
          value={text}
          onInput={({ currentTarget }) => {
            setText(currentTarget.value);
            setProblem('');
          }}
        />
        <button type="submit" class="button">
          {say.add}
        </button>
        <p id="preset-wrong" class="wrong" role="alert">
          {problem}
        </p>
      </form>
      <div class="ends">
        <button type="button" class="button" onClick={() => onChange({ presets: settingsItem.fallback.presets })}>
          {say.usual}
        </button>
      </div>
    </div>
  );
}
