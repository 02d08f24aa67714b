import { hash53 } from '#lib/parse/hash53.ts';
import { BUCKET_BITS, HASH_BITS, REST_BITS } from './format.ts';

/** Where a key stands in a pack. */
export interface KeyPlace {
  shard: number;
  bucket: number;
  rest: number;
}

/** A registrable domain, or a LinkedIn alias ("li:acme"), as the number that stands for it. */
export function keyNumber(key: string): number {
  return hash53(key);
}

/** The place of a key's number in a pack of 2^shardBits shards. The bits behind those three are not kept. */
export function placeOf(number: number, shardBits: number): KeyPlace {
  const shard = Math.floor(number / 2 ** (HASH_BITS - shardBits));
  const behind = number % 2 ** (HASH_BITS - shardBits);
  const left = HASH_BITS - shardBits - BUCKET_BITS;
  return {
    shard,
    bucket: Math.floor(behind / 2 ** left),
    rest: Math.floor((behind % 2 ** left) / 2 ** (left - REST_BITS)),
  };
}
