import { useMemo, useState } from 'preact/hooks';
import { pageSound } from '../../device/sound.ts';
import { pageSpeech } from '../../device/speech.ts';
import { pageVibration } from '../../device/vibration.ts';
import { signals } from '../../src/session/signals.ts';
import type { NoticePort } from '../platform/platform.ts';
import type { SettingProps } from './setting.ts';

interface Props extends SettingProps {
  readonly notices: NoticePort;
}

const switches = ['beeps', 'voice', 'vibration'] as const;

/** What is heard and felt, to be tried at once; and whether a notification may come. */
export function Sound({ settings, words, notices, onChange }: Props) {
  const [said, setSaid] = useState('');
  const [refused, setRefused] = useState(false);
  const [sound, speech, vibration] = useMemo(() => [pageSound(), pageSpeech(), pageVibration()] as const, []);
  const tryIt = async () => {
    const { beeps, voice } = settings;
    const { beep, vibration: felt } = signals.next;
    sound.unlock();
    if (settings.vibration) vibration.vibrate(felt);
    const isHeard = voice && (await speech.say(words.sample, words.language));
    if (!isHeard && (beeps || voice)) sound.schedule(beep, 0);
    const { trying } = words;
    setSaid(isHeard ? trying.heard : voice ? trying.noVoice : beeps ? trying.beeped : trying.silent);
  };
  // The browser asks only inside a press, so nothing is awaited before.
  const allow = async (isWanted: boolean) => {
    const isAllowed = isWanted && (await notices.request());
    setRefused(isWanted && !isAllowed);
    onChange({ notifications: isAllowed });
  };
  return (
    <div class="ask">
      <div class="checks">
        {switches.map((name) => (
          <label key={name} class="check">
            <input
              type="checkbox"
              checked={settings[name]}
              onChange={({ currentTarget }) => onChange({ [name]: currentTarget.checked })}
            />
            <span>{words.switches[name]}</span>
          </label>
        ))}
        <label class="check">
          <input
            type="checkbox"
            checked={settings.notifications}
            onChange={({ currentTarget }) => void allow(currentTarget.checked)}
          />
          <span>{words.switches.notifications}</span>
        </label>
      </div>
      {refused && (
        <p class="wrong" role="alert">
          {words.notices.refused}
        </p>
      )}
      <div class="ends">
        <button type="button" class="button" onClick={() => void tryIt()}>
          {words.tryIt}
        </button>
        <p class="such" role="status">
          {said}
        </p>
      </div>
    </div>
  );
}
