/** A currency sign may stand between the words and their number: "over US$ 5m", ">€10". */
const SIGN_LENGTH = 4;

/**
 * True when the text before a number ends in one of the phrases, with at most a currency sign in between. Phrases are
 * lower case; one of letters must stand alone ("over", not "discover").
 */
export function precededBy(before: string, phrases: readonly string[]): boolean {
  const tail = before.toLowerCase().trimEnd();
  for (let sign = 0; sign <= SIGN_LENGTH; sign += 1) {
    const lead = tail.slice(0, tail.length - sign).trimEnd();
    if (phrases.some((phrase) => endsAlone(lead, phrase))) return true;
    if (sign < tail.length && /[\d\s]/.test(tail.charAt(tail.length - 1 - sign))) return false;
  }
  return false;
}

function endsAlone(lead: string, phrase: string): boolean {
  if (!lead.endsWith(phrase)) return false;
  return !/\p{L}$/u.test(phrase) || !/\p{L}$/u.test(lead.slice(0, lead.length - phrase.length));
}
