import { browser } from 'wxt/browser';
import * as z from 'zod/mini';
import { isKey, type PublishingKeys } from '#lib/icp/envelope/keys.ts';

const KEYS_SCHEMA = 'icp-keys/1';
const STORED = 'publishing';
/** A PKCS 8 file of an Ed25519 key is 48 bytes; anything much longer is no key. */
const MAX_PRIVATE_KEY = 400;

const keysSchema = z.object({
  publicKey: z.string().check(z.refine(isKey)),
  privateKey: z.string().check(z.minLength(43), z.maxLength(MAX_PRIVATE_KEY)),
  teamKey: z.string().check(z.refine(isKey)),
});

const publishingSchema = z.object({
  keys: z.nullable(keysSchema),
  /** The address that was used last. */
  url: z.string(),
  /** The last version that was made, whether or not anybody has seen it yet. */
  made: z.nullable(z.object({ icpId: z.string(), version: z.int(), time: z.number() })),
});

/** What a publisher's browser keeps: in `storage.local` alone, and in no export but that of the keys. */
export type Publishing = z.infer<typeof publishingSchema>;

const NOTHING: Publishing = { keys: null, url: '', made: null };

export async function readPublishing(): Promise<Publishing> {
  const parsed = publishingSchema.safeParse((await browser.storage.local.get(STORED))[STORED]);
  return parsed.success ? parsed.data : NOTHING;
}

export async function keepPublishing(change: Partial<Publishing>): Promise<void> {
  await browser.storage.local.set({ [STORED]: { ...(await readPublishing()), ...change } });
}

/** The file that takes a publisher's keys to another browser or a pipeline. */
export function keysFile(keys: PublishingKeys): string {
  return `${JSON.stringify({ schema: KEYS_SCHEMA, ...keys }, null, 2)}\n`;
}

/** The keys in such a file; null when it holds none. */
export function parseKeysFile(text: string): PublishingKeys | null {
  try {
    const parsed = z
      .object({ ...keysSchema.shape, schema: z.literal(KEYS_SCHEMA) })
      .safeParse(JSON.parse(text));
    if (!parsed.success) return null;
    const { publicKey, privateKey, teamKey } = parsed.data;
    return { publicKey, privateKey, teamKey };
  } catch {
    return null;
  }
}
