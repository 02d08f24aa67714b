import { fromBase64url } from '#lib/parse/base64url.ts';
import { anyEnvelope, ENVELOPE_SCHEMA, type OpenEnvelope, openEnvelope } from './format.ts';
import type { WebCrypto } from './keys.ts';
import { importPublicKey, importTeamKey } from './keys.ts';

/** What a reader of envelopes holds: the key that it trusts, and the one that opens sealed envelopes. */
export interface ReaderKeys {
  publicKey: string | null;
  teamKey: string | null;
}

/** Why a file was not opened. */
export type EnvelopeFault =
  | 'not-utf8'
  | 'not-json'
  | 'not-icp'
  | 'bad-envelope'
  | 'no-team-key'
  | 'wrong-team-key'
  | 'unsealed'
  | 'unsigned'
  | 'bad-signature'
  | 'bad-public-key';

export type Opened =
  | { ok: true; bytes: Uint8Array<ArrayBuffer>; text: string; signed: boolean }
  | { ok: false; code: EnvelopeFault };

/** The bytes that bind a sealed envelope to its format: a ciphertext from elsewhere does not open. */
export const SEAL_CONTEXT = new TextEncoder().encode(ENVELOPE_SCHEMA);

/**
 * The raw bytes of the ICP in a file: a bare ICP, an open envelope or a sealed one. With a pinned public key nothing
 * passes that does not carry its signature over exactly these bytes; without one, `signed` stays false. Never throws.
 */
export async function openFile(
  crypto: WebCrypto,
  file: Uint8Array<ArrayBuffer>,
  keys: ReaderKeys,
): Promise<Opened> {
  const outer = parseJson(file);
  if (!outer.ok) return outer;
  const isSealed = typeof outer.value === 'object' && outer.value !== null && 'sealed' in outer.value;
  // The seal is then all that says who wrote it: dropping it must not help.
  if (keys.teamKey !== null && keys.publicKey === null && !isSealed) return { ok: false, code: 'unsealed' };
  switch (schemaOf(outer.value)) {
    case ENVELOPE_SCHEMA:
      return openJson(crypto, outer.value, keys);
    case undefined:
      return { ok: false, code: 'not-icp' };
    default:
      // A bare ICP of whichever version: its own parser says what it thinks of it.
      return keys.publicKey === null
        ? { ok: true, bytes: file, text: outer.text, signed: false }
        : { ok: false, code: 'unsigned' };
  }
}

async function openJson(crypto: WebCrypto, value: unknown, keys: ReaderKeys): Promise<Opened> {
  const parsed = anyEnvelope.safeParse(value);
  if (!parsed.success) return { ok: false, code: 'bad-envelope' };
  if (!('sealed' in parsed.data)) return verify(crypto, parsed.data, keys.publicKey);
  if (keys.teamKey === null) return { ok: false, code: 'no-team-key' };
  const key = await importTeamKey(crypto, keys.teamKey);
  const iv = fromBase64url(parsed.data.sealed.iv);
  const data = fromBase64url(parsed.data.sealed.data);
  if (!key || !iv || !data) return { ok: false, code: 'wrong-team-key' };
  const plain = await crypto.subtle
    .decrypt({ name: 'AES-GCM', iv, additionalData: SEAL_CONTEXT }, key, data)
    .catch(() => null);
  if (plain === null) return { ok: false, code: 'wrong-team-key' };
  const inner = parseJson(new Uint8Array(plain));
  const envelope = inner.ok ? openEnvelope.safeParse(inner.value) : null;
  if (!envelope?.success) return { ok: false, code: 'bad-envelope' };
  return verify(crypto, envelope.data, keys.publicKey);
}

async function verify(crypto: WebCrypto, envelope: OpenEnvelope, pinned: string | null): Promise<Opened> {
  const bytes = fromBase64url(envelope.icp);
  if (!bytes) return { ok: false, code: 'bad-envelope' };
  if (pinned !== null) {
    if (envelope.signature === undefined) return { ok: false, code: 'unsigned' };
    const key = await importPublicKey(crypto, pinned);
    if (!key) return { ok: false, code: 'bad-public-key' };
    const signature = fromBase64url(envelope.signature);
    const good = signature && (await crypto.subtle.verify('Ed25519', key, signature, bytes));
    if (!good) return { ok: false, code: 'bad-signature' };
  }
  const inner = parseJson(bytes);
  if (!inner.ok) return inner;
  return schemaOf(inner.value) === ENVELOPE_SCHEMA
    ? { ok: false, code: 'bad-envelope' }
    : { ok: true, bytes, text: inner.text, signed: pinned !== null };
}

type Json = { ok: true; value: unknown; text: string } | { ok: false; code: 'not-utf8' | 'not-json' };

function parseJson(bytes: Uint8Array): Json {
  let text: string;
  try {
    // Fatal: half a character must not pass as a question mark. A byte order mark stays, so that the text is the bytes.
    text = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    return { ok: false, code: 'not-utf8' };
  }
  try {
    return { ok: true, value: JSON.parse(text.replace(/^\uFEFF/, '')), text };
  } catch {
    return { ok: false, code: 'not-json' };
  }
}

function schemaOf(value: unknown): unknown {
  if (typeof value !== 'object' || value === null || !Object.hasOwn(value, 'schema')) return undefined;
  return (value as { schema?: unknown }).schema;
}
