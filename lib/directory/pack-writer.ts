import type { FactTables } from './facts.ts';
import {
  FORMAT,
  HASH_BITS,
  type Manifest,
  MOST_COMPANIES,
  MOST_SHARD_BITS,
  type ShardRow,
  shardBitsFor,
  shardFile,
  TABLES,
  type Table,
} from './format.ts';
import { placeOf } from './key-place.ts';
import { sha256Bytes } from './sha256-bytes.ts';
import { encodeShard, type ShardEntry } from './shard.ts';
import type { Spool } from './spool.ts';
import { type DirectoryRecord, uniteRecords } from './unite-records.ts';

/** A record on its way: its key in eight bytes, its facts in four, its source in one. */
const RECORD_BYTES = 13;
/** Records of a part that are held before they are put away: of 2,048 parts of both tables at most some 55 MB. */
const HELD = 1_024;

export interface PackReport {
  /** Keys in each table. */
  entries: Record<Table, number>;
  /** Rows of a key beyond its first. */
  repeated: number;
  /** Facts left out because rows of one source disagree. */
  disagreed: number;
}

/** Sorts records into shards. The same records make the same bytes, in whatever order they come. */
export class PackWriter {
  readonly #spool: Spool;
  readonly #held = new Map<string, { view: DataView<ArrayBuffer>; count: number }>();
  #keys = 0;

  constructor(spool: Spool) {
    this.#spool = spool;
  }

  /** Puts a record in the part of its leading bits. */
  async add(table: Table, { key, facts, source }: DirectoryRecord): Promise<void> {
    if (table === 'domains') this.#keys += 1;
    if (this.#keys > MOST_COMPANIES) throw new RangeError(`more than ${MOST_COMPANIES} companies`);
    const part = partOf(table, Math.floor(key / 2 ** (HASH_BITS - MOST_SHARD_BITS)));
    let held = this.#held.get(part);
    if (!held) {
      held = { view: new DataView(new ArrayBuffer(HELD * RECORD_BYTES)), count: 0 };
      this.#held.set(part, held);
    }
    const at = held.count * RECORD_BYTES;
    held.view.setFloat64(at, key);
    held.view.setUint32(at + 8, facts);
    held.view.setUint8(at + 12, source);
    held.count += 1;
    if (held.count === HELD) await this.#putAway(part);
  }

  /** Writes the shards one after the other, and answers with what the pack says of itself. */
  async finish(
    said: Pick<Manifest, 'name' | 'licence' | 'attribution' | 'day'>,
    tables: FactTables,
    write: (file: string, bytes: Uint8Array<ArrayBuffer>) => Promise<void>,
  ): Promise<{ manifest: Manifest; report: PackReport }> {
    for (const part of this.#held.keys()) await this.#putAway(part);
    const shardBits = shardBitsFor(this.#keys);
    const shards: Record<Table, ShardRow[]> = { domains: [], linkedin: [] };
    const report: PackReport = { entries: { domains: 0, linkedin: 0 }, repeated: 0, disagreed: 0 };
    for (const table of TABLES) {
      for (let shard = 0; shard < 2 ** shardBits; shard += 1) {
        const records = await this.#recordsOf(table, shard, shardBits);
        const { entries, repeated, disagreed } = unitedEntries(records, shardBits);
        const bytes = encodeShard(entries);
        const file = shardFile(table, shard);
        await write(file, bytes);
        shards[table].push({
          ...{ file, bytes: bytes.length, entries: entries.length },
          sha256: await sha256Bytes(bytes),
        });
        report.entries[table] += entries.length;
        // A company's LinkedIn name repeats with its domain: rows are counted once.
        if (table === 'domains') {
          report.repeated += repeated;
          report.disagreed += disagreed;
        }
      }
    }
    const { entries } = report;
    return { manifest: { format: FORMAT, ...said, entries, shardBits, tables, shards }, report };
  }

  async #putAway(part: string): Promise<void> {
    const held = this.#held.get(part);
    if (!held || held.count === 0) return;
    await this.#spool.append(part, new Uint8Array(held.view.buffer.slice(0, held.count * RECORD_BYTES)));
    held.count = 0;
  }

  /** A shard is several parts that lie side by side. */
  async #recordsOf(table: Table, shard: number, shardBits: number): Promise<DirectoryRecord[]> {
    const parts = 2 ** (MOST_SHARD_BITS - shardBits);
    const records: DirectoryRecord[] = [];
    for (let part = shard * parts; part < (shard + 1) * parts; part += 1) {
      const bytes = await this.#spool.read(partOf(table, part));
      const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.length);
      for (let at = 0; at < bytes.length; at += RECORD_BYTES) {
        records.push({
          key: view.getFloat64(at),
          facts: view.getUint32(at + 8),
          source: view.getUint8(at + 12),
        });
      }
    }
    return records.sort((a, b) => a.key - b.key);
  }
}

function partOf(table: Table, part: number): string {
  return `${table}-${part}`;
}

/** One entry a key, in order. Two keys that share all bits that are kept would answer for each other: both say nothing. */
function unitedEntries(records: readonly DirectoryRecord[], shardBits: number) {
  const entries: ShardEntry[] = [];
  let disagreed = 0;
  let keys = 0;
  for (let at = 0; at < records.length; ) {
    const key = records[at]?.key ?? 0;
    let end = at + 1;
    while (records[end]?.key === key) end += 1;
    const united = uniteRecords(records.slice(at, end));
    disagreed += united.disagreed;
    keys += 1;
    const place = placeOf(key, shardBits);
    const before = entries.at(-1);
    if (before && before.bucket === place.bucket && before.rest === place.rest) before.facts = 0;
    else entries.push({ ...place, facts: united.facts });
    at = end;
  }
  return { entries, repeated: records.length - keys, disagreed };
}
