import { toBase64url } from '#lib/parse/base64url.ts';
import {
  ENVELOPE_SCHEMA,
  MAX_DOWNLOAD_BYTES,
  type OpenEnvelope,
  type SealedEnvelope,
} from './envelope/format.ts';
import type { PublishingKeys, WebCrypto } from './envelope/keys.ts';
import { importPrivateKey, importTeamKey } from './envelope/keys.ts';
import { SEAL_CONTEXT } from './envelope/open-envelope.ts';
import type { Icp } from './format.ts';
import type { IcpProblem } from './problem.ts';
import { readIcpText } from './read-icp-text.ts';

/** What is to be published, and with which of the keys. */
export interface Publication {
  /** The ICP's text; its bytes are signed exactly as they are. */
  text: string;
  /** Null = not signed: whoever can write to the host can replace it. */
  privateKey: PublishingKeys['privateKey'] | null;
  /** Null = not encrypted: whoever knows the address can read it. */
  teamKey: PublishingKeys['teamKey'] | null;
}

export type Published =
  | { ok: true; icp: Icp; file: string }
  | { ok: false; code: 'bad-icp'; problems: IcpProblem[] }
  | { ok: false; code: 'bad-private-key' | 'bad-team-key' | 'too-large' };

/** The file to upload: the ICP checked, signed, then encrypted. */
export async function publish(crypto: WebCrypto, publication: Publication): Promise<Published> {
  const parsed = readIcpText(publication.text);
  if (!parsed.ok) return { ok: false, code: 'bad-icp', problems: parsed.problems };
  const bytes = new TextEncoder().encode(publication.text);
  const envelope: OpenEnvelope = { schema: ENVELOPE_SCHEMA, icp: toBase64url(bytes) };
  if (publication.privateKey !== null) {
    const key = await importPrivateKey(crypto, publication.privateKey);
    if (!key) return { ok: false, code: 'bad-private-key' };
    envelope.signature = toBase64url(new Uint8Array(await crypto.subtle.sign('Ed25519', key, bytes)));
  }
  let file = JSON.stringify(envelope);
  if (publication.teamKey !== null) {
    const sealed = await seal(crypto, file, publication.teamKey);
    if (!sealed) return { ok: false, code: 'bad-team-key' };
    file = JSON.stringify(sealed);
  }
  if (file.length > MAX_DOWNLOAD_BYTES) return { ok: false, code: 'too-large' };
  return { ok: true, icp: parsed.icp, file: `${file}\n` };
}

async function seal(crypto: WebCrypto, text: string, teamKey: string): Promise<SealedEnvelope | null> {
  const key = await importTeamKey(crypto, teamKey);
  if (!key) return null;
  // A fresh random one for every file: AES-GCM must never see the same twice under one key.
  const iv = crypto.getRandomValues(new Uint8Array(12));
  const data = await crypto.subtle.encrypt(
    { name: 'AES-GCM', iv, additionalData: SEAL_CONTEXT },
    key,
    new TextEncoder().encode(text),
  );
  return {
    schema: ENVELOPE_SCHEMA,
    sealed: { iv: toBase64url(iv), data: toBase64url(new Uint8Array(data)) },
  };
}
