/** What "12 tn" or "1,2 mil." is worth depends on the language: short numbers of CLDR in the 36 languages of LinkedIn's pages. */
const WORDS: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  ar: { ألف: 'K', آلاف: 'K', مليون: 'M', ملايين: 'M' },
  bn: { হা: 'K', হাজার: 'K', লা: 'lakh', কো: 'crore' },
  cs: { tis: 'K', mil: 'M' },
  da: { t: 'K', td: 'K', mio: 'M' },
  de: { Tsd: 'K', Mio: 'M' },
  el: { χιλ: 'K', εκ: 'M' },
  en: { K: 'K', M: 'M' },
  es: { mil: 'K', K: 'K', M: 'M' },
  fa: { هزار: 'K', میلیون: 'M' },
  fi: { t: 'K', milj: 'M' },
  fr: { k: 'K', K: 'K', M: 'M' },
  he: { K: 'K', אלף: 'K', M: 'M' },
  hi: { हज़ार: 'K', लाख: 'lakh', 'क॰': 'crore', क: 'crore' },
  hu: { E: 'K', M: 'M' },
  id: { rb: 'K', jt: 'M' },
  it: { K: 'K', mila: 'K', Mln: 'M' },
  ja: {},
  ko: {},
  mr: { ह: 'K', लाख: 'lakh', कोटी: 'crore' },
  ms: { K: 'K', J: 'M' },
  nb: { k: 'K', K: 'K', mill: 'M' },
  nl: { K: 'K', k: 'K', mln: 'M' },
  pa: { ਹਜ਼ਾਰ: 'K', ਲੱਖ: 'lakh', ਕਰੋੜ: 'crore' },
  pl: { tys: 'K', mln: 'M' },
  pt: { mil: 'K', mi: 'M', M: 'M' },
  ro: { K: 'K', mii: 'K', mil: 'M' },
  ru: { тыс: 'K', млн: 'M' },
  sv: { tn: 'K', mn: 'M' },
  te: { వే: 'K', మి: 'M' },
  th: { K: 'K', M: 'M' },
  tl: { K: 'K', M: 'M' },
  tr: { B: 'K', Mn: 'M' },
  uk: { тис: 'K', млн: 'M' },
  vi: { N: 'K', Tr: 'M' },
  zh: {},
};
/** Other codes for the same language. */
const SAME: Readonly<Record<string, string>> = { no: 'nb', nn: 'nb', iw: 'he', in: 'id', fil: 'tl' };

export const COMPACT_LANGUAGES: readonly string[] = Object.keys(WORDS);

/** Zeros of the scripts in which pages write digits; the other nine follow each. */
const ZEROS = '٠۰०০੦૦୦௦౦೦൦๐';
const DIGIT = /\p{Nd}/gu;
const NUMBER_WORD = /(\p{Nd})[ \u00a0\u202f]?(\p{L}[\p{L}\p{M}॰]{0,11}\.?)(?![\p{L}\p{M}])/gu;
const INVISIBLE = /[\u200b-\u200f\u061c\u2066-\u2069]/g;

/** The same text with "K" and "M" for the language's own words behind a number, and plain digits. */
export function writeCompact(text: string, language: string): string {
  const code = language.slice(0, 3).toLowerCase().split(/[-_]/)[0] ?? '';
  const words = WORDS[SAME[code] ?? code] ?? {};
  return text
    .normalize('NFKC')
    .replace(INVISIBLE, '')
    .replace(DIGIT, plainDigit)
    .replace(NUMBER_WORD, (whole, digit: string, word: string) => {
      const short = words[word] ?? words[word.replace(/\.$/, '')];
      return short === undefined ? whole : `${digit}${short.length > 1 ? ' ' : ''}${short}`;
    });
}

function plainDigit(digit: string): string {
  const code = digit.codePointAt(0) ?? 0;
  for (const zero of ZEROS) {
    const value = code - (zero.codePointAt(0) ?? 0);
    if (value >= 0 && value < 10) return String(value);
  }
  return digit;
}
