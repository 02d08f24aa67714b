import { openFile } from '#lib/icp/envelope/open-envelope.ts';
import type { Icp } from '#lib/icp/format.ts';
import { readIcpText } from '#lib/icp/read-icp-text.ts';
import { sha256 } from '#lib/parse/sha256.ts';
import { readSafetyCopy } from '#lib/platform/safety-copy.ts';
import { lastGoodIcps } from '#lib/platform/settings.ts';
import { withIcp } from '#lib/storage/last-good.ts';

/** Puts an ICP in use where the browser keeps no database. Null when it is none, or the settings fail too. */
export async function keepIcpInCopy(
  bytes: Uint8Array<ArrayBuffer>,
  kind: 'file' | 'paste',
  receivedAt: number,
): Promise<Icp | null> {
  const opened = await openFile(crypto, bytes, { publicKey: null, teamKey: null });
  const parsed = opened.ok ? readIcpText(opened.text) : null;
  if (!opened.ok || !parsed?.ok) return null;
  const { copy } = await readSafetyCopy();
  const { icp } = parsed;
  const next = withIcp(copy, {
    ...{ icp, text: opened.text, sha256: sha256(opened.text), receivedAt },
    origin: { kind, signed: false },
  });
  return (await lastGoodIcps.set(next)) ? icp : null;
}
