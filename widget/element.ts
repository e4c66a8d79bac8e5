import { adoptStyles, css, html, LitElement, nothing, type PropertyValues, type TemplateResult, unsafeCSS } from 'lit';
import { first } from '../src/locale/en/first.ts';
import type { Routine } from '../src/routine/routine.ts';
import type { Run } from '../src/run/run.ts';
import type { Runner } from '../src/run/runner.ts';
import type { Action, Session } from '../src/session/session.ts';
import look from '../src/view/look.css?inline';
import { type PlanView, planView } from '../src/view/plan.ts';
import brief from './brief.css?inline';
import type { Devices } from './devices.ts';
import { PostrunProblemEvent } from './events.ts';
import type { Fact } from './facts.ts';
import type { Own } from './form/own.ts';
import { isKept, keyFor } from './kept.ts';
import type { Later } from './later.ts';
import { listIn } from './list.ts';
import type { Offer, Problem } from './offer.ts';
import { plan, trouble } from './plan.ts';
import type { Playing } from './playing.ts';
import { rooms } from './rooms.ts';
import { Offering, type Source, sourceOf } from './source.ts';
import type { StepTexts } from './steps.ts';

/** A plan as it is shown. */
interface Picture {
  readonly run: Run | undefined;
  readonly texts: unknown;
  readonly view: PlanView;
}

/** How routines look: most elements of a page show the same one, and a tick that only moves the clock changes nothing. */
const pictures = new WeakMap<Routine, Picture>();

/** The rooms with a look of their own, in the order in which one lies on the other. */
const dressed = [rooms.how, rooms.drawings, rooms.planner, rooms.coach, rooms.form, rooms.player] as const;

/**
 * A post-run routine: the list of steps, and a player that leads through them.
 *
 * A list inside the tag is the routine; without one, facts about a run make one for it; with neither it is the routine of
 * the founding article. All of it may change at any time. While a session is on that changes nothing: it counts as soon as
 * the session is over.
 *
 * What stands inside the tag is also for readers without script, for feeds and for print.
 *
 * @element postrun-routine
 * @attr minutes - Minutes to spend, 5 to 60; 15 where absent
 * @attr distance - How far the run was: "10 km", "6.2 mi"; a bare number counts in kilometres
 * @attr time - How long it took: "52:10", "1:05:00", "50 min"
 * @attr ascent - Climb in all: "240 m", "790 ft"
 * @attr descent - Descent in all: "240 m", "790 ft"
 * @attr sport - "Run", "TrailRun" or "VirtualRun"; "Run" where absent
 * @attr kind - "race", "long" or "workout"
 * @attr effort - How hard it felt, 1 (very light) to 10 (all out): "7", "7 of 10"
 * @attr sore - Where it is sore, with commas between, and how much, 1 to 10; 5 where absent: "calves 6, hamstrings", or
 *   "none". One or more of calves, shins, quads, hamstrings, inner thighs, glutes, hips, lower back, feet
 * @attr equipment - What the reader has at hand, with commas between: "ball, mat", "foam roller", or "none". One or more of
 *   wall, chair, step, mat, foam_roller, ball, band, strap, towel, cushion, treadmill, massage_stick
 * @attr place - Where it is done: "home" or "outdoors"
 * @attr without-form - Leaves out the form with which readers plan for their own run
 * @slot - The coach's list, or whatever readers without script are to see
 * @cssstate running - A routine is on
 * @cssstate paused - It is paused
 * @cssstate away - It stands, because nobody was there for a while
 * @cssstate finished - It is over, and still on screen
 * @csspart plan - The card before the start
 * @csspart player - The card from the start on
 * @csspart title - The name of the routine
 * @csspart summary - The line below it
 * @csspart problem - The line about something that cannot be used
 * @csspart refusal - Why there is no routine now, and what to do
 * @csspart notes - What to know before starting
 * @csspart bar - The phases to scale, and how much of them is done
 * @csspart steps - The list of steps
 * @csspart step - One step of it
 * @csspart count - Button that shows the whole list, or only its beginning
 * @csspart all-steps - Opens the list in the player
 * @csspart assumed - What was taken for granted because it is not known
 * @csspart omitted - What was left out
 * @csspart start - Button
 * @csspart form - The form for the reader's own run
 * @csspart bodymap - Where the run worked, and where it is sore; it can be pressed
 * @csspart plan-own - Button that plans for it
 * @csspart reset - Button back to what the coach offers
 * @csspart place - Phase and number of the step
 * @csspart left - Time left of the whole
 * @csspart figure - How it looks
 * @csspart name - The step that is on
 * @csspart cue - One instruction for it
 * @csspart side - "Left side"
 * @csspart interval - "Get ready", "Change sides", "Rest"
 * @csspart set - "Set 1 of 2"
 * @csspart reps - "10 times"
 * @csspart clock - The digits
 * @csspart back - Button
 * @csspart pause - Button, which pauses and goes on
 * @csspart next - Button
 * @csspart done - Button that ends counted work
 * @csspart stop - Button that ends the routine
 * @csspart add-time - Button that adds 15 seconds
 * @csspart swap - What could be done instead
 * @csspart sound - Switch for beeps
 * @csspart voice - Switch for the voice
 * @csspart wait-for-me - Switch that makes every step end only on a press
 * @csspart jump - Button to another step
 * @csspart notice - Something to know now, such as for how long nobody was there
 * @csspart up-next - What comes next
 * @csspart again - Button after the end
 * @csspart leave - Button back to the plan
 * @fires {PostrunStartEvent} postrun-start - A routine was started
 * @fires {PostrunStepEvent} postrun-step - Another step is on
 * @fires {PostrunPauseEvent} postrun-pause - The routine was paused
 * @fires {PostrunCompleteEvent} postrun-complete - The routine came to its end
 * @fires {PostrunProblemEvent} postrun-problem - Something in the tag cannot be used
 */
