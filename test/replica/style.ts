/** A chosen palette: slate and blue, unlike the real site's. */
const colours = `
:root {
  --ink: #1f2a33; --muted: #5a6772; --line: #d8dee3; --ground: #f3f5f7; --card: #ffffff;
  --link: #1f5c99; --bar: #24323d; --land: #e4ebe3; --water: #c9dbe8; --way: #ffffff;
}`;

/**
 * Bare elements are styled on purpose, as on the real page: whatever an extension puts in without a shadow root is
 * caught by these rules.
 */
const elements = `
* { box-sizing: border-box; }
body { margin: 0; color: var(--ink); background: var(--ground); font: 14px/1.45 system-ui, sans-serif; }
h1 { margin: 4px 0 10px; font-size: 26px; line-height: 1.2; }
h2 { margin: 0; font-size: 17px; font-weight: 600; }
p { margin: 0 0 8px; }
a { color: var(--link); text-decoration: none; }
a:hover { text-decoration: underline; }
ul { margin: 0; padding: 0; list-style: none; }
li { line-height: 1.5; }
section { margin-bottom: 16px; }
table { width: 100%; border-collapse: collapse; }
th, td { padding: 5px 8px; border-bottom: 1px solid var(--line); text-align: left; font-variant-numeric: tabular-nums; }
th { color: var(--muted); font-weight: 600; font-size: 12px; }
[hidden] { display: none !important; }
button, a.button {
  display: inline-block; padding: 5px 12px; border: 1px solid var(--line); border-radius: 4px;
  background: var(--card); color: var(--ink); font: 600 13px/1.5 system-ui, sans-serif; cursor: pointer;
}
abbr { text-decoration: none; }`;

const shell = `
.container { max-width: 1180px; margin: 0 auto; padding: 0 20px; position: relative; }
#global-header { background: var(--bar); }
#global-header .container { display: flex; align-items: center; gap: 28px; min-height: 54px; }
#global-header a { color: #fff; }
#global-header .branding { font-weight: 700; font-size: 16px; }
.global-nav { display: flex; flex: 1; justify-content: space-between; gap: 20px; }
.global-nav ul { display: flex; gap: 20px; }
.page.container { padding-top: 24px; padding-bottom: 32px; }
.page.container:has(> .sidenav) { padding-left: 196px; min-height: 520px; }
#global-footer { border-top: 1px solid var(--line); padding: 20px; color: var(--muted); text-align: center; font-size: 12px; }
.sidenav { position: absolute; left: 20px; top: 24px; width: 156px; }
.pagenav a { display: block; padding: 6px 10px; border-left: 3px solid transparent; color: var(--ink); }
.pagenav .selected > a { border-left-color: var(--link); font-weight: 600; background: var(--card); }
#premium-views { margin: 6px 0; padding: 6px 0; border: solid var(--line); border-width: 1px 0; }
.actions-menu { display: flex; gap: 8px; margin-top: 14px; }
.drop-down-menu { position: relative; }
.drop-down-menu .options {
  display: none; position: absolute; left: 0; top: 100%; z-index: 2; min-width: 180px; padding: 6px 0;
  border: 1px solid var(--line); border-radius: 4px; background: var(--card); text-align: left; font-weight: 400;
}
.drop-down-menu.open .options { display: block; }
.options a { display: block; padding: 4px 12px; }`;

const headingRules = `
#heading { border: 1px solid var(--line); border-radius: 4px; background: var(--card); }
#heading > header { display: flex; flex-wrap: wrap; justify-content: space-between; gap: 8px 16px; padding: 14px 20px; border-bottom: 1px solid var(--line); }
#heading > header > h2 { font-weight: 500; }
.social, .social [data-react-class] { display: flex; flex-wrap: wrap; gap: 8px; }
.collapsable.folded { display: none; }
.activity-summary-container { display: grid; grid-template-columns: 1fr 1fr; }
.activity-summary, .activity-stats { padding: 20px; min-width: 0; }
.activity-stats { border-left: 1px solid var(--line); }
.details-container { display: grid; grid-template-columns: 56px 1fr; gap: 16px; }
.details { min-width: 0; overflow-wrap: anywhere; }
.avatar, .initials { display: grid; place-items: center; width: 56px; height: 56px; border-radius: 50%; background: #dfe6ec; color: var(--muted); font-weight: 600; }
.details time, .details .location { color: var(--muted); font-size: 13px; }
.details .location::before { content: "· "; }
.activity-description { color: var(--ink); }
.visibility-notice { margin: 12px 0 0 72px; color: var(--muted); font-size: 12px; }
.activity-summary section { margin: 0; }
.inline-stats { display: flex; flex-wrap: wrap; gap: 12px 32px; padding-bottom: 14px; border-bottom: 1px solid var(--line); }
.inline-stats strong { font-size: 26px; font-weight: 500; line-height: 1.2; }
.inline-stats strong abbr { font-size: 16px; }
.inline-stats .label { color: var(--muted); font-size: 12px; }
.more-stats { padding: 12px 0; border-bottom: 1px solid var(--line); }
.more-stats .row { display: grid; grid-template-columns: 7em 1fr 7em 1fr; gap: 4px 8px; padding: 2px 0; }
.more-stats .spans5 { color: var(--muted); }
.glossary-link { border-bottom: 1px dotted var(--muted); }
.device-section { padding-top: 12px; color: var(--muted); font-size: 13px; }
.achievements { padding: 12px 20px; border-top: 1px solid var(--line); font-size: 13px; }
.achievements time { color: var(--muted); }
.upsell { padding: 12px 20px; border: 1px solid var(--line); border-radius: 4px; background: var(--card); color: var(--muted); }
.upsell p { margin: 0; }`;

