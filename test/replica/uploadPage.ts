import type { Upload } from './cases.ts';
import { page } from './document.ts';
import { type Html, html } from './html.ts';
import { startUpload } from './inPage/upload.ts';
import { call, script, template } from './js.ts';
import { words } from './words.ts';

/** Milliseconds between two looks at the progress. Processing takes under two seconds. */
const pollEvery = 250;

/** `/upload/select`: choose files, watch them being processed, Save & View. */
export function uploadPage({ activity }: Upload): string {
  const { locale, viewer } = activity;
  return page({
    locale,
    viewer,
    title: 'Upload and Sync Your Activities',
    body: html`<div class='view'>
<div class='page container upload'>
<h1>Upload and Sync Your Activities</h1>
<form action='/upload/files' method='post' enctype='multipart/form-data'>
<label>Choose up to 25 files: GPX, TCX or FIT
<input class='files' type='file' name='files[]' multiple>
</label>
</form>
<div id='uploadProgress'><ul class='uploads'></ul></div>
<div id='uploadFooter'>
<button class='save-and-view disabled' type='button'>Save &amp; View</button>
</div>
${template('activity-template', uploadForm(locale))}
</div>
</div>`,
    scripts: script(call(startUpload, { pollEvery })),
  });
}

/** `/upload` only leads to the page with the form. */
export function uploadEntry({ activity: { locale, viewer } }: Upload): string {
  return page({
    locale,
    viewer,
    title: 'Upload',
    head: html`<meta http-equiv='refresh' content='0; url=/upload/select'>`,
    body: html`<div class='view'><div class='page container'><a href='/upload/select'>Upload</a></div></div>`,
  });
}

/** One form a file. It has a Save & View button of its own that is never seen: only the footer's has height. */
function uploadForm(locale: Upload['activity']['locale']): Html {
  const sports = Object.entries(words[locale].sport);
  return html`<form class='good'>
<p class='status' role='status'></p>
<label>Title <input type='text' name='name'></label>
<div class='description-container'>
<label>Description <textarea rows='2'></textarea></label>
<input type='hidden' name='description'>
</div>
${dropDown('sport-type', 'Sport', sports)}
${dropDown('shoes', 'Shoes', [['7101', 'Road shoes']])}
${dropDown('bike', 'Bike', [['7102', 'Steel bike']])}
<fieldset><legend>Tags</legend>
<label><input type='checkbox' name='activity[tags][]' value='race'> Race</label>
<label><input type='checkbox' name='activity[tags][]' value='long_run'> Long Run</label>
</fieldset>
<fieldset><legend>Who can see it</legend>
<label><input type='radio' name='visibility' value='everyone' checked> Everyone</label>
<label><input type='radio' name='visibility' value='only_me'> Only you</label>
</fieldset>
<button class='save-and-view disabled' type='button' hidden>Save &amp; View</button>
</form>`;
}

function dropDown(kind: string, label: string, options: readonly (readonly [value: string, text: string])[]): Html {
  return html`<div class='drop-down-menu ${kind}'>
<span class='name'>${label}</span>
<button class='selection' type='button'>${options[0]?.[1]}</button>
<ul class='options'>${options.map(([value, text]) => html`<li data-value='${value}'><a href='#${value}'>${text}</a></li>`)}</ul>
</div>`;
}
