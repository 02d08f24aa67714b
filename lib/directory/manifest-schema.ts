import * as z from 'zod/mini';
import { FORMAT, type Manifest, MOST_IN_SHARD, MOST_SHARD_BITS, shardFile, TABLES } from './format.ts';

const MAX_TEXT = 300;
const count = z.number().check(z.int(), z.nonnegative());
const text = z.string().check(z.maxLength(MAX_TEXT));
const shard = z.object({
  file: text,
  bytes: count.check(z.lte(1_000_000)),
  entries: count.check(z.lte(MOST_IN_SHARD)),
  sha256: z.string().check(z.regex(/^[0-9a-f]{64}$/)),
});
const shards = z.array(shard).check(z.maxLength(2 ** MOST_SHARD_BITS));
const schema = z.object({
  format: z.literal(FORMAT),
  ...{ name: text.check(z.minLength(1)), licence: text, attribution: text },
  day: count.check(z.lte(100_000)),
  entries: z.object({ domains: count, linkedin: count }),
  shardBits: count.check(z.lte(MOST_SHARD_BITS)),
  tables: z.object({
    sizes: z.array(z.tuple([count, z.nullable(count)])).check(z.maxLength(15)),
    industries: z.array(text).check(z.maxLength(63)),
    countries: z.array(z.string().check(z.regex(/^[A-Z]{2}$/))).check(z.maxLength(255)),
    firstYear: count.check(z.lte(3_000)),
  }),
  shards: z.object({ domains: shards, linkedin: shards }),
});

export type ManifestProblem = 'no-directory' | 'other-version' | 'wrong-counts';
export type ReadManifest = { ok: true; manifest: Manifest } | { ok: false; problem: ManifestProblem };

/** A manifest from anybody. Its numbers must agree with each other, and its files be called as the format calls them. */
export function readManifest(input: unknown): ReadManifest {
  const parsed = schema.safeParse(input);
  if (!parsed.success) {
    const said = typeof input === 'object' && input !== null && 'format' in input ? input.format : null;
    const isOther = typeof said === 'string' && said.startsWith('icp-directory/') && said !== FORMAT;
    return { ok: false, problem: isOther ? 'other-version' : 'no-directory' };
  }
  const manifest = parsed.data;
  const agrees = TABLES.every((table) => {
    const rows = manifest.shards[table];
    const sum = rows.reduce((all, { entries }) => all + entries, 0);
    const named = rows.every(({ file }, at) => file === shardFile(table, at));
    return rows.length === 2 ** manifest.shardBits && sum === manifest.entries[table] && named;
  });
  return agrees ? { ok: true, manifest } : { ok: false, problem: 'wrong-counts' };
}
