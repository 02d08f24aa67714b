import { fromBase64url, toBase64url } from '#lib/parse/base64url.ts';

/** Web Crypto, as browsers, workers and Node have it; handed in, because pure code knows no surroundings. */
export type WebCrypto = Pick<Crypto, 'subtle' | 'getRandomValues'>;

/** What a publisher keeps. All three are base64url; `privateKey` never leaves the publisher. */
export interface PublishingKeys {
  /** Ed25519, raw, 32 bytes: every reader pins it. */
  publicKey: string;
  /** Ed25519, PKCS 8. */
  privateKey: string;
  /** AES, 32 bytes: every reader has it, nobody else. */
  teamKey: string;
}

const KEY_BYTES = 32;

/** New keys for a team. */
export async function makeKeys(crypto: WebCrypto): Promise<PublishingKeys> {
  const pair = await crypto.subtle.generateKey('Ed25519', true, ['sign', 'verify']);
  if (!('privateKey' in pair)) throw new Error('Ed25519 made no pair of keys');
  return {
    publicKey: toBase64url(new Uint8Array(await crypto.subtle.exportKey('raw', pair.publicKey))),
    privateKey: toBase64url(new Uint8Array(await crypto.subtle.exportKey('pkcs8', pair.privateKey))),
    teamKey: toBase64url(crypto.getRandomValues(new Uint8Array(KEY_BYTES))),
  };
}

/** True for a text that can be a public key or a team key: 32 bytes in base64url. */
export function isKey(text: string): boolean {
  return fromBase64url(text)?.length === KEY_BYTES;
}

/** A public key that signatures can be verified with; null when it is not one. */
export async function importPublicKey(crypto: WebCrypto, text: string): Promise<CryptoKey | null> {
  const raw = fromBase64url(text);
  if (raw?.length !== KEY_BYTES) return null;
  return crypto.subtle.importKey('raw', raw, 'Ed25519', false, ['verify']).catch(() => null);
}

/** A private key to sign with; null when it is not one. */
export async function importPrivateKey(crypto: WebCrypto, text: string): Promise<CryptoKey | null> {
  const der = fromBase64url(text);
  if (der === null) return null;
  return crypto.subtle.importKey('pkcs8', der, 'Ed25519', false, ['sign']).catch(() => null);
}

/** A team key; null when it is not one. */
export async function importTeamKey(crypto: WebCrypto, text: string): Promise<CryptoKey | null> {
  const raw = fromBase64url(text);
  if (raw?.length !== KEY_BYTES) return null;
  return crypto.subtle.importKey('raw', raw, 'AES-GCM', false, ['encrypt', 'decrypt']).catch(() => null);
}
