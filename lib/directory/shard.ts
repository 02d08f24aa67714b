import { BUCKET_BITS, ENTRY_BYTES, MOST_IN_SHARD } from './format.ts';
import type { KeyPlace } from './key-place.ts';

/** A company in a shard. */
export interface ShardEntry extends KeyPlace {
  /** As `factCodec` packs them. */
  facts: number;
}

/** "ICPD", then the version of the layout. */
const MAGIC = [0x49, 0x43, 0x50, 0x44, 1];
const BUCKETS = 2 ** BUCKET_BITS;
/** Behind the magic: for each bucket where it ends, counted in entries, two bytes each. */
const ENDS_AT = 8;
const ENTRIES_AT = ENDS_AT + BUCKETS * 2;

/**
 * A shard's bytes: the magic, the ends of its buckets, then seven bytes an entry, big-endian: 30 bits of the hash and 26 of
 * facts. `entries` are sorted by bucket and rest, each place once.
 */
export function encodeShard(entries: readonly ShardEntry[]): Uint8Array<ArrayBuffer> {
  if (entries.length > MOST_IN_SHARD) throw new RangeError(`a shard of ${entries.length} entries`);
  const bytes = new Uint8Array(ENTRIES_AT + entries.length * ENTRY_BYTES);
  const view = new DataView(bytes.buffer);
  bytes.set(MAGIC);
  let at = 0;
  for (let bucket = 0; bucket < BUCKETS; bucket += 1) {
    while (entries[at]?.bucket === bucket) at += 1;
    view.setUint16(ENDS_AT + bucket * 2, at);
  }
  entries.forEach(({ rest, facts }, index) => {
    const from = ENTRIES_AT + index * ENTRY_BYTES;
    // 30 bits and the first two of the facts, then the other 24.
    view.setUint32(from, (rest * 4 + Math.floor(facts / 0x100_0000)) >>> 0);
    view.setUint8(from + 4, (facts >>> 16) & 0xff);
    view.setUint16(from + 5, facts & 0xffff);
  });
  return bytes;
}

/** True for bytes that can be asked: the right layout, as long as their buckets say. */
export function isShard(bytes: Uint8Array): boolean {
  if (bytes.length < ENTRIES_AT || MAGIC.some((byte, at) => bytes[at] !== byte)) return false;
  let before = 0;
  for (let bucket = 0; bucket < BUCKETS; bucket += 1) {
    const end = endOf(bytes, bucket);
    if (end < before) return false;
    before = end;
  }
  return bytes.length === ENTRIES_AT + before * ENTRY_BYTES;
}

/** The facts that stand at a place; null where nothing does. `bytes` is a shard. */
export function findInShard(bytes: Uint8Array, { bucket, rest }: Omit<KeyPlace, 'shard'>): number | null {
  let low = bucket === 0 ? 0 : endOf(bytes, bucket - 1);
  let high = endOf(bytes, bucket);
  while (low < high) {
    const middle = (low + high) >>> 1;
    const at = ENTRIES_AT + middle * ENTRY_BYTES;
    const head = wordAt(bytes, at);
    const here = Math.floor(head / 4);
    if (here === rest) return (head % 4) * 0x100_0000 + Math.floor(wordAt(bytes, at + 3) % 0x100_0000);
    if (here < rest) low = middle + 1;
    else high = middle;
  }
  return null;
}

function endOf(bytes: Uint8Array, bucket: number): number {
  const at = ENDS_AT + bucket * 2;
  return (bytes[at] ?? 0) * 256 + (bytes[at + 1] ?? 0);
}

function wordAt(bytes: Uint8Array, at: number): number {
  const [a = 0, b = 0, c = 0, d = 0] = bytes.subarray(at, at + 4);
  return ((a * 256 + b) * 256 + c) * 256 + d;
}
