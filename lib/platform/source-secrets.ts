import { browser } from 'wxt/browser';
import * as z from 'zod/mini';

/** What a source needs that nobody else may know. Kept in `storage.local` alone, and in no export by default. */
export interface SourceSecrets {
  /** Opens sealed envelopes: AES, 32 bytes, base64url. */
  teamKey: string | null;
  /** Sent as `Authorization: Bearer`, for hosts that are not public. */
  bearer: string | null;
}

const NONE: SourceSecrets = { teamKey: null, bearer: null };
/** One key for a source, so that two pages that save at once do not lose each other's. */
const keyOf = (sourceId: string) => `secrets:${sourceId}`;

const stored = z.object({ teamKey: z.nullable(z.string()), bearer: z.nullable(z.string()) });

/** The secrets of a source; none when there are none. */
export async function secretsOf(sourceId: string): Promise<SourceSecrets> {
  const key = keyOf(sourceId);
  const parsed = stored.safeParse((await browser.storage.local.get(key))[key]);
  return parsed.success ? parsed.data : NONE;
}

/** Keeps the secrets of a source; `null` forgets them. */
export async function keepSecrets(sourceId: string, secrets: SourceSecrets | null): Promise<void> {
  const key = keyOf(sourceId);
  if (secrets === null) await browser.storage.local.remove(key);
  else await browser.storage.local.set({ [key]: secrets });
}

/** True for what can stand in an `Authorization: Bearer` header. */
export function isBearer(text: string): boolean {
  return /^[\x21-\x7e]{1,4000}$/.test(text);
}
