import { coreName } from '#lib/parse/company-name.ts';
import type { Phrases } from './phrases.ts';
import { type Word, wordsOf } from './sentence-words.ts';
import { OUR, THE_COMPANY, WE } from './spoken-words.ts';

/** How a place of a sentence names the company: by its name, by its name as an owner, as "we", as "our" something, or as "the company". */
export type Mention = 'name' | 'owner' | 'we' | 'our' | 'company';

export interface Sentence {
  text: string;
  words: readonly Word[];
  /** Mentions by the place where they begin. */
  own: ReadonlyMap<number, { as: Mention; length: number }>;
  isPortuguese: boolean;
}

/** Folded words of every own name, the longest name first. */
export type OwnCores = readonly (readonly string[])[];

export function coresOf(ownNames: readonly string[]): OwnCores {
  const cores = ownNames.map((name) => coreName(name)).filter((core) => core.join('').length > 1);
  return cores.toSorted((a, b) => b.length - a.length);
}

export function sentenceOf(text: string, cores: OwnCores, language: string): Sentence {
  const words = wordsOf(text);
  const own = new Map<number, { as: Mention; length: number }>();
  for (let at = 0; at < words.length; at++) {
    const mention = mentionAt(words, at, cores);
    if (mention === null) continue;
    own.set(at, mention);
    at += mention.length - 1;
  }
  return { text, words, own, isPortuguese: isPortuguese(words, language) };
}

function mentionAt(words: readonly Word[], at: number, cores: OwnCores) {
  const core = cores.find((parts) => parts.every((part, index) => words[at + index]?.folded === part));
  if (core && words[at]?.isCapital !== false) {
    // "Acme's customers": what follows is the subject.
    const isOwner =
      words[at + core.length]?.folded === 's' && /['’]/.test(words[at + core.length]?.before ?? '');
    return { as: isOwner ? ('owner' as const) : ('name' as const), length: core.length };
  }
  for (const [as, wordings] of SPOKEN) {
    const length = wordings.lengthAt(words, at);
    if (length > 0 && !(as === 'company' && isNamedGroup(words, at, length))) return { as, length };
  }
  // "On recrute": elsewhere it is an English preposition.
  if (at === 0 && words[0]?.folded === 'on' && /^(?:recrut|cherch|lance|ouvr)/.test(words[1]?.folded ?? ''))
    return { as: 'we' as const, length: 1 };
  return null;
}

/** "Le groupe Tessaro": a name behind it says that it is another one. German nouns have a capital letter anyway. */
function isNamedGroup(words: readonly Word[], at: number, length: number): boolean {
  const next = words[at + length];
  return next?.isCapital === true && next.before === ' ' && ROMANCE_ARTICLE.test(words[at]?.folded ?? '');
}

const ROMANCE_ARTICLE = /^(?:le|la|l|el|il|o|a)$/;

const SPOKEN: readonly (readonly [Mention, Phrases])[] = [
  ['we', WE],
  ['our', OUR],
  ['company', THE_COMPANY],
];

const PORTUGUESE = ['nao', 'da', 'do', 'em', 'um', 'uma', 'as', 'os', 'com', 'ao', 'na', 'mais'];

/** "No" means "in the" there. */
function isPortuguese(words: readonly Word[], language: string): boolean {
  if (language === 'pt') return true;
  return words.filter(({ folded }) => PORTUGUESE.includes(folded)).length >= 2;
}

/** True when the sentence names the company by its name somewhere. */
export function namesCompany({ own }: Sentence): boolean {
  return [...own.values()].some(({ as }) => as === 'name');
}
