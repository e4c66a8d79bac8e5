import { css, html, LitElement } from 'lit';

/** The least that a countdown made with Lit can be: digits, a bar, a button. */
export class TinyCountdown extends LitElement {
  static override styles = css`
    :host { display: block; font: 16px sans-serif; }
    progress { display: block; inline-size: 100%; }
    time { font-size: 3em; font-variant-numeric: tabular-nums; }
  `;
  static override properties = { seconds: { type: Number }, left: { state: true }, timer: { state: true } };
  declare seconds: number;
  declare left: number;
  declare timer: ReturnType<typeof setInterval> | undefined;

  constructor() {
    super();
    this.seconds = 30;
    this.left = 30;
    this.timer = undefined;
  }

  override connectedCallback(): void {
    super.connectedCallback();
    if (this.hasAttribute('data-counts')) this.start();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    clearInterval(this.timer);
  }

  start(): void {
    this.timer = setInterval(() => {
      this.left = Math.max(0, this.left - 1);
    }, 1000);
  }

  toggle(): void {
    clearInterval(this.timer);
    if (this.timer === undefined) this.start();
    else this.timer = undefined;
  }

  protected override render() {
    const seconds = String(this.left % 60).padStart(2, '0');
    return html`<time>${Math.floor(this.left / 60)}:${seconds}</time>
      <progress max=${this.seconds} .value=${this.left}></progress>
      <button @click=${this.toggle}>${this.timer === undefined ? 'Start' : 'Pause'}</button>`;
  }
}

if (!customElements.get('tiny-countdown')) customElements.define('tiny-countdown', TinyCountdown);

/** One that forgets to stop listening, so that a search for what is left behind has something to find. */
export class LeakyCountdown extends TinyCountdown {
  override connectedCallback(): void {
    super.connectedCallback();
    addEventListener('resize', () => this.requestUpdate());
  }
}

if (!customElements.get('leaky-countdown')) customElements.define('leaky-countdown', LeakyCountdown);
