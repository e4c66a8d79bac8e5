import { type TemplateResult, unsafeCSS } from 'lit';
import { type Conductor, createConductor, type Wishes } from '../device/conductor.ts';
import { createWatch, type Watch } from '../device/watch.ts';
import { en as words } from '../src/locale/en/index.ts';
import type { TimelineOptions } from '../src/routine/intervals.ts';
import type { Routine } from '../src/routine/routine.ts';
import { cuesBetween } from '../src/session/cues.ts';
import { type Moment, momentAt } from '../src/session/moment.ts';
import { press } from '../src/session/press.ts';
import { type Action, type Session, startSession } from '../src/session/session.ts';
import { routineOf } from '../src/session/steps.ts';
import { announce } from '../src/view/announce.ts';
import playerLook from '../src/view/player.css?inline';
import { type PlayerView, playerView } from '../src/view/player.ts';
import { type Swap, swapsFor } from '../src/view/swaps.ts';
import { changes, type Glance } from './changes.ts';
import { type Devices, pageDevices } from './devices.ts';
import { type Keep, pageKeep } from './keep.ts';
import { untilChange } from './pace.ts';
import { player } from './player.ts';
import { rooms } from './rooms.ts';
import type { StepTexts } from './steps.ts';

/** The element a session is played in. */
export interface Host {
  readonly isConnected: boolean;
  requestUpdate(): void;
  dispatchEvent(event: Event): boolean;
}

/** A session as it was last looked at. */
interface Look extends Glance {
  /** When that was, ms since 1970. */
  readonly at: number;
}

/** Shown once it is loaded, on top of what the first screen brings. */
export const styles = unsafeCSS(playerLook);

/** Plays one session after another in an element: time, devices, and what the page is told. */
export class Playing {
  readonly #host: Host;
  readonly #devices: Devices;
  readonly #watch: Watch;
  readonly #conductor: Conductor;
  readonly #keep: Keep;
  #session: Session | undefined;
  #look: Look | undefined;
  #view: PlayerView | undefined;
  #announced = { key: '', text: '' };
  #wasRestored = false;
  #swaps: { readonly key: string; readonly swaps: readonly Swap[] } = { key: '', swaps: [] };

  /** @param key under which the session is kept across a reload */
  constructor(host: Host, key: string, devices: Devices = pageDevices()) {
    this.#host = host;
    this.#keep = pageKeep(key);
    this.#devices = devices;
    this.#watch = createWatch(() => devices.clocks.read());
    const keys = {
      play: () => this.press('resume'),
      pause: () => this.press('pause'),
      next: () => this.press('next'),
      back: () => this.press('back'),
    };
    this.#conductor = createConductor(devices, words, keys, () => this.run());
    devices.wakeLock.onChange(() => host.requestUpdate());
    void rooms.drawings.want().then(() => host.requestUpdate());
  }

  /** What it is shown with. */
  readonly words = words;

  /** The session that is on, or over and still on screen. */
  get session(): Session | undefined {
    return this.#session;
  }

