import type { Activity } from './activity.ts';
import { activityPage } from './activityPage.ts';
import { cases } from './cases.ts';
import { page } from './document.ts';
import { html } from './html.ts';
import { js, script } from './js.ts';
import { reactPage } from './reactPage.ts';

/** Addresses of activities at which something else is answered than the page as it usually is. */
export const otherIds = {
  reactOwn: '16400000001',
  reactUnsure: '16400000002',
  reactOther: '16400000003',
  reactRide: '16400000004',
  login: '16400000005',
  withheld: '16400000006',
  leftPanel: '16400000007',
  sauce: '16400000008',
} as const;

export type OtherPage = keyof typeof otherIds;

const of = (activity: Activity, name: OtherPage): Activity => ({ ...activity, id: otherIds[name] });

const pages: Readonly<Record<OtherPage, () => string>> = {
  reactOwn: () => reactPage(of(cases.run, 'reactOwn'), { certain: true }),
  reactUnsure: () => reactPage(of(cases.run, 'reactUnsure'), { certain: false }),
  reactOther: () => reactPage(of(cases.otherRun, 'reactOther'), { certain: true }),
  reactRide: () => reactPage(of(cases.ride, 'reactRide'), { certain: true }),
  login,
  withheld,
  leftPanel: () => activityPage(of(cases.run, 'leftPanel'), { foot: script(leavePanel) }),
  sauce: () => activityPage(of(cases.run, 'sauce'), { classes: ['sauce-enabled'], foot: script(addFigures) }),
};

export const otherPages: ReadonlyMap<string, () => string> = new Map(
  (Object.keys(otherIds) as OtherPage[]).map((name) => [otherIds[name], pages[name]]),
);

/** Who is signed out is asked to sign in, at the address of the activity. */
function login(): string {
  return page({
    locale: 'en-US',
    title: 'Log In',
    body: html`<div class='view'><div class='page container'>
<h1>Log In</h1>
<form id='login_form' action='/session' method='post'>
<label>Email <input type='email' name='email'></label>
<label>Password <input type='password' name='password'></label>
<button type='submit'>Log In</button>
</form>
</div></div>`,
    scripts: script(js`var currentAthlete = {"logged_in": false};`),
  });
}

/** What is somebody else's alone. */
function withheld(): string {
  return page({
    locale: 'en-US',
    viewer: cases.run.viewer,
    title: 'Activity',
    body: html`<div class='view'><div class='page container'>
<section id='heading'><h1>This activity is private</h1></section>
</div></div>`,
  });
}

/** The element of a copy that an update ended, or that another copy left behind. */
const leavePanel = js`document.querySelector('#heading')
    .insertAdjacentElement('afterend', document.createElement('postrun-panel')).attachShadow({ mode: 'open' });`;

/** What another extension adds to the figures, in their own markup: none of it is a figure of this run. */
const addFigures = js`const stats = document.querySelector('.activity-stats .inline-stats');
  const added = stats.cloneNode(true);
  added.classList.add('sauce-stats');
  added.querySelector('strong').textContent = '99.99 km';
  stats.after(added);
  const box = document.createElement('div');
  box.className = 'sauce-info';
  box.innerHTML = "<div class='spans5'><span data-glossary-term='definition-elapsed-time'>Best</span></div><strong>9:59:59</strong>";
  document.querySelector('.activity-stats').append(box);`;
