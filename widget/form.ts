import { html, nothing, type TemplateResult, unsafeCSS } from 'lit';
import { en } from '../src/locale/en/index.ts';
import type { Runner } from '../src/run/runner.ts';
import { type Area, areaNames } from '../src/view/areas.ts';
import { bodyMapView } from '../src/view/bodymap.ts';
import figureLook from '../src/view/figure.css?inline';
import formLook from '../src/view/form.css?inline';
import {
  type ChipField,
  type ChoiceField,
  type Field,
  formView,
  type Given,
  type GroupView,
  type TextField,
  type TextView,
  textFields,
} from '../src/view/form.ts';
import { bodyMap } from './bodymap.ts';
import type { Facts } from './facts.ts';
import { answered, nothingSaid, type Own, wanted } from './form/own.ts';
import type { Offer } from './offer.ts';
import { givenBy, shortValue } from './reading.ts';

/** How it looks. */
export const styles = unsafeCSS(formLook + figureLook);

/** What the form is shown with. */
export interface Asked {
  /** What the reader has answered; undefined before. */
  readonly own: Own | undefined;
  /** What holds where the reader says nothing. */
  readonly coach: Facts;
  readonly runner: Runner | undefined;
  /** The routine on screen, in a line. */
  readonly summary: string;
  /** How much each muscle group was worked, where anything is known of a run. */
  readonly loads: Offer['loads'];
  /** Takes the answers; undefined for the coach's routine again. Resolved when what follows from them is painted. */
  plan(own: Own | undefined): Promise<unknown>;
}

const words = en.form;

/**
 * The form with which readers plan for their own run. An answer counts as soon as it is complete: nothing has to be sent.
 * So it has no button that sends, which frames without `allow-forms` would refuse.
 */
export function form({ own = nothingSaid, coach, runner, summary, loads, plan }: Asked): TemplateResult {
  const given = givenBy(coach, runner);
  const view = formView(own.said, en, given);
  const answer = (event: Event) => void take(event, own, given, plan);
  return html`<form
    class="ask"
    autocomplete="off"
    @change=${answer}
    @submit=${(event: Event) => event.preventDefault()}
  >
    <p class="lead">${words.lead}</p>
    <fieldset>
      <legend>${words.run}</legend>
      <div class="fields">${textFields.map((name) => text(name, view.texts[name], own))}</div>
    </fieldset>
    <div class="pair">${choice('felt', view.felt)} ${choice('minutes', view.minutes)}</div>
    ${bodyMap(bodyMapView({ loads, chosen: soreAreas(view.sore) }, en), pressArea)} ${chips('sore', view.sore)}
    ${view.soreness ? choice('soreness', view.soreness) : nothing} ${choice('place', view.place)}
    ${chips('equipment', view.equipment)}
    <div class="ends">
      <button type="button" class="button" part="plan-own" @click=${(event: Event) => void show(event, own, plan)}>
        ${words.plan}
      </button>
      ${
        own === nothingSaid
          ? nothing
          : html`<button type="button" class="button undo" part="reset" @click=${(event: Event) => void reset(event, plan)}>
              ${words.reset}
            </button>`
      }
      <output class="planned">${own.facts && summary ? words.planned(summary) : nothing}</output>
    </div>
  </form>`;
}

/** Units are letters and times have colons, so every key of a phone's keyboard is needed. */
function text(name: TextField, { label, hint, value }: TextView, { problems }: Own): TemplateResult {
  const problem = problems[name];
  const wrong = problem ? words.wrong(label, shortValue(problem), problem.expected) : nothing;
  return html`<div class="field">
    <label for=${name}>${label}</label>
    <span class="such" id="${name}-such">${hint}</span>
    <input
      id=${name}
      name=${name}
      autocapitalize="off"
      spellcheck="false"
      enterkeyhint="done"
      maxlength="40"
      aria-describedby="${name}-such ${name}-wrong"
      aria-invalid=${problem ? 'true' : nothing}
      .value=${value}
    />
    <p class="wrong" id="${name}-wrong" role="alert">${wrong}</p>
  </div>`;
}

const choice = (name: ChoiceField, group: GroupView) => options(name, group, 'radio', 'choice');
const chips = (name: ChipField, group: GroupView) => options(name, group, 'checkbox', 'chips');

function options(name: Field, { label, options }: GroupView, type: string, look: string): TemplateResult {
  return html`<fieldset>
    <legend>${label}</legend>
    <div class=${look}>
      ${options.map(
        ({ id, label, chosen }) =>
          html`<label><input type=${type} name=${name} value=${id} .checked=${chosen} /><span>${label}</span></label>`,
      )}
    </div>
  </fieldset>`;
}

function soreAreas({ options }: GroupView): Area[] {
  return areaNames.filter((area) => options.some(({ id, chosen }) => chosen && id === area));
}

/** The map is another way to press the choice of an area below it, which says it in words. */
function pressArea(area: Area, { currentTarget }: Event): void {
  const root = currentTarget instanceof Element ? currentTarget.getRootNode() : undefined;
  if (root instanceof ShadowRoot) root.querySelector<HTMLInputElement>(`input[name="sore"][value="${area}"]`)?.click();
}

/** Takes one answer, and holds what was answered where it is on screen: the plan above may have become longer. */
async function take({ target }: Event, own: Own, given: Given, plan: Asked['plan']): Promise<void> {
  if (!(target instanceof HTMLInputElement) || !target.form) return;
  // Every control in the form is one of the view's, and bears its name.
  const field = target.name as Field;
  const values = new FormData(target.form).getAll(field).map(String);
  await still(target, plan(answered(own, field, values, given)));
}

async function reset({ currentTarget }: Event, plan: Asked['plan']): Promise<void> {
  const form = currentTarget instanceof HTMLButtonElement ? currentTarget.form : undefined;
  const kept = form?.querySelector<HTMLElement>('[part="plan-own"]');
  // The button goes; its neighbour takes the focus before.
  kept?.focus({ preventScroll: true });
  if (kept) await still(kept, plan(undefined));
}

/** Shows the plan, or what is wrong. */
async function show({ currentTarget }: Event, own: Own, plan: Asked['plan']): Promise<void> {
  if (!(currentTarget instanceof HTMLElement)) return;
  const card = currentTarget.closest('.card');
  await plan(wanted(own));
  const wrong = card?.querySelector<HTMLElement>('[aria-invalid]');
  if (wrong) wrong.focus();
  else card?.querySelector('.head')?.scrollIntoView({ block: 'nearest' });
}

/** Lets the page change around something that stays at its place on screen. Safari does not do that by itself. */
async function still(what: Element, change: Promise<unknown>): Promise<void> {
  const before = what.getBoundingClientRect().top;
  await change;
  scrollBy({ top: what.getBoundingClientRect().top - before, behavior: 'instant' });
}