/** An invented map: land, a lake, ways and a loop, as one picture under the canvas that the real page draws on. */
const mapPicture = [
  '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 600 300" preserveAspectRatio="xMidYMid slice">',
  '<rect width="600" height="300" fill="#e4ebe3"/>',
  '<path d="M0 236C90 204 150 262 250 250S430 214 600 268V300H0Z" fill="#c9dbe8"/>',
  '<path d="M330 0C370 60 470 40 520 96S600 150 600 150V0Z" fill="#d3e0cf"/>',
  '<path d="M0 90C140 70 210 130 330 110S520 180 600 170M120 0C150 110 110 190 170 300M420 0C400 120 470 200 440 300',
  'M0 180C120 170 260 200 380 180S540 90 600 60" fill="none" stroke="#fff" stroke-width="5"/>',
  '<path d="M150 190C120 130 190 70 270 84S360 40 430 70S520 150 440 186S330 150 280 190S180 240 150 190Z"',
  ' fill="none" stroke="#1f5c99" stroke-width="4" stroke-linejoin="round"/>',
  '<circle cx="150" cy="190" r="7" fill="#fff" stroke="#1f5c99" stroke-width="4"/>',
  '</svg>',
].join('');

const viewRules = `
#view { min-height: 120px; }
.overview { display: flex; flex-wrap: wrap; gap: 20px; align-items: flex-start; }
#splits-container { flex: 1 1 260px; max-width: 340px; }
.mile-splits, table.laps, table.segments { background: var(--card); }
.mile-splits { padding: 14px; border: 1px solid var(--line); border-radius: 4px; }
.mile-splits h2 { margin-bottom: 8px; }
#view > h2 { margin-bottom: 10px; }
#view > table { border: 1px solid var(--line); background: var(--card); }
.course { flex: 3 1 320px; min-width: 0; }
#canvas {
  display: block; width: 100%; aspect-ratio: 2; max-height: 340px; border: 1px solid var(--line); border-radius: 4px 4px 0 0;
  background: center / cover url("data:image/svg+xml,${encodeURIComponent(mapPicture)}");
}
#elevation-profile { border: 1px solid var(--line); border-top: 0; border-radius: 0 0 4px 4px; background: var(--card); overflow-x: auto; }
#elevation-profile svg { display: block; width: 100%; height: 96px; }
#elevation-profile path { fill: #cfd8df; stroke: var(--muted); stroke-width: 1; vector-effect: non-scaling-stroke; }
#chart-controls td:first-child { color: var(--muted); }`;

const uploadRules = `
.page.upload { max-width: 720px; }
.upload form, .upload fieldset { margin: 0 0 16px; }
.upload form { padding: 16px; border: 1px solid var(--line); border-radius: 4px; background: var(--card); }
.upload fieldset { padding: 8px 12px; border: 1px solid var(--line); border-radius: 4px; }
.upload label, .upload .drop-down-menu { display: block; margin-bottom: 12px; }
.upload fieldset label { display: inline-block; margin: 0 16px 0 0; }
.upload input[type=text], .upload textarea { display: block; width: 100%; padding: 6px 8px; border: 1px solid var(--line); border-radius: 4px; font: inherit; }
.upload input[type=file] { display: block; margin-top: 8px; max-width: 100%; }
.status { color: var(--muted); }
#uploadFooter { text-align: right; }
.save-and-view { background: var(--link); color: #fff; border-color: var(--link); }
.save-and-view.disabled { opacity: .45; cursor: default; }`;

/** The real page keeps its columns on a phone; this one folds them, so that it can be looked at there. */
const narrow = `
@media (max-width: 768px) {
  .page.container:has(> .sidenav) { padding-left: 20px; }
  .sidenav { position: static; width: auto; margin-bottom: 16px; }
  .pagenav, .pagenav ul { display: flex; overflow-x: auto; white-space: nowrap; }
  #premium-views { margin: 0; padding: 0; border: 0; }
  .pagenav a { border-left: 0; border-bottom: 3px solid transparent; }
  .pagenav .selected > a { border-bottom-color: var(--link); }
  .activity-summary-container { grid-template-columns: 1fr; }
  .activity-stats { border-left: 0; border-top: 1px solid var(--line); }
  #splits-container { max-width: none; }
  #global-header .container { flex-wrap: wrap; gap: 4px 20px; padding-block: 10px; }
}`;

/** The stylesheet of every replica page. */
export const style: string = [colours, elements, shell, headingRules, viewRules, uploadRules, narrow].join('\n');
