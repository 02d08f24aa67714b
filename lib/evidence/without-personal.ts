import { keptUrl } from '#lib/account/linkedin-page.ts';

/** In the place of what was cut. */
const CUT = '…';
const SPACES = /(\s+)/;
const WEB_ADDRESS = /https?:\/\//i;
/** A run of digits and of what stands between those of a phone number; `isPhone` decides. */
const DIGITS = /[+\d(][\d ()./-]+/g;
const DATE = /^\d{1,4}[./-]\d{1,2}[./-]\d{1,4}/;
const NATIONAL = /^\(?\d{3}\)?[-. ]\d{3}[-. ]\d{4}$/;

/** The text without e-mail addresses. */
export function withoutMail(text: string): string {
  if (!text.includes('@')) return text;
  return text
    .split(SPACES)
    .map((word) => (isMail(word) ? CUT : word))
    .join('');
}

/** The text with its web addresses as they may be kept: a page's links carry who is looking along. */
export function withoutVisits(text: string): string {
  if (!text.includes('://')) return text;
  return text.split(SPACES).map(keptWord).join('');
}

function keptWord(word: string): string {
  const at = word.search(WEB_ADDRESS);
  if (at < 0) return word;
  const address = word.slice(at);
  const kept = keptUrl(address);
  // Only what has something to hide is written anew.
  const isAsItWas = URL.canParse(address) && new URL(address).href === kept;
  return isAsItWas ? word : word.slice(0, at) + kept;
}

/** The text without e-mail addresses and phone numbers. */
export function withoutContacts(text: string): string {
  return withoutMail(text).replace(DIGITS, (run) =>
    run
      .split('. ')
      .map((part) => (isPhone(part.trim()) ? part.replace(part.trim(), CUT) : part))
      .join('. '),
  );
}

/** "@acme" is a name on a network, not an address. */
function isMail(word: string): boolean {
  const at = word.indexOf('@', 1);
  return at > 0 && at < word.length - 1;
}

/** Counts, years and amounts are no phone numbers: those begin with a plus or a nought, or are written in threes. */
function isPhone(found: string): boolean {
  const digits = found.replace(/\D/g, '').length;
  if (digits < 7 || digits > 15 || DATE.test(found)) return false;
  return found.startsWith('+') || /^\(?0/.test(found) || NATIONAL.test(found);
}
