import type { FactTables } from './facts.ts';

/** A company directory: companies by a hash of their domain, and by one of their LinkedIn name, with what a file says of them. */
export const FORMAT = 'icp-directory/1';

/** What companies are found by. */
export const TABLES = ['domains', 'linkedin'] as const;
export type Table = (typeof TABLES)[number];

/** Of the 53 bits of a key's hash: first the shard's number, then a bucket of the shard, then what is written beside the facts. */
export const HASH_BITS = 53;
export const BUCKET_BITS = 8;
export const REST_BITS = 30;
/** 30 bits of the hash and 26 of facts. */
export const ENTRY_BYTES = 7;

/**
 * A key that is not in the pack meets another one's hash with a chance of at most this number divided by 2^38 (8 bits of
 * the bucket and 30 beside the facts, in one shard): under 1 in 16 million.
 */
export const MOST_IN_SHARD = 16_384;
/** Half of it on average, so that no shard of a good hash runs over. */
export const MEANT_IN_SHARD = 8_192;
export const MOST_SHARD_BITS = 11;
/** What the shards hold; more is not a team's market. */
export const MOST_COMPANIES = MEANT_IN_SHARD * 2 ** MOST_SHARD_BITS;

export interface ShardRow {
  file: string;
  bytes: number;
  entries: number;
  /** Of the file, in hex. */
  sha256: string;
}

/** What a pack says of itself, beside its shards. */
export interface Manifest {
  format: typeof FORMAT;
  name: string;
  licence: string;
  /** Who is to be named, in the licence's words; may be empty. */
  attribution: string;
  /** UTC day of the newest source, as days since 1970-01-01. */
  day: number;
  /** Companies by domain, and those of them and others by LinkedIn name. */
  entries: Record<Table, number>;
  /** Leading bits of the hash that name the shard. */
  shardBits: number;
  /** What the numbers in the shards stand for. */
  tables: FactTables;
  shards: Record<Table, ShardRow[]>;
}

/** "domains-0a3.bin" */
export function shardFile(table: Table, shard: number): string {
  return `${table}-${shard.toString(16).padStart(3, '0')}.bin`;
}

/** As few shards as hold so many companies. */
export function shardBitsFor(companies: number): number {
  return Math.max(0, Math.ceil(Math.log2(Math.max(1, companies) / MEANT_IN_SHARD)));
}
