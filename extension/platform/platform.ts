/** Ends what was begun: takes a listener off. */
export type Stop = () => void;

/** Who sent a message, as the browser reports it. Nothing in it was said by the sender itself. */
export interface Sender {
  /** The extension's id. */
  readonly id?: string;
  readonly origin?: string;
  readonly url?: string;
  /** 0 is the page itself; above are the frames in it. Absent where the sender is no tab. */
  readonly frameId?: number;
}

/** How a message is answered. An answer crosses contexts whole; an exception does not arrive the same in every browser. */
export type Reply = { readonly problem?: string };

/** Documents by key. They outlive the browser. */
export interface StoragePort {
  /** The document, or undefined where there is none. What comes out was written by any version: check it. */
  get(key: string): Promise<unknown>;
  /** @param value a JSON document; undefined removes the key */
  set(key: string, value: unknown): Promise<void>;
  /** Told of every change from any context, the own one included, with the new document. */
  onChange(key: string, listener: (value: unknown) => void): Stop;
}

/** From panel and popup to the background. */
export interface MessagePort {
  /**
   * @param intent a JSON document
   * @throws {Error} in plain words when the background refused it or is out of reach
   */
  send(intent: object): Promise<void>;
  /** The listener answers only what it knows; for everything else it gives undefined and stays silent. */
  onIntent(listener: (message: unknown, sender: Sender) => Promise<Reply> | undefined): Stop;
}

/** Wake-ups that outlive the background. */
export interface AlarmPort {
  /** @param when milliseconds since 1970; a past time fires at once. An alarm of the same name is replaced. */
  setAlarm(name: string, when: number): Promise<void>;
  clear(name: string): Promise<void>;
  onAlarm(listener: (name: string) => void): Stop;
}

/** The few words on the toolbar icon. */
export interface BadgePort {
  /** @param text about four characters; empty shows none */
  setBadge(text: string): Promise<void>;
}

/** All that the extension asks of the browser it runs in. The one implementation over the extension API is `browser.ts`. */
export interface Platform {
  readonly storage: StoragePort;
  readonly messages: MessagePort;
  readonly alarms: AlarmPort;
  readonly badge: BadgePort;
  /** What this extension is called by the browser: what a trusted {@link Sender} has to match. */
  readonly self: { readonly id: string; readonly origin: string };
  /** Told when the browser started, or the extension was installed or updated: times when alarms may be gone. */
  onStart(listener: () => void): Stop;
  /** Milliseconds since 1970. */
  now(): number;
  /** False once the extension was updated or removed under this page: from then on nothing can be sent. */
  isAlive(): boolean;
}

/** The origin of an address. `URL.origin` is "null" for the schemes of extensions wherever they are not registered. */
export function originOfUrl(url: string): string {
  const { protocol, host } = new URL(url);
  return `${protocol}//${host}`;
}
