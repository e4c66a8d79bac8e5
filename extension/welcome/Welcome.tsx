import type { WelcomeWords } from '../../src/locale/en/welcome.ts';
import { Picture } from './Picture.tsx';

/** Opened once, after the extension was installed: what it does, what it never does, and what it may do, each with its reason. */
export function Welcome({ words }: { readonly words: WelcomeWords }) {
  const { does, never, permissions, next } = words;
  return (
    <main class="card welcome">
      <header class="intro">
        <div>
          <h1>{words.title}</h1>
          <p>{words.lead}</p>
        </div>
        <Picture label={words.picture} />
      </header>
      <section aria-labelledby="does">
        <h2 id="does">{does.title}</h2>
        <ol class="does">
          {does.list.map(([where, text]) => (
            <li key={where}>
              <h3>{where}</h3>
              <p>{text}</p>
            </li>
          ))}
        </ol>
      </section>
      <section class="never" aria-labelledby="never">
        <h2 id="never">{never.title}</h2>
        <ul>
          {never.list.map((text) => (
            <li key={text}>{text}</li>
          ))}
        </ul>
      </section>
      <section aria-labelledby="permissions">
        <h2 id="permissions">{permissions.title}</h2>
        <dl>
          {permissions.list.map(([what, why]) => (
            <div key={what}>
              <dt>{what}</dt>
              <dd>{why}</dd>
            </div>
          ))}
        </dl>
        <p class="firefox">{permissions.firefox}</p>
      </section>
      <footer class="next">
        <p>{next.title}</p>
        <a class="button primary" href="../options/index.html">
          {next.settings}
        </a>
        <a class="button" href="https://www.strava.com/athlete/training" target="_blank" rel="noreferrer">
          {next.strava}
        </a>
        <small>{words.small}</small>
      </footer>
    </main>
  );
}
