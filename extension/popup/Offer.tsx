import type { SettingChanges } from '../background/settings.ts';
import type { NoticePort } from '../platform/platform.ts';
import type { PopupTexts } from './words.ts';

interface Props {
  readonly notices: NoticePort;
  readonly words: PopupTexts;
  readonly onAnswer: (changes: SettingChanges) => void;
}

/** Notifications are offered once, when something runs that they would tell of. Either answer is kept, so nobody is nagged. */
export function Offer({ notices, words, onAnswer }: Props) {
  const { ask, allow, never } = words.popup.notices;
  const request = async () => {
    // Kept first: the browser's own question closes this popup, and nothing after it would be done.
    onAnswer({ offered: true, notifications: true });
    const isAllowed = await notices.request().catch((error: unknown) => {
      console.error(error);
      return false;
    });
    if (!isAllowed) onAnswer({ notifications: false });
  };
  return (
    <section class="ask-leave" aria-label={ask}>
      <p>{ask}</p>
      <div class="answers">
        <button type="button" class="button" onClick={() => void request()}>
          {allow}
        </button>
        <button type="button" class="button" onClick={() => onAnswer({ offered: true })}>
          {never}
        </button>
      </div>
    </section>
  );
}
