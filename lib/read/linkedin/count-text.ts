import { type NumberToken, normalizeNumberText, scanNumbers } from '#lib/parse/number.ts';
import { writeCompact } from './compact-words.ts';

/** No page has more of anybody. */
const MOST = 1_000_000_000;
/** What may stand between a number and the word for what is counted: "10K+ ...", "12 de angajați", "51名の社員". */
const BETWEEN =
  /^ ?\+? ?(?:(?:de|av|af|of|associated|others?|or more|oder mehr|ou plus|ou mais|o más|o più|of meer|eller fler|lub więcej|и более|veya daha fazla)(?: |$)|[人名位명个個คน]{1,3}[の의]? ?|[の의] ?)?$/iu;
/** The word first: "フォロワー2,362人", "팔로워 수: 12". */
const LEAD = /^[\p{M}:]{0,2}(?:数|數|수)?[\s:：(]{0,3}$/u;
const COUNTER = /^\+? ?(?:人|名|位|명|个|個|คน|orang|người)/iu;
const NOTHING_MORE = /^\+?(?:$| ?[^\p{L}\p{M}\s])/u;

/**
 * The last whole number of a phrase such as "75008 Paris · 2,362 followers" or "フォロワー2,362人": where a place stands in the
 * same line, the count follows it. Null when there is none.
 */
export function readLastCount(text: string): NumberToken | null {
  const token = scanNumbers(normalizeNumberText(text)).at(-1);
  return token && Number.isSafeInteger(token.value) ? token : null;
}

/**
 * The number that counts what `words` name, in a phrase of this language. Null when an unknown word stands between the two:
 * it may be the language's "thousand".
 */
export function readCountOf(text: string, words: RegExp, language: string): NumberToken | null {
  const line = normalizeNumberText(writeCompact(text, language));
  const named = [...line.matchAll(words)].map((match) => ({
    start: match.index,
    end: match.index + match[0].length,
  }));
  const tokens = scanNumbers(line).filter(({ value }) => Number.isSafeInteger(value) && value <= MOST);
  const counts = tokens.filter((token) =>
    named.some(({ start, end }) =>
      start >= token.end
        ? BETWEEN.test(line.slice(token.end, start))
        : end <= token.start && LEAD.test(line.slice(end, token.start)) && endsThere(line.slice(token.end)),
    ),
  );
  return counts.at(-1) ?? null;
}

/** True when nothing behind the number can change its worth. */
function endsThere(rest: string): boolean {
  return COUNTER.test(rest) || NOTHING_MORE.test(rest);
}
