/** Longer than any address that a person pastes. */
export const MAX_ADDRESS = 2_000;

/** Why an address cannot be a source of ICPs. */
export type AddressFault =
  | 'not-a-url'
  | 'not-https'
  | 'user-info'
  | 'ip-address'
  | 'private-host'
  | 'too-long';

export type CheckedAddress = { ok: true; url: string; origin: string } | { ok: false; code: AddressFault };

/** Names that mean this machine or this network, as last label or labels (RFC 6761, 6762, 8375, ICANN's `internal`). */
const PRIVATE_SUFFIXES = [
  ...['localhost', 'local', 'internal', 'intranet', 'private', 'corp', 'home', 'lan'],
  ...['home.arpa', 'onion', 'invalid', 'test'],
];

/**
 * Whether a file may be fetched from an address: https, a public name, nothing in it that signs anybody in. Addresses in
 * numbers are refused altogether, in whichever notation: the url parser has brought them to one form by then.
 * @returns the address without its fragment, and its origin
 */
export function checkSourceAddress(text: string): CheckedAddress {
  if (text.length > MAX_ADDRESS) return { ok: false, code: 'too-long' };
  if (!URL.canParse(text)) return { ok: false, code: 'not-a-url' };
  const url = new URL(text);
  if (url.protocol !== 'https:') return { ok: false, code: 'not-https' };
  if (url.username !== '' || url.password !== '' || /^https:\/*[^/?#]*@/i.test(text.trim())) {
    return { ok: false, code: 'user-info' };
  }
  const host = url.hostname.replace(/\.$/, '').toLowerCase();
  if (host.startsWith('[') || /^[\d.]+$/.test(host)) return { ok: false, code: 'ip-address' };
  const isPrivate =
    !host.includes('.') || PRIVATE_SUFFIXES.some((suffix) => host === suffix || host.endsWith(`.${suffix}`));
  if (isPrivate) return { ok: false, code: 'private-host' };
  url.hash = '';
  return { ok: true, url: url.href, origin: url.origin };
}
