/** Words looked at; a company says what it does at the start, and the time a text takes stays bounded. */
const MAX_TEXT = 5_000;
/** Words of the opening that count double: the first sentence says what a company is, the rest what it also does. */
const OPENING = 15;
/** A word of the opening is a term of its own beside: "distributes" there is the business, further on a detail. */
export const OPENING_MARK = '^';
/** Most texts: nothing to normalize. */
const ASCII = /^[\0-\x7f]*$/;
const MARKS = /\p{M}/gu;
const WORD = /[a-z0-9]+(?:&[a-z0-9]+)*/g;
const NUMBER = /^\d+$/;
const KEEPS_ITS_S = /(?:ss|us|is)$/;
const ADDS_ES = /(?:sses|shes|ches|xes)$/;
const GRAMMAR =
  'a an the and or of to for in on at by with from as is are was were be been it its this that these those we our us ' +
  'you your they their he she his her i my me them who which what when where how all any can will has have had do ' +
  'does no not but if than then so such into through also other more most some over under about up out one two both ' +
  'each via per s t re ve ll';
/** Words of every company's self-description: they tell no industry. */
const EMPTY_WORDS =
  'using use used uses including include includes well together company companys operates founded based inc ltd ' +
  'limited corporation plc co formerly known changed name provides provide offers offer various related addition';
/** Words in which data providers describe a company, companies hardly themselves; the first tell no industry. */
const EMPTY_PROFILE_WORDS = 'subsidiary subsidiaries headquartered incorporated';
const PROFILE_WORDS = 'engages engaged segment segments internationally';

interface Role {
  isGrammar?: boolean;
  isProfile?: boolean;
  isTerm: boolean;
}

/** By word, for those that are more or less than a term. */
const ROLES: ReadonlyMap<string, Role> = new Map([
  ...withRole(EMPTY_WORDS, { isTerm: false }),
  ...withRole(EMPTY_PROFILE_WORDS, { isTerm: false, isProfile: true }),
  ...withRole(PROFILE_WORDS, { isTerm: true, isProfile: true }),
  ...withRole(GRAMMAR, { isTerm: false, isGrammar: true }),
]);

function withRole(words: string, role: Role): [string, Role][] {
  return words.split(' ').map((word) => [word, role]);
}

/** The words of a text by which it is classified, in order, and what the others say about it. */
export interface TextWords {
  /** In comparable form: lower case, no diacritics, no plural endings; without numbers and words that tell nothing. */
  terms: string[];
  /** The same as the text writes them, in lower case. */
  spelled: string[];
  /** How many of them stand in the opening. */
  inOpening: number;
  /** All words of the text. */
  words: number;
  /** Of them words of grammar. */
  grammar: number;
  /** True for a data provider's words on a company, false for its own. */
  isProfile: boolean;
}

/** Reads the words of a text's first MAX_TEXT characters. */
export function readWords(text: string): TextWords {
  const terms: string[] = foldPlain(text.slice(0, MAX_TEXT)).match(WORD) ?? [];
  const spelled = terms.slice();
  const words = terms.length;
  let kept = 0;
  let inOpening = 0;
  let grammar = 0;
  let isProfile = false;
  for (let at = 0; at < words; at += 1) {
    const word = terms[at] ?? '';
    const role = ROLES.get(word);
    if (role?.isGrammar) grammar += 1;
    if (role?.isProfile) isProfile = true;
    if (role?.isTerm === false || NUMBER.test(word)) continue;
    // In place: a page has a thousand words, and lists that grow are garbage.
    terms[kept] = singular(word);
    spelled[kept] = word;
    kept += 1;
    if (at < OPENING) inOpening = kept;
  }
  terms.length = kept;
  spelled.length = kept;
  return { terms, spelled, inOpening, words, grammar, isProfile };
}

/** How much a text's word at a place counts. */
export function weightAt(place: number, { inOpening }: TextWords): number {
  return place < inOpening ? 2 : 1;
}

function foldPlain(text: string): string {
  return (ASCII.test(text) ? text : text.normalize('NFKD').replace(MARKS, '')).toLowerCase();
}

function singular(word: string): string {
  if (!word.endsWith('s') || word.length < 4 || KEEPS_ITS_S.test(word)) return word;
  if (word.length > 4 && word.endsWith('ies')) return `${word.slice(0, -3)}y`;
  return word.slice(0, ADDS_ES.test(word) ? -2 : -1);
}