export class PostrunRoutine extends LitElement {
  static override styles = [
    unsafeCSS(look),
    unsafeCSS(brief),
    css`
      :host {
        display: block;
      }
      :host([hidden]) {
        display: none;
      }
    `,
  ];

  static override properties = {
    minutes: {},
    distance: {},
    time: {},
    ascent: {},
    descent: {},
    sport: {},
    kind: {},
    effort: {},
    sore: {},
    equipment: {},
    place: {},
    withoutForm: { type: Boolean, attribute: 'without-form' },
    run: { attribute: false },
    runner: { attribute: false },
    routine: { attribute: false, noAccessor: true },
    devices: { attribute: false },
  };

  declare minutes: Fact;
  declare distance: Fact;
  declare time: Fact;
  declare ascent: Fact;
  declare descent: Fact;
  declare sport: Fact;
  declare kind: Fact;
  declare effort: Fact;
  declare sore: Fact;
  declare equipment: Fact;
  declare place: Fact;
  declare withoutForm: boolean;
  /** The run to plan for, where a script knows it. What stands in attributes counts more. */
  declare run: Run | undefined;
  /** The person to plan for, where a script knows something. What stands in attributes counts more. */
  declare runner: Runner | undefined;
  /** What the player plays on, in place of what the page has. For tests; set before the start. */
  declare devices: Devices | undefined;

  readonly #internals = this.attachInternals();
  #document: Routine | undefined;
  #list = '';
  /** What the reader said of the own run. */
  #own: Own | undefined;
  readonly #offering = new Offering();
  /** The offer of the session; it outlives a change of facts. */
  #played: Offer | undefined;
  #playing: Playing | undefined;
  #loading: Promise<unknown> | undefined;
  #reported: Problem | undefined;
  /** The list may still be on its way when the element is there, and a script may change it. */
  readonly #watch = new MutationObserver(() => this.#readList());
  #isWhole = false;
  /** How many of the later looks it wears. */
  #dresses = 0;

