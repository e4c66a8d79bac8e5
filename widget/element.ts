import { css, html, LitElement, type PropertyValues, type TemplateResult, unsafeCSS } from 'lit';
import { pageTicker, type Ticker } from '../device/ticker.ts';
import { en as words } from '../src/locale/en/index.ts';
import type { Routine } from '../src/routine/routine.ts';
import { momentAt } from '../src/session/moment.ts';
import { press } from '../src/session/press.ts';
import { type Action, type Session, startSession } from '../src/session/session.ts';
import look from '../src/view/look.css?inline';
import { type PlanView, planView } from '../src/view/plan.ts';
import { type PlayerView, playerView } from '../src/view/player.ts';
import { announce } from './announce.ts';
import { changes, type Glance } from './changes.ts';
import { PostrunProblemEvent } from './events.ts';
import { type Fact, keyOf, type Offer, offerFor } from './facts.ts';
import { untilChange } from './pace.ts';
import { plan } from './plan.ts';
import { player } from './player.ts';
import { LongTexts } from './texts.ts';

/** An offer, and the facts it was made from. */
interface Plan extends Offer {
  readonly key: string;
}

/** A plan as it is shown, with the texts it is shown with. */
interface Picture {
  readonly plan: Plan;
  readonly texts: LongTexts['texts'];
  readonly view: PlanView;
}

/** A session as it was last looked at. */
interface Look extends Glance {
  /** When that was, ms since 1970. */
  readonly at: number;
}

/**
 * A post-run routine: the list of steps, and a player that leads through them.
 *
 * Without attributes it offers the routine of the article; with facts about a run, one planned for it. Facts may change
 * at any time. While a session is on they change nothing: they count as soon as it is over.
 *
 * What stands inside the tag is for readers without script, and is not shown beside the routine.
 *
 * @element postrun-routine
 * @attr minutes - Minutes to spend, 5 to 60; 15 where absent
 * @attr distance - How far the run was: "10 km", "6.2 mi"; a bare number counts in kilometres
 * @attr time - How long it took: "52:10", "1:05:00", "50 min"
 * @attr ascent - Climb in all: "240 m", "790 ft"
 * @attr descent - Descent in all: "240 m", "790 ft"
 * @attr sport - "Run", "TrailRun" or "VirtualRun"; "Run" where absent
 * @attr effort - How hard it felt, 1 (very light) to 10 (all out): "7", "7 of 10"
 * @attr equipment - What the reader has at hand, with commas between: "ball, mat", "foam roller", or "none". One or more of
 *   wall, chair, step, mat, foam_roller, ball, band, strap, towel, cushion, treadmill, massage_stick
 * @attr place - Where it is done: "home" or "outdoors"
 * @csspart plan - The card before the start
 * @csspart player - The card from the start on
 * @csspart title - The name of the routine
 * @csspart summary - The line below it
 * @csspart problem - The line about a fact that cannot be used
 * @csspart stop - Why there is no routine now, and what to do
 * @csspart notes - What to know before starting
 * @csspart bar - The phases to scale, and how much of them is done
 * @csspart steps - The list of steps
 * @csspart step - One step of it
 * @csspart all-steps - Opens the list in the player
 * @csspart assumed - What was taken for granted because it is not known
 * @csspart omitted - What was left out
 * @csspart start - Button
 * @csspart place - Phase and number of the step
 * @csspart left - Time left of the whole
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
 * @csspart up-next - What comes next
 * @csspart again - Button after the end
 * @csspart leave - Button back to the plan
 * @fires {PostrunStartEvent} postrun-start - A routine was started
 * @fires {PostrunStepEvent} postrun-step - Another step is on
 * @fires {PostrunPauseEvent} postrun-pause - The routine was paused
 * @fires {PostrunCompleteEvent} postrun-complete - The routine came to its end
 * @fires {PostrunProblemEvent} postrun-problem - A fact in the tag cannot be used
 */
export class PostrunRoutine extends LitElement {
  static override styles = [
    unsafeCSS(look),
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
    effort: {},
    equipment: {},
    place: {},
    clock: { attribute: false },
    ticker: { attribute: false },
  };

  declare minutes: Fact;
  declare distance: Fact;
  declare time: Fact;
  declare ascent: Fact;
  declare descent: Fact;
  declare sport: Fact;
  declare effort: Fact;
  declare equipment: Fact;
  declare place: Fact;
  /** Tells the time in ms since 1970. For tests, as is `ticker`; both are set before the start. */
  declare clock: () => number;
  /** Says when to look at the clock again. */
  declare ticker: Ticker;

  readonly #internals = this.attachInternals();
  #session: Session | undefined;
  #look: Look | undefined;
  #plan: Plan | undefined;
  /** The plan of the session; it outlives a change of facts. */
  #played: Plan | undefined;
  #picture: Picture | undefined;
  #player: PlayerView | undefined;
  readonly #texts = new LongTexts(() => this.requestUpdate());
  #announced = { key: '', text: '' };
  #reported: Offer['problem'];

