import { useRef, useState } from 'preact/hooks';
import { backupOf } from '../background/backup.ts';
import { type ItemName, itemNames, type Kept } from '../background/items.ts';
import type { Platform } from '../platform/platform.ts';
import { dayOf } from '../strava/kept.ts';
import { useItem } from '../ui/useStored.ts';
import { type ChosenFile, largestBackup, readBackup, storedBytes, storedLines } from './stored.ts';
import type { PageWords } from './words.ts';

interface Props {
  readonly platform: Platform;
  readonly words: PageWords;
}

/** What is stored, and what can be done with it. Nothing is lost by one press: what cannot be taken back is asked for twice. */
export function Stored({ platform, words }: Props) {
  const kept = useKept(platform);
  const [isErasing, setErasing] = useState(false);
  const [chosen, setChosen] = useState<ChosenFile>();
  const [said, setSaid] = useState('');
  const input = useRef<HTMLInputElement>(null);
  if (!kept) return null;
  const { stored, file, problems } = words;
  const lines = storedLines(kept, words);
  const tell = async (intent: object, done: string) => {
    setErasing(false);
    setChosen(undefined);
    try {
      await platform.messages.send(intent);
      setSaid(done);
    } catch (error) {
      console.error(error);
      setSaid(problems.notSent);
    }
  };
  const choose = async (from: File) => {
    setSaid('');
    if (from.size > largestBackup) return setChosen({ problem: file.large });
    try {
      setChosen(readBackup(await from.text(), words));
    } catch (error) {
      console.error(error);
      setChosen({ problem: file.unreadable });
    }
  };
  const isRestoring = chosen !== undefined && chosen.problem === undefined;
  return (
    <div class="ask">
      {lines.length > 0 ? (
        <ul class="lines">
          {lines.map((line) => (
            <li key={line}>{line}</li>
          ))}
        </ul>
      ) : (
        <p>{stored.nothing}</p>
      )}
      {lines.length > 0 && <p class="such">{stored.size(storedBytes(kept))}</p>}
      <div class="ends">
        <button type="button" class="button" onClick={() => saveFile(kept, file.name(dayOf(platform.now())))}>
          {stored.save}
        </button>
        <button type="button" class="button" onClick={() => input.current?.click()}>
          {stored.restore}
        </button>
        <input
          ref={input}
          type="file"
          class="hidden"
          tabIndex={-1}
          aria-label={stored.restore}
          accept="application/json,.json"
          onChange={({ currentTarget }) => {
            const [from] = currentTarget.files ?? [];
            if (from) void choose(from);
            // The same file may be chosen once more.
            currentTarget.value = '';
          }}
        />
        {lines.length > 0 && (
          <button type="button" class="button danger" aria-expanded={isErasing} onClick={() => setErasing(!isErasing)}>
            {stored.erase}
          </button>
        )}
      </div>
      {isErasing && (
        <Sure
          text={stored.erasing}
          yes={stored.eraseNow}
          no={stored.keep}
          isDanger
          onYes={() => void tell({ type: 'eraseAll' }, stored.erased)}
          onNo={() => setErasing(false)}
        />
      )}
      {isRestoring && (
        <Sure
          text={stored.restoring(chosen.lines.join(', '))}
          yes={stored.restoreNow}
          no={stored.keep}
          onYes={() => void tell({ type: 'restoreBackup', document: chosen.document }, stored.restored)}
          onNo={() => setChosen(undefined)}
        />
      )}
      <p class="wrong" role="alert">
        {chosen?.problem}
      </p>
      <p class="such" role="status">
        {said}
      </p>
    </div>
  );
}

interface SureProps {
  readonly text: string;
  readonly yes: string;
  readonly no: string;
  readonly isDanger?: boolean;
  readonly onYes: () => void;
  readonly onNo: () => void;
}

/** The second press. */
function Sure({ text, yes, no, isDanger = false, onYes, onNo }: SureProps) {
  return (
    <fieldset class="sure" aria-label={yes}>
      <p>{text}</p>
      <div class="ends">
        <button type="button" class={isDanger ? 'button danger' : 'button primary'} onClick={onYes}>
          {yes}
        </button>
        <button type="button" class="button" onClick={onNo}>
          {no}
        </button>
      </div>
    </fieldset>
  );
}

/** Every item. @returns undefined until all were read */
function useKept(platform: Platform): Kept | undefined {
  const entries = itemNames.map((name: ItemName) => [name, useItem(platform, name)] as const);
  return entries.every(([, value]) => value) ? (Object.fromEntries(entries) as Kept) : undefined;
}

function saveFile(kept: Kept, name: string): void {
  const text = JSON.stringify(backupOf(kept), undefined, 2);
  const link = document.createElement('a');
  link.href = URL.createObjectURL(new Blob([text], { type: 'application/json' }));
  link.download = name;
  link.click();
  // Firefox begins to read it only after the click.
  setTimeout(() => URL.revokeObjectURL(link.href), 10_000);
}