  /** The routine that is being done, with what was swapped in. */
  get routine(): Routine {
    if (!this.#session) throw new RangeError('routine: expected a session, found none');
    return routineOf(this.#session);
  }

  get isOn(): boolean {
    return this.#session !== undefined && this.status !== 'finished';
  }

  get status(): Moment['status'] | undefined {
    return this.#look?.moment.status;
  }

  /** What a reader who does not see the player was told last. */
  get announced(): string {
    return this.#announced.text;
  }

  /** To be called inside a press, so that the browser lets it sound. */
  start(routine: Routine, options?: TimelineOptions): void {
    this.#begin(startSession(routine, this.#devices.clocks.read().wall, options));
  }

  /** Takes up a session that a reload broke off, unless one has begun since; paused, so that nothing begins by itself. */
  restore(): void {
    if (this.#session) return;
    const left = this.#keep.load(this.#devices.clocks.read().wall);
    if (!left) {
      this.#settle();
      return;
    }
    this.#wasRestored = true;
    this.#session = left;
    this.run();
  }

  press(action: Action): void {
    if (!this.#session) return;
    // Headphones and lock screens press too; where the browser does not count that, nothing sounds that did not before.
    this.#conductor.unlock();
    const { session, now } = this.#watch.look(this.#session);
    const pressed = press(session, action, now);
    if (pressed === this.#session) {
      this.#settle();
      return;
    }
    this.#wasRestored = false;
    this.#session = pressed;
    this.run();
  }

  /** What the runner wants to hear. */
  get wishes(): Wishes {
    return this.#conductor.wishes;
  }

  set wishes(wishes: Wishes) {
    this.#conductor.unlock();
    this.#conductor.wishes = wishes;
    if (this.#session) this.run();
    this.#host.requestUpdate();
  }

  /** From the end of a session back to the plan. */
  leave(): void {
    this.#session = undefined;
    this.#look = undefined;
    this.#view = undefined;
    this.rest();
    this.#host.requestUpdate();
  }

  /** Goes on as time goes by. To be called when something was pressed, and when the element comes into the page. */
  run(): void {
    if (this.#host.isConnected) this.#devices.ticker.run(this.#tick);
    else this.#tick();
    this.#settle();
  }

  /** Nothing is played while the element is nowhere, and nothing of the page holds it; time goes on all the same. */
  rest(): void {
    this.#devices.ticker.stop(this.#tick);
    this.#devices.clocks.stop();
    this.#conductor.rest();
  }

  /** The player; undefined where there is nothing to play. */
  render(steps: StepTexts): TemplateResult | undefined {
    const [session, view] = [this.#session, this.#view];
    if (!session || !view) return undefined;
    const shown = {
      view,
      steps,
      figure: this.#figure(session, view),
      swaps: this.#swapsOf(session, view),
      wishes: this.wishes,
      voice: this.#devices.speech.isAvailable,
      notice: this.#notice(view),
    };
    return player(shown, words, {
      press: (action) => this.press(action),
      wish: (wishes) => {
        this.wishes = { ...this.wishes, ...wishes };
      },
      again: () => this.start(session.routine, session.options),
      leave: () => this.leave(),
    });
  }

  #begin(session: Session): void {
    this.#conductor.unlock();
    this.#wasRestored = false;
    this.#look = undefined;
    this.#session = session;
    this.run();
  }

  /** Whatever a press or a look has taken up, there may be nobody to end it. */
  #settle(): void {
    if (!this.#host.isConnected) this.rest();
  }

  #notice({ status, away }: PlayerView): string | undefined {
    if (away !== undefined) return away;
    if (this.#wasRestored && status === 'paused') return words.tag.restored;
    return status === 'running' && this.#devices.wakeLock.state === 'unavailable' ? words.player.dark : undefined;
  }

  #figure(session: Session, { step, status }: PlayerView): TemplateResult | undefined {
    const exercise = routineOf(session).steps[step]?.exercise;
    const side = this.#look?.moment.interval?.side;
    if (exercise === undefined) return undefined;
    return rooms.drawings.value?.figure({ exercise, side, size: 'large', playing: status === 'running' });
  }

  /** What could be done in place of the step that is on: looked for once a step. */
  #swapsOf(session: Session, { step }: PlayerView): readonly Swap[] {
    const key = `${session.startedAt} ${step} ${routineOf(session).steps[step]?.exercise}`;
    if (this.#swaps.key !== key) this.#swaps = { key, swaps: swapsFor(session, step, words) };
    return this.#swaps.swaps;
  }

  /** Takes in what is true now, and tells the page what is new. */
  readonly #tick = (): number | undefined => {
    if (!this.#session) return undefined;
    const { session, now } = this.#watch.look(this.#session);
    const before = this.#look;
    this.#session = session;
    this.#look = { session, moment: momentAt(session, now), at: now };
    // First, so that beeps are planned from the very instant of the look; and only where somebody can end them.
    if (this.#host.isConnected) this.#conductor.play(session, now);
    this.#view = playerView(session, words, now);
    this.#announce(before);
    this.#remember(before);
    this.#host.requestUpdate();
    for (const event of changes(before, this.#look)) this.#host.dispatchEvent(event);
    // A listener may have pressed something: what holds now counts.
    return this.#look && untilChange(this.#look.moment);
  };

  /** Said when something else is on, and in the middle of a long hold. */
  #announce(before: Look | undefined): void {
    const [view, look] = [this.#view, this.#look];
    if (!view || !look) return;
    if (view.key !== this.#announced.key) this.#announced = { key: view.key, text: announce(view, words) };
    else if (before && cuesBetween(look.session, before.at + 1, look.at + 1).some(({ kind }) => kind === 'halfway'))
      this.#announced = { key: view.key, text: words.cues.halfway };
  }

  /** A session is kept for whenever the page is gone, and its end is for nobody to go on from. */
  #remember(before: Look | undefined): void {
    const look = this.#look;
    if (!look) return;
    if (look.moment.status === 'finished') this.#keep.clear();
    else if (look.session !== before?.session || look.moment.index !== before.moment.index)
      this.#keep.save(look.session, look.at);
  }

  /** Somebody was there until now; called when the page goes. */
  readonly stay = (): void => {
    if (this.#session && this.isOn) this.#keep.save(this.#session, this.#devices.clocks.read().wall);
  };
}
