const CONTROLS = /\p{Cc}/gu;
/** Bidirectional overrides, zero-width and other invisible characters: they make text read as something it is not. */
const INVISIBLE = /[\p{Cf}\p{DI}]/gu;
const SPACE = /\s/;
/** What collapsing changes; a single space stays. */
const LOOSE_SPACE = /\s\s+|[^\S ]/g;
/** Nearly every text is this, and normalizing or searching it for odd characters would find nothing. */
const PLAIN = /^[ -~\t\n\r]*$/;
const LONE_SURROGATE = /[\ud800-\udfff]/gu;
/** NFKC can lengthen a text up to 18 times, so the input is cut first; this much more than `max` is always enough. */
const INPUT_SLACK = 4;

/**
 * Makes text of a page safe to keep and to show: NFKC, no control, bidirectional or zero-width characters, white space
 * collapsed to single spaces, at most `max` UTF-16 units.
 */
export function cleanText(text: string, max: number): string {
  const bounded = text.length > max * INPUT_SLACK + 256 ? text.slice(0, max * INPUT_SLACK + 256) : text;
  if (PLAIN.test(bounded)) return cutText(collapseSpace(bounded), max);
  const plain = bounded
    .normalize('NFKC')
    .replace(CONTROLS, (control) => (SPACE.test(control) ? ' ' : ''))
    .replace(INVISIBLE, '')
    .replace(LONE_SURROGATE, '');
  return cutText(collapseSpace(plain), max);
}

function collapseSpace(text: string): string {
  return text.replace(LOOSE_SPACE, ' ').trim();
}

function cutText(text: string, max: number): string {
  if (text.length <= max) return text;
  const last = text.charCodeAt(max - 1);
  // A cut between the halves of a surrogate pair leaves an unpaired one.
  const end = last >= 0xd800 && last <= 0xdbff ? max - 1 : max;
  return text.slice(0, end).trimEnd();
}