  constructor() {
    super();
    this.clock = () => Date.now();
    this.ticker = pageTicker;
    this.#internals.role = 'region';
  }

  /** The routine that is being done, else the one that is offered. */
  get routine(): Routine {
    return this.#current().routine;
  }

  /** The session that is on, or over and still on screen; undefined before the start. */
  get session(): Session | undefined {
    return this.#session;
  }

  /** Starts the routine. Does nothing while one is on. */
  start(): void {
    if (this.#isOn()) return;
    this.#played = this.#offered();
    this.#session = startSession(this.#played.routine, this.clock());
    this.#look = undefined;
    this.#run();
  }

  /** Pauses. Does nothing unless a routine runs. */
  pause(): void {
    this.#press('pause');
  }

  /** Goes on after a pause. Does nothing unless a routine is paused. */
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
    // Time went on while the element was elsewhere, or nowhere.
    if (this.#session) this.#run();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.ticker.stop(this.#tick);
  }

  protected override willUpdate(): void {
    const look = this.#look;
    this.#player = look && playerView(look.session, words, look.at);
    const key = this.#player?.key ?? '';
    if (key !== this.#announced.key) {
      this.#announced = { key, text: this.#player ? announce(this.#player, words) : '' };
    }
    this.#internals.ariaLabel = this.#view().title;
  }

  /** The focus is never taken, and never lost: when what held it goes, the main button of the new screen inherits it. */
  protected override update(changed: PropertyValues<this>): void {
    const held = this.shadowRoot?.activeElement != null;
    super.update(changed);
    if (held && !this.shadowRoot?.activeElement) {
      this.renderRoot.querySelector<HTMLElement>('.main, .primary')?.focus({ preventScroll: true });
    }
  }

  protected override render(): TemplateResult {
    const { problem } = this.#current();
    const view = this.#view();
    const untimed = this.#look?.moment.interval?.timing !== 'timed';
    const texts = { instead: this.#texts.instead(words), want: this.#texts.want };
    return html`${
      this.#player
        ? player({ view: this.#player, rows: view.rows, untimed, texts }, words, this.#presses)
        : plan({ view, problem, texts, start: this.#presses.start }, words)
    }
      <p class="hidden" role="status" lang=${words.language}>${this.#announced.text}</p>`;
  }

  protected override updated(): void {
    const { problem } = this.#offered();
    if (problem === this.#reported) return;
    this.#reported = problem;
    if (problem) this.dispatchEvent(new PostrunProblemEvent(problem));
  }

  readonly #presses = {
    press: (action: Action) => this.#press(action),
    start: () => this.#begin(),
    leave: () => this.#leave(),
  };

  #press(action: Action): void {
    if (!this.#session) return;
    const pressed = press(this.#session, action, this.clock());
    if (pressed === this.#session) return;
    this.#session = pressed;
    this.#run();
  }

  /** The player is shorter than the plan: one who pressed start far down would look at what follows on the page. */
  async #begin(): Promise<void> {
    this.start();
    await this.updateComplete;
    this.scrollIntoView({ block: 'nearest' });
  }

  /** From the end of a session back to the plan. */
  #leave(): void {
    this.#session = undefined;
    this.#look = undefined;
    this.requestUpdate();
  }

  #run(): void {
    if (this.isConnected) this.ticker.run(this.#tick);
    else this.#tick();
  }

  /** Takes in what is true now, and tells the page what is new. */
  readonly #tick = (): number | undefined => {
    if (!this.#session) return undefined;
    const at = this.clock();
    const before = this.#look;
    this.#look = { session: this.#session, moment: momentAt(this.#session, at), at };
    this.requestUpdate();
    for (const event of changes(before, this.#look)) this.dispatchEvent(event);
    // A listener may have pressed something: what holds now counts.
    return this.#look && untilChange(this.#look.moment);
  };

  #isOn(): boolean {
    return this.#session !== undefined && momentAt(this.#session, this.clock()).status !== 'finished';
  }

  /** The plan that is being done, else the one that is offered. */
  #current(): Plan {
    return (this.#isOn() && this.#played) || this.#offered();
  }

  /** How the plan looks with what is loaded of the texts; a tick that only moves the clock finds it as it was. */
  #view(): PlanView {
    const plan = this.#current();
    const { texts } = this.#texts;
    if (this.#picture?.plan !== plan || this.#picture.texts !== texts) {
      this.#picture = { plan, texts, view: planView(plan.routine, words, { run: plan.run, texts }) };
    }
    return this.#picture.view;
  }

  /** The plan for the facts as they are now; made anew when one of them changes. */
  #offered(): Plan {
    const key = keyOf(this);
    if (this.#plan?.key !== key) this.#plan = { ...offerFor(this), key };
    return this.#plan;
  }
}
