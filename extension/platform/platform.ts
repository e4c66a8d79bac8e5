import type { Tone } from '../../src/index.ts';

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
  /** The tab it stands in. */
  readonly tab?: number;
}

/** How a message is answered. An answer crosses contexts whole; an exception does not arrive the same in every browser. */
export type Reply = { readonly problem: string } | { readonly problem?: never; readonly value?: unknown };

/** JSON documents by key; undefined stands for one that is not there. */
export type Documents = Readonly<Record<string, unknown>>;

/** Documents that outlive the background, but not the browser, nor an update of the extension. Not for a content script. */
export interface MemoryPort {
  /** What comes out may have been written by any version: check it. */
  get(keys: readonly string[]): Promise<Documents>;
  /** Writes all of them or none; undefined removes. */
  set(documents: Documents): Promise<void>;
}

/** Documents that outlive the browser. */
export interface StoragePort extends MemoryPort {
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
  /**
   * @param query a JSON document
   * @returns the answer
   * @throws {Error} in plain words when the background refused it or is out of reach
   */
  ask(query: object): Promise<unknown>;
  /** The listener answers only what it knows; for everything else it gives undefined and stays silent. */
  onMessage(listener: (message: unknown, sender: Sender) => Promise<Reply> | undefined): Stop;
}

/** Wake-ups that outlive the background. */
export interface AlarmPort {
  /**
   * It may fire again every half minute, until it is set anew or cleared: so a background that died over it is woken again.
   *
   * @param when milliseconds since 1970; a past time fires at once. An alarm of the same name is replaced.
   */
  setAlarm(name: string, when: number): Promise<void>;
  clear(name: string): Promise<void>;
  onAlarm(listener: (name: string) => void): Stop;
}

/** The few words on the toolbar icon. */
export interface BadgePort {
  /** @param text about four characters; empty shows none */
  setBadge(text: string): Promise<void>;
}

/** Something that is announced while no page of ours does it. */
export interface Announcement {
  /** The same for the same thing, whoever announces it and however often. */
  readonly id: string;
  /** What it is about. Of one subject only the newest notice stays. */
  readonly subject: string;
  /** Empty where it is not to be heard. */
  readonly beep: readonly Tone[];
  /** Absent where it is not to be read. */
  readonly notice?: { readonly title: string; readonly text: string };
}

/** What reaches a person without a page of ours. */
export interface AnnouncerPort {
  /**
   * Announces something, unless the same was announced before: whoever died between announcing and noting it down may
   * announce again, and is heard once. What cannot be shown or heard here is left out silently.
   */
  announce(announcement: Announcement): Promise<void>;
}

/** Leave to show notices. A person gives it in the browser, and takes it back there at any time. Not for a content script. */
export interface NoticePort {
  isAllowed(): Promise<boolean>;
  /**
   * Asks for leave. Only inside a press.
   *
   * @returns whether it is given now
   */
  request(): Promise<boolean>;
}

/** Pages that play the cues of a session themselves. */
export interface PlayersPort {
  /**
   * For a page: says that it plays the cues of `subject` from now on, until it stops or goes. What was due before it
   * joined was announced already, and what is due from then on nobody else announces.
   */
  join(subject: string): Stop;
  /**
   * For the background: whether a page that is alive this moment plays the cues of `subject`.
   *
   * @param tabs where a panel joined, see {@link presenceIn}
   */
  arePlaying(subject: string, tabs: readonly number[]): Promise<boolean>;
}

/** All that the extension asks of the browser it runs in. The one implementation over the extension API is `browser.ts`. */
export interface Platform {
  readonly storage: StoragePort;
  readonly messages: MessagePort;
  readonly alarms: AlarmPort;
  readonly badge: BadgePort;
  readonly memory: MemoryPort;
  readonly announcer: AnnouncerPort;
  readonly notices: NoticePort;
  readonly players: PlayersPort;
  /** What this extension is called by the browser: what a trusted {@link Sender} has to match. */
  readonly self: { readonly id: string; readonly origin: string };
  /** Told when the browser started, or the extension was installed or updated: times when alarms may be gone. */
  onStart(listener: () => void): Stop;
  /** Told the name of a keyboard command of the manifest. */
  onCommand(listener: (name: string) => void): Stop;
  /** Milliseconds since 1970. */
  now(): number;
  /** A clock that only goes forward, ms since whenever it likes; anew in each life of a background. */
  steady(): number;
  /** False once the extension was updated or removed under this page: from then on nothing can be sent. */
  isAlive(): boolean;
}

/** The origin of an address. `URL.origin` is "null" for the schemes of extensions wherever they are not registered. */
export function originOfUrl(url: string): string {
  const { protocol, host } = new URL(url);
  return `${protocol}//${host}`;
}

/** What a reply says. @throws {Error} in plain words where there is none, or it is a refusal */
export function answerIn(reply: Reply | undefined): unknown {
  if (!reply) throw new Error('The background did not answer.');
  if (reply.problem !== undefined) throw new Error(reply.problem);
  return reply.value;
}
