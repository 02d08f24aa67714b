const ALPHABET = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_';
const DIGITS = new Map([...ALPHABET].map((letter, digit) => [letter, digit]));

/** Bytes in the alphabet of RFC 4648, section 5, without padding: stands in urls and JSON alike. */
export function toBase64url(bytes: Uint8Array): string {
  const letters: string[] = [];
  for (let index = 0; index < bytes.length; index += 3) {
    const left = bytes.length - index;
    const group = ((bytes[index] ?? 0) << 16) | ((bytes[index + 1] ?? 0) << 8) | (bytes[index + 2] ?? 0);
    for (let place = 0; place < Math.min(left, 3) + 1; place += 1) {
      letters.push(ALPHABET.charAt((group >> (18 - 6 * place)) & 63));
    }
  }
  return letters.join('');
}

/** The bytes of a base64url text, which may be padded; null for anything else. One text for each sequence of bytes. */
export function fromBase64url(text: string): Uint8Array<ArrayBuffer> | null {
  const digits = text.endsWith('==') ? text.slice(0, -2) : text.endsWith('=') ? text.slice(0, -1) : text;
  if (digits.length % 4 === 1) return null;
  const bytes = new Uint8Array(Math.floor((digits.length * 6) / 8));
  let held = 0;
  let bits = 0;
  let filled = 0;
  for (const letter of digits) {
    const digit = DIGITS.get(letter);
    if (digit === undefined) return null;
    held = ((held << 6) | digit) & 0xff_ff;
    bits += 6;
    if (bits < 8) continue;
    bits -= 8;
    bytes[filled] = (held >> bits) & 0xff;
    filled += 1;
  }
  // Left-over bits must be zero, else two texts would mean the same bytes.
  return (held & ((1 << bits) - 1)) === 0 ? bytes : null;
}
