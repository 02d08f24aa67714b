/** Bytes in the alphabet of RFC 4648, section 5, without padding: stands in urls and JSON alike. */
export function toBase64url(bytes: Uint8Array): string {
  let binary = '';
  for (const byte of bytes) binary += String.fromCharCode(byte);
  return btoa(binary).replaceAll('+', '-').replaceAll('/', '_').replaceAll('=', '');
}

/** The bytes of a base64url text, which may be padded; null for anything else. One text for each sequence of bytes. */
export function fromBase64url(text: string): Uint8Array<ArrayBuffer> | null {
  const digits = text.endsWith('==') ? text.slice(0, -2) : text.endsWith('=') ? text.slice(0, -1) : text;
  // atob takes white space and the other alphabet as well.
  if (digits.length % 4 === 1 || !/^[\w-]*$/.test(digits)) return null;
  const binary = atob(digits.replaceAll('-', '+').replaceAll('_', '/'));
  const bytes = Uint8Array.from(binary, (letter) => letter.charCodeAt(0));
  // Left-over bits must be zero, else two texts would mean the same bytes.
  return toBase64url(bytes) === digits ? bytes : null;
}
