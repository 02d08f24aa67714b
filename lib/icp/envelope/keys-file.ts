import * as z from 'zod/mini';
import { isKey, type PublishingKeys } from './keys.ts';

const KEYS_SCHEMA = 'icp-keys/1';
/** A PKCS 8 file of an Ed25519 key is 48 bytes; anything much longer is no key. */
const MAX_PRIVATE_KEY = 400;

export const publishingKeysSchema = z.object({
  publicKey: z.string().check(z.refine(isKey)),
  privateKey: z.string().check(z.minLength(43), z.maxLength(MAX_PRIVATE_KEY)),
  teamKey: z.string().check(z.refine(isKey)),
});

const fileSchema = z.extend(publishingKeysSchema, { schema: z.literal(KEYS_SCHEMA) });

/** The file that takes a publisher's keys to another browser or a pipeline. */
export function keysFile(keys: PublishingKeys): string {
  return `${JSON.stringify({ schema: KEYS_SCHEMA, ...keys }, null, 2)}\n`;
}

/** The keys in such a file; null when it holds none. */
export function parseKeysFile(text: string): PublishingKeys | null {
  try {
    const parsed = fileSchema.safeParse(JSON.parse(text));
    if (!parsed.success) return null;
    const { publicKey, privateKey, teamKey } = parsed.data;
    return { publicKey, privateKey, teamKey };
  } catch {
    return null;
  }
}
