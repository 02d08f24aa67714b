import * as z from 'zod/mini';
import { sourceSecrets } from './settings.ts';

/** What a source needs that nobody else may know. Kept outside the database, and in no export by default. */
export interface SourceSecrets {
  /** Opens sealed envelopes: AES, 32 bytes, base64url. */
  teamKey: string | null;
  /** Sent as `Authorization: Bearer`, for hosts that are not public. */
  bearer: string | null;
}

const NONE: SourceSecrets = { teamKey: null, bearer: null };

const stored = z.object({ teamKey: z.nullable(z.string()), bearer: z.nullable(z.string()) });

/** The secrets of a source; none when there are none. */
export async function secretsOf(sourceId: string): Promise<SourceSecrets> {
  const parsed = stored.safeParse(await sourceSecrets(sourceId).get());
  return parsed.success ? parsed.data : NONE;
}

/** Keeps the secrets of a source; `null` forgets them. Throws where they cannot be kept: it would be asked in vain. */
export async function keepSecrets(sourceId: string, secrets: SourceSecrets | null): Promise<void> {
  const item = sourceSecrets(sourceId);
  const isKept = await (secrets === null ? item.remove() : item.set(secrets));
  if (!isKept) throw new Error('the browser keeps no settings');
}

/** True for what can stand in an `Authorization: Bearer` header. */
export function isBearer(text: string): boolean {
  return /^[\x21-\x7e]{1,4000}$/.test(text);
}
