import type { ReaderKeys } from '#lib/icp/envelope/open-envelope.ts';
import type { Icp } from '#lib/icp/format.ts';
import { parseIcp } from '#lib/icp/parse-icp.ts';
import { publish } from '#lib/icp/publish.ts';
import starter from '../../../public/icps/mid-market-b2b-saas.json' with { type: 'json' };

export const NO_KEYS: ReaderKeys = { publicKey: null, teamKey: null };

/** The text of an ICP of a made-up team. */
export function teamIcp(version: number, more: Partial<Icp> = {}): string {
  const document = { ...starter, id: 'team', name: 'Team', version, ...more };
  const parsed = parseIcp(document);
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.problems));
  return JSON.stringify(document, null, 2);
}

export const bytesOf = (text: string) => new TextEncoder().encode(text);

/** The bytes of a published file. */
export async function publishedFile(
  text: string,
  keys: { privateKey?: string; teamKey?: string } = {},
): Promise<Uint8Array<ArrayBuffer>> {
  const { privateKey = null, teamKey = null } = keys;
  const published = await publish(crypto, { text, privateKey, teamKey });
  if (!published.ok) throw new Error(published.code);
  return bytesOf(published.file);
}
