import { type Athlete, fullName, type Locale } from './activity.ts';
import { type Content, type Html, html, trusted } from './html.ts';
import { style } from './style.ts';
import { words } from './words.ts';

export interface DocumentParts {
  readonly locale: Locale;
  /** Who is signed in, if anybody. */
  readonly viewer?: Athlete | undefined;
  readonly title: string;
  /** More classes of the root, such as other extensions put there. */
  readonly classes?: readonly string[] | undefined;
  /** Between header and footer. */
  readonly body: Html;
  /** At the end of the head. */
  readonly head?: Html | undefined;
  /** At the end of the body, after the footer. */
  readonly scripts?: Content;
}

/** A whole page: header, the given body, footer. */
export function page({ locale, viewer, title, classes = [], body, head, scripts }: DocumentParts): string {
  return html`${trusted('<!DOCTYPE html>')}
<html class='${[viewer ? 'logged-in' : 'logged-out', ...classes].join(' ')}' dir='ltr' lang='${locale}'>
<head>
<meta charset='utf-8'>
<meta name='viewport' content='width=device-width, initial-scale=1'>
<title>${title} | ${words[locale].site}</title>
<link rel='icon' href='data:,'>
${trusted(`<style nonce=''>${style}</style>`)}
${head}
</head>
<body>
${header(locale, viewer)}
${body}
<footer id='global-footer'>
<p>A page made for tests, with invented athletes. Not affiliated with Strava.</p>
</footer>
${scripts}
</body>
</html>
`.toString();
}

function header(locale: Locale, viewer: Athlete | undefined): Html {
  const { site, dashboard, upload } = words[locale];
  return html`<header id='global-header'>
<div class='container'>
<a class='branding' href='/dashboard'>${site}</a>
<nav class='global-nav'>
<ul>
<li><a href='/dashboard'>${dashboard}</a></li>
<li class='upload-menu'><a href='/upload'>${upload}</a></li>
</ul>
<ul class='user-nav'>
${
  viewer
    ? html`<li class='user-menu'><a href='/athletes/${viewer.id}'><span class='athlete-name'>${fullName(viewer)}</span></a></li>`
    : html`<li><a href='/login'>Log In</a></li>`
}
</ul>
</nav>
</div>
</header>`;
}
