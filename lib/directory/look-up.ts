import { type DirectoryFacts, factCodec } from './facts.ts';
import type { Manifest, ShardRow, Table } from './format.ts';
import { keyNumber, placeOf } from './key-place.ts';
import { sha256Bytes } from './sha256-bytes.ts';
import { findInShard, isShard } from './shard.ts';

/** Gives the bytes of a shard; null where there are none. */
export type ShardLoader = (row: ShardRow) => Promise<Uint8Array<ArrayBuffer> | null>;

/** Shards that stay in memory: a list asks for the same again and again. Each has some 60 kB. */
const MOST_HELD = 64;
const LINKEDIN = 'li:';

/** A pack that can be asked. */
export class Directory {
  readonly manifest: Manifest;
  readonly #load: ShardLoader;
  readonly #codec: ReturnType<typeof factCodec>;
  readonly #held = new Map<string, Promise<Uint8Array | null>>();

  constructor(manifest: Manifest, load: ShardLoader) {
    this.manifest = manifest;
    this.#load = load;
    this.#codec = factCodec(manifest.tables);
  }

  /**
   * What the pack says of a registrable domain or a LinkedIn alias ("li:acme"); null where it says nothing. Reads at most
   * one shard. A shard that is not what the manifest promises says nothing.
   */
  async look(key: string): Promise<DirectoryFacts | null> {
    const table: Table = key.startsWith(LINKEDIN) ? 'linkedin' : 'domains';
    const place = placeOf(keyNumber(key), this.manifest.shardBits);
    const row = this.manifest.shards[table][place.shard];
    const bytes = row ? await this.#shard(row) : null;
    const packed = bytes ? findInShard(bytes, place) : null;
    return packed === null || packed === 0 ? null : this.#codec.unpack(packed);
  }

  #shard(row: ShardRow): Promise<Uint8Array | null> {
    const known = this.#held.get(row.file);
    if (known) return known;
    const bytes = this.#checked(row);
    this.#held.set(row.file, bytes);
    const [oldest] = this.#held.keys();
    if (this.#held.size > MOST_HELD && oldest !== undefined) this.#held.delete(oldest);
    return bytes;
  }

  async #checked(row: ShardRow): Promise<Uint8Array | null> {
    const bytes = await this.#load(row);
    return bytes && (await isPromised(bytes, row)) ? bytes : null;
  }
}

/** True for the bytes that the manifest promises. */
export async function isPromised(bytes: Uint8Array<ArrayBuffer>, row: ShardRow): Promise<boolean> {
  return bytes.length === row.bytes && isShard(bytes) && (await sha256Bytes(bytes)) === row.sha256;
}
