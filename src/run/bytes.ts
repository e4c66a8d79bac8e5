/**
 * src/ is compiled without the platform's types, because its rooms must not touch a platform. These two are in Node and
 * in every browser alike; they are declared for this file alone, so that they cannot clash with the DOM's own types.
 */
declare const TextDecoder: new (label: string) => { decode(bytes: Uint8Array): string };
declare const DecompressionStream: new (
  format: 'gzip',
) => {
  readonly writable: { getWriter(): { write(bytes: Uint8Array): Promise<void>; close(): Promise<void> } };
  readonly readable: {
    getReader(): { read(): Promise<{ done: boolean; value?: Uint8Array }>; cancel(): Promise<void> };
  };
};

/** Bytes packed at a time: gzip packs up to a thousandfold, so a small slice cannot unpack to more than memory holds. */
const slice = 65_536;

/** The first bytes of files that give themselves away, and where they stand. */
const marks = {
  fit: { at: 8, bytes: [0x2e, 0x46, 0x49, 0x54] },
  gzip: { at: 0, bytes: [0x1f, 0x8b] },
  zip: { at: 0, bytes: [0x50, 0x4b, 0x03, 0x04] },
} as const;

const encodings: readonly (readonly [label: string, start: readonly number[]])[] = [
  ['utf-16le', [0xff, 0xfe]],
  ['utf-16be', [0xfe, 0xff]],
  // A text that starts with "<" in two bytes, without a mark.
  ['utf-16le', [0x3c, 0x00]],
  ['utf-16be', [0x00, 0x3c]],
];

/** @returns what the first bytes say; everything else may be text */
export function markOf(bytes: Uint8Array): keyof typeof marks | undefined {
  const names = Object.keys(marks) as (keyof typeof marks)[];
  return names.find((name) => startsWith(bytes, marks[name].bytes, marks[name].at));
}

/** Text as XML files come: UTF-8 unless the first bytes say otherwise. Broken characters become U+FFFD. */
export function textOf(bytes: Uint8Array): string {
  const [label] = encodings.find(([, start]) => startsWith(bytes, start, 0)) ?? ['utf-8'];
  return new TextDecoder(label).decode(bytes);
}

/**
 * @param most bytes that may come out
 * @throws {RangeError} when more would come out
 * @throws {Error} when it is no sound gzip
 */
export async function gunzip(bytes: Uint8Array, most: number): Promise<Uint8Array> {
  const { writable, readable } = new DecompressionStream('gzip');
  const [chunks] = await Promise.all([drain(readable.getReader(), most), feed(writable.getWriter(), bytes)]);
  const unpacked = new Uint8Array(chunks.reduce((length, chunk) => length + chunk.length, 0));
  let at = 0;
  for (const chunk of chunks) {
    unpacked.set(chunk, at);
    at += chunk.length;
  }
  return unpacked;
}

type Stream = InstanceType<typeof DecompressionStream>;

async function feed(writer: ReturnType<Stream['writable']['getWriter']>, bytes: Uint8Array): Promise<void> {
  for (let at = 0; at < bytes.length; at += slice) await writer.write(bytes.subarray(at, at + slice));
  await writer.close();
}

async function drain(reader: ReturnType<Stream['readable']['getReader']>, most: number): Promise<Uint8Array[]> {
  const chunks: Uint8Array[] = [];
  let length = 0;
  for (;;) {
    const { done, value } = await reader.read();
    if (done || !value) return chunks;
    length += value.length;
    if (length > most) {
      await reader.cancel();
      throw new RangeError(`more than ${most} bytes come out`);
    }
    chunks.push(value);
  }
}

function startsWith(bytes: Uint8Array, start: readonly number[], at: number): boolean {
  return start.every((byte, index) => bytes[at + index] === byte);
}
