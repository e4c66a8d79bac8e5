/** Something that is loaded when it is first wanted: one request for all elements of a page. */
export class Later<Loaded> {
  /** Undefined until it is there. */
  value: Loaded | undefined;
  /** True after a try that failed, until the next one. */
  hasFailed = false;
  readonly #load: () => Promise<Loaded>;
  #trying: Promise<void> | undefined;

  constructor(load: () => Promise<Loaded>) {
    this.#load = load;
  }

  /** True once somebody asked for it. */
  get isWanted(): boolean {
    return !!this.#trying || this.hasFailed;
  }

  /** Asks for it; after a failure asks again. Resolved when it is there or could not be had; never rejects. */
  want(): Promise<void> {
    this.#trying ??= this.#try();
    return this.#trying;
  }

  async #try(): Promise<void> {
    this.hasFailed = false;
    try {
      this.value = await this.#load();
    } catch {
      // A reader who is offline, or a page whose files have moved on. Whoever wanted it says so on screen.
      this.hasFailed = true;
      this.#trying = undefined;
    }
  }
}
