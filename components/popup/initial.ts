const GRAPHEMES = new Intl.Segmenter('en', { granularity: 'grapheme' });
/** Enough for the longest emoji sequence; a segmenter over a whole page title would be wasted. */
const HEAD = 40;

/** The first letter or emoji of a name, upper case; empty for an empty name. */
export function initialOf(name: string): string {
  const [first] = GRAPHEMES.segment(name.trim().slice(0, HEAD));
  return first ? first.segment.toLocaleUpperCase('en') : '';
}
