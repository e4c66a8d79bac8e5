/**
 * FIT is a row of messages: definitions, which say how long the data messages of a kind are, and data. A library reads
 * their content well but gives up on the whole file at the first damage. So the row is walked here first, and only what
 * is whole is handed on.
 *
 * The layout is that of the FIT protocol, "Record format": https://developer.garmin.com/fit/protocol/
 */
const header = {
  size: 0,
  dataSize: 4,
  mark: 8,
  /** The older header, without checksum: enough for every reader. */
  short: 12,
} as const;

const bits = { compressedTime: 0x80, definition: 0x40, developerData: 0x20, reserved: 0x10 } as const;

/**
 * Descriptions of developer fields. Without them such fields are passed over, and so an app's own "distance", in miles,
 * cannot take the place of the watch's.
 */
const fieldDescription = 206;

/** A day has 86,400 seconds; the longest races last ten. Tiny messages beyond that only fill memory. */
const mostMessages = 1_000_000;

interface Definition {
  readonly wanted: boolean;
  /** Bytes of a data message after its header. */
  readonly size: number;
  /** Bytes fewer when the header itself carries the time. */
  readonly timeSize: number;
}

/**
 * A sound FIT file of all messages up to the first damage. Neither the checksum nor the stated length are trusted:
 * watches that ran out of power leave both unwritten.
 *
 * @param bytes begins with a FIT header
 * @throws {RangeError} when it holds more messages than a run can have
 */
export function wholeMessages(bytes: Uint8Array): ArrayBuffer {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const start = view.getUint8(header.size);
  const stated = view.getUint32(header.dataSize, true);
  const end = stated === 0 ? bytes.length : Math.min(bytes.length, start + stated);
  const definitions = new Map<number, Definition>();
  const kept: Uint8Array[] = [];
  let messages = 0;
  let at = Math.max(start, header.short);
  while (at < end) {
    const message = next(view, at, end, definitions);
    if (!message) break;
    if (message.wanted) kept.push(bytes.subarray(at, at + message.length));
    at += message.length;
    messages += 1;
    if (messages > mostMessages) throw new RangeError(`holds more than ${mostMessages} messages`);
  }
  return fileOf(bytes, kept);
}

/** The message at `at`, `undefined` when it is not whole or makes no sense. Definitions are noted on the way. */
function next(
  view: DataView,
  at: number,
  end: number,
  definitions: Map<number, Definition>,
): { length: number; wanted: boolean } | undefined {
  const head = view.getUint8(at);
  const compressed = (head & bits.compressedTime) !== 0;
  if (!compressed && head & bits.definition) return define(view, at, end, definitions);
  if (!compressed && head & (bits.developerData | bits.reserved)) return undefined;
  const definition = definitions.get(compressed ? (head >> 5) & 3 : head & 15);
  if (!definition) return undefined;
  const length = 1 + definition.size - (compressed ? definition.timeSize : 0);
  return at + length <= end ? { length, wanted: definition.wanted } : undefined;
}

function define(
  view: DataView,
  at: number,
  end: number,
  definitions: Map<number, Definition>,
): { length: number; wanted: boolean } | undefined {
  if (at + 6 > end) return undefined;
  const head = view.getUint8(at);
  const fields = view.getUint8(at + 5);
  const developerAt = at + 6 + 3 * fields;
  const developer = (head & bits.developerData) !== 0;
  if (developerAt + (developer ? 1 : 0) > end) return undefined;
  const developerFields = developer ? view.getUint8(developerAt) : 0;
  const length = developerAt + (developer ? 1 + 3 * developerFields : 0) - at;
  if (at + length > end) return undefined;
  const sizes = (from: number, count: number) =>
    Array.from({ length: count }, (_, index) => view.getUint8(from + 3 * index + 1)).reduce((sum, n) => sum + n, 0);
  const timeFirst = fields > 0 && view.getUint8(at + 6) === 253;
  const wanted = view.getUint16(at + 3, view.getUint8(at + 2) === 0) !== fieldDescription;
  definitions.set(head & 15, {
    wanted,
    size: sizes(at + 6, fields) + sizes(developerAt + 1, developerFields),
    timeSize: timeFirst ? view.getUint8(at + 7) : 0,
  });
  return { length, wanted };
}

function fileOf(bytes: Uint8Array, messages: readonly Uint8Array[]): ArrayBuffer {
  const size = messages.reduce((sum, message) => sum + message.length, 0);
  const file = new Uint8Array(header.short + size);
  file.set(bytes.subarray(0, header.short));
  const view = new DataView(file.buffer);
  view.setUint8(header.size, header.short);
  view.setUint32(header.dataSize, size, true);
  let at = header.short;
  for (const message of messages) {
    file.set(message, at);
    at += message.length;
  }
  return file.buffer;
}