  constructor() {
    super();
    this.withoutForm = false;
    this.#internals.role = 'region';
    const near = () => [rooms.player, rooms.drawings].map((room) => this.#want(room));
    // Whoever comes near is about to start.
    for (const type of ['pointerenter', 'focusin']) this.addEventListener(type, near, { once: true });
  }

  /** The routine that is being done, else the one that is offered. Set, it is the one that is offered. */
  get routine(): Routine {
    return (this.#playing?.isOn && this.#playing.routine) || this.#offered().routine;
  }

  set routine(routine: Routine | undefined) {
    this.#document = routine;
    this.requestUpdate();
  }

  /** The session that is on, or over and still on screen; undefined before the start. */
  get session(): Session | undefined {
    return this.#playing?.session;
  }

  /** Starts the routine. Does nothing while one is on, and where there is none to do. Resolved once it is on. */
  async start(): Promise<void> {
    // Inside the press where all is there: browsers let sound begin only then.
    while (this.#pending()) await this.#pending();
    if (!rooms.player.value) await this.#want(rooms.player);
    const playing = this.#player();
    const offer = this.#offered();
    if (!playing || playing.isOn || offer.routine.steps.length === 0) return;
    this.#played = offer;
    playing.start(offer.routine);
  }

  /** Pauses. Does nothing unless a routine runs. */
  pause(): void {
    this.#press('pause');
  }

  /** Goes on after a pause, or after time away. Does nothing unless the routine stands. */
  resume(): void {
    this.#press('resume');
  }

  /** Goes to the next step; from the last one to the end. */
  next(): void {
    this.#press('next');
  }

  /** Begins the step anew, or goes to the one before when this one has just begun. */
  back(): void {
    this.#press('back');
  }

  /** Ends the routine before its end. */
  stop(): void {
    this.#press('stop');
  }

  override connectedCallback(): void {
    super.connectedCallback();
    this.#readList();
    this.#watch.observe(this, { childList: true, subtree: true, characterData: true });
    addEventListener('pagehide', this.#stay);
    addEventListener('beforeprint', this.#showWhole);
    // Time went on while the element was elsewhere, or nowhere.
    if (this.session) this.#playing?.run();
    else if (isKept(keyFor(this))) void this.#restore();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#watch.disconnect();
    removeEventListener('pagehide', this.#stay);
    removeEventListener('beforeprint', this.#showWhole);
    this.#playing?.rest();
  }

  protected override async getUpdateComplete(): Promise<boolean> {
    let isDone = await super.getUpdateComplete();
    while (this.#loading) {
      await this.#loading;
      isDone = await super.getUpdateComplete();
    }
    return isDone;
  }

  protected override willUpdate(): void {
    this.#internals.ariaLabel = this.#view().title;
    const { states } = this.#internals;
    const status = this.#playing?.status;
    states.clear();
    if (status) states.add(status);
  }

  /** The focus is never taken, and never lost: when what held it goes, the main button of the new screen inherits it. */
  protected override update(changed: PropertyValues<this>): void {
    const held = this.shadowRoot?.activeElement != null;
    this.#dress();
    super.update(changed);
    if (held && !this.shadowRoot?.activeElement) {
      this.renderRoot.querySelector<HTMLElement>('.main, .primary')?.focus({ preventScroll: true });
    }
  }

  protected override render(): TemplateResult {
    const steps = this.#stepTexts();
    const player = this.#playing?.render(steps);
    // The coach's list stands as it is until it has become a routine; another one in its place would only flash up.
    const isListShown = !player && this.#isWaiting() && this.#list !== '';
    return html`${player ?? this.#plan(steps)}
      <slot ?hidden=${!isListShown}></slot>
      <p class="hidden" role="status">${this.#playing?.announced}</p>`;
  }

  protected override updated(): void {
    const problem = this.#offered().problem?.detail;
    if (problem === this.#reported) return;
    this.#reported = problem;
    if (problem) this.dispatchEvent(new PostrunProblemEvent(problem));
  }

  #plan(steps: StepTexts): TemplateResult | typeof nothing {
    const offer = this.#offered();
    const view = this.#view();
    void this.#pending();
    if (this.#isWaiting()) return this.#waiting();
    const form = this.withoutForm ? nothing : this.#form();
    const { words } = offer;
    const problem = this.#problem();
    const showWhole = (isWhole: boolean) => this.#show(isWhole);
    const isWhole = this.#isWhole;
    return plan({ view, problem, steps, form, isWhole, showWhole, start: () => this.#begin() }, words);
  }

  /** What has to be said above the routine: what could not be loaded, or what is wrong with what the coach wrote. */
  #problem(): string | undefined {
    const { words, problem } = this.#offered();
    const isMissing = rooms.player.hasFailed || this.#source().room?.hasFailed;
    return isMissing ? words.plan.missing : problem?.text;
  }

  #form(): TemplateResult | typeof nothing {
    const { words } = this.#offered();
    const body = rooms.form.value?.form({
      own: this.#own,
      coach: this,
      runner: this.runner,
      summary: this.#view().summary,
      loads: this.#offered().loads,
      plan: (own) => this.#answer(own),
    });
    return html`<details class="own" part="form" @toggle=${() => this.#want(rooms.form)}>
      <summary>${words.plan.own}</summary>
      ${body ?? comingOrMissing(rooms.form, words.plan.coming, words.plan.missing)}
    </details>`;
  }

  #answer(own: Own | undefined): Promise<unknown> {
    this.#own = own;
    this.requestUpdate();
    return this.updateComplete;
  }

  #readList(): void {
    const list = listIn(this);
    if (list === this.#list) return;
    this.#list = list;
    this.requestUpdate();
  }

  #show(isWhole: boolean): void {
    this.#isWhole = isWhole;
    this.requestUpdate();
  }

  /** On paper nobody can ask for the rest. */
  readonly #showWhole = (): void => this.#show(true);

  readonly #stay = (): void => this.#playing?.stay();

  #press(action: Action): void {
    this.#playing?.press(action);
  }

  /** The player is shorter than the plan: one who pressed start far down would look at what follows on the page. */
  async #begin(): Promise<void> {
    await this.start();
    await this.updateComplete;
    this.scrollIntoView({ block: 'nearest' });
  }

  async #restore(): Promise<void> {
    await this.#want(rooms.player);
    this.#player()?.restore();
  }

  /** What plays in this element; undefined until it is loaded. */
  #player(): Playing | undefined {
    const room = rooms.player.value;
    if (room) this.#playing ??= new room.Playing(this, keyFor(this), this.devices);
    return this.#playing;
  }

  /** What is loaded later brings its own look. */
  #dress(): void {
    const styles = dressed.flatMap(({ value }) => value?.styles ?? []);
    if (styles.length === this.#dresses || !this.shadowRoot) return;
    adoptStyles(this.shadowRoot, [...PostrunRoutine.elementStyles, ...styles]);
    this.#dresses = styles.length;
  }

  /** Asks for a room, and paints again when it is there, or could not be had. */
  #want(room: Later<unknown>): Promise<void> {
    if (room.value) return Promise.resolve();
    const loading = room.want().then(() => {
      if (this.#loading === waiting) this.#loading = undefined;
      this.requestUpdate();
    });
    const waiting = Promise.all([this.#loading, loading]);
    this.#loading = waiting;
    return loading;
  }

  /** How the plan looks with what is loaded of the texts. */
  #view(): PlanView {
    const playing = this.session && this.#playing;
    const { routine, words, run } = playing
      ? { routine: playing.routine, words: playing.words, run: this.#played?.run }
      : this.#offered();
    const texts = rooms.how.value?.texts;
    let known = pictures.get(routine);
    if (!known || known.run !== run || known.texts !== texts) {
      known = { run, texts, view: planView(routine, words, { run, texts }) };
      pictures.set(routine, known);
    }
    return known.view;
  }

  #stepTexts(): StepTexts {
    const { how, drawings } = rooms;
    const { textsMissing, textsComing } = first.plan;
    return {
      rows: this.#view().rows,
      more: (row) => how.value?.more(row, first) ?? comingOrMissing(how, textsComing, textsMissing),
      figure: ({ exercise }) => (exercise ? drawings.value?.figure({ exercise, size: 'thumb' }) : undefined),
      want: () => this.#want(how),
    };
  }

  /** The offer for what is known now. */
  #offered(): Offer {
    return this.#offering.of(this.#source());
  }

  #isWaiting(): boolean {
    return this.#offering.isAwaited(this.#source());
  }

  #waiting(): TemplateResult | typeof nothing {
    if (this.#list) return trouble(this.#problem());
    return html`<section class="card plan"><p class="head">${first.plan.coming}</p></section>`;
  }

  /** What is waited for before the offer can be made; undefined where nothing is. */
  #pending(): Promise<void> | undefined {
    const { room } = this.#source();
    if (room && !room.value && !room.hasFailed) return this.#want(room);
  }

  #source(): Source {
    const { run, runner } = this;
    const answers = this.#own?.facts;
    return sourceOf({ facts: this, run, runner, answers, document: this.#document, list: this.#list });
  }
}

/** What stands in for something that is loaded later; nothing as long as nobody wanted it. */
function comingOrMissing(room: Later<unknown>, coming: string, missing: string): TemplateResult | undefined {
  return room.isWanted ? html`<p class="instead">${room.hasFailed ? missing : coming}</p>` : undefined;
}
