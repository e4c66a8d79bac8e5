import { useEffect, useState } from 'preact/hooks';
import type { AccessPort } from '../platform/access.ts';
import type { PageWords } from './words.ts';

/** Only where access was taken back: what that means, and a press that gives it again. */
export function Access({ access, words }: { readonly access: AccessPort; readonly words: PageWords }) {
  const [isGiven, setGiven] = useState(true);
  const [isRefused, setRefused] = useState(false);
  useEffect(() => {
    const leaving = new AbortController();
    const look = () => void access.isGiven().then((given) => !leaving.signal.aborted && setGiven(given));
    look();
    document.addEventListener('visibilitychange', look, { signal: leaving.signal });
    return () => leaving.abort();
  }, [access]);
  const give = async () => {
    const given = await access.request().catch((error: unknown) => {
      console.error(error);
      return false;
    });
    setGiven(given);
    setRefused(!given);
  };
  if (isGiven) return null;
  return (
    <section class="card group access" aria-labelledby="access">
      <h2 id="access" class="title">
        {words.groups.access.title}
      </h2>
      <p>{words.access.revoked}</p>
      <div class="ends">
        <button type="button" class="button primary" onClick={() => void give()}>
          {words.access.give}
        </button>
      </div>
      <p class="wrong" role="alert">
        {isRefused && words.access.refused}
      </p>
    </section>
  );
}
