/** Words looked at; a company says what it does at the start, and the time a text takes stays bounded. */
const MAX_TEXT = 5_000;
/** Words of the opening that count double: the first sentence says what a company is, the rest what it also does. */
const OPENING = 15;
/** A word of the opening is a term of its own beside: "distributes" there is the business, further on a detail. */
export const OPENING_MARK = '^';
const MARKS = /\p{M}/gu;
const WORD = /[a-z0-9]+(?:&[a-z0-9]+)*/g;
const NUMBER = /^\d+$/;
const KEEPS_ITS_S = /(?:ss|us|is)$/;
const ADDS_ES = /(?:sses|shes|ches|xes)$/;
const GRAMMAR = new Set(
  (
    'a an the and or of to for in on at by with from as is are was were be been it its this that these those we our us ' +
    'you your they their he she his her i my me them who which what when where how all any can will has have had do ' +
    'does no not but if than then so such into through also other more most some over under about up out one two both ' +
    'each via per s t re ve ll'
  ).split(' '),
);
/** Words of every company's self-description: they tell no industry. */
const EMPTY_WORDS = new Set(
  (
    'using use used uses including include includes well together subsidiary subsidiaries company companys operates ' +
    'founded headquartered based inc ltd limited corporation plc co incorporated formerly known changed name provides ' +
    'provide offers offer various related addition'
  ).split(' '),
);

/** Words in which data providers describe a company; companies hardly speak so of themselves. */
const PROFILE_WORDS = new Set(
  'engages engaged subsidiary subsidiaries segment segments headquartered incorporated internationally'.split(
    ' ',
  ),
);

export interface Terms {
  /** How often a term occurs, openings doubled; a term is a word or two neighbors, in comparable form. */
  counts: Map<string, number>;
  /** The words of the text by comparable form, as they are first written there. */
  spelling: Map<string, string>;
  /** All words of the text. */
  words: number;
  /** Of them words of grammar. */
  grammar: number;
  /** True for a data provider's words on a company, false for its own. */
  isProfile: boolean;
}

/** The terms of a text by which it is classified: words without plural endings, and pairs of neighbors. */
export function termsOf(text: string): Terms {
  const counts = new Map<string, number>();
  const spelling = new Map<string, string>();
  const folded = text.slice(0, MAX_TEXT).normalize('NFKD').replace(MARKS, '').toLowerCase();
  let words = 0;
  let grammar = 0;
  let isProfile = false;
  let previous = '';
  for (const [word] of folded.matchAll(WORD)) {
    words += 1;
    if (PROFILE_WORDS.has(word)) isProfile = true;
    if (GRAMMAR.has(word)) grammar += 1;
    if (GRAMMAR.has(word) || EMPTY_WORDS.has(word) || NUMBER.test(word)) continue;
    const term = singular(word);
    if (!spelling.has(term)) spelling.set(term, word);
    const weight = words <= OPENING ? 2 : 1;
    counts.set(term, (counts.get(term) ?? 0) + weight);
    if (words <= OPENING) counts.set(`${term} ${OPENING_MARK}`, 1);
    if (previous !== '') {
      const pair = `${previous} ${term}`;
      counts.set(pair, (counts.get(pair) ?? 0) + weight);
    }
    previous = term;
  }
  return { counts, spelling, words, grammar, isProfile };
}

function singular(word: string): string {
  if (word.length < 4 || KEEPS_ITS_S.test(word)) return word;
  if (word.length > 4 && word.endsWith('ies')) return `${word.slice(0, -3)}y`;
  if (ADDS_ES.test(word)) return word.slice(0, -2);
  return word.endsWith('s') ? word.slice(0, -1) : word;
}
