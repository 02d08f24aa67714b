import { cleanText } from './clean-text.ts';
import { foldLetters, foldText } from './fold-text.ts';
import { GLUED_FORM, LEADING_FORMS, LEGAL_FORMS } from './legal-forms.ts';

const MAX_NAME = 100;

/** Words of a name for comparing: folded, "&" as "and", dots inside abbreviations gone. */
function nameWords(name: string): string[] {
  return withoutGluedForm(foldText(name))
    .replace(/\s?[&+]\s?/g, ' and ')
    .replace(/(?<=(?:^|[^\p{L}])\p{L})\.(?=\p{L}(?:$|[^\p{L}]))/gu, '')
    .replace(/[’'`"“”«»®™©]/g, '')
    .split(/[^\p{L}\p{N}]+/u)
    .filter(Boolean);
}

/** "株式会社青葉電機" without what is its form; all of it where there is nothing else. */
function withoutGluedForm(folded: string): string {
  if (!CJK.test(folded)) return folded;
  const bare = folded.replace(GLUED_FORM, ' ').trim();
  return bare || folded;
}
const CJK = /[\p{Script=Han}\p{Script=Hangul}]/u;

/** Words of the longest form ("S. de R.L. de C.V."). */
const MOST_FORM_WORDS = 5;
/** The last words of forms: most names end in none, and need no second look. */
const LAST_WORDS: ReadonlySet<string> = new Set(
  Object.keys(LEGAL_FORMS).map((form) => form.slice(form.lastIndexOf(' ') + 1)),
);

/** How many trailing words are a legal form. */
function countLegalWords(words: string[]): number {
  let count = 0;
  for (let size = MOST_FORM_WORDS; size > 0; size--) {
    const rest = words.length - count;
    if (!LAST_WORDS.has(words[rest - 1] ?? '')) return count;
    // A form alone is a name.
    if (rest <= size || !(words.slice(rest - size, rest).join(' ') in LEGAL_FORMS)) continue;
    count += size;
    size = MOST_FORM_WORDS + 1;
  }
  return count;
}

/** The words that identify a company: no legal form, no leading "the". */
export function coreName(name: string): string[] {
  const words = nameWords(name.slice(0, MAX_NAME * 2));
  let core = words.slice(0, words.length - countLegalWords(words));
  if (core.at(-1) === 'and' && core.length > 1) core = core.slice(0, -1);
  if (core.length > 1 && (core[0] === 'the' || LEADING_FORMS.has(core[0] ?? ''))) core = core.slice(1);
  return core.length ? core : words;
}

/** True when the name ends in a legal form ("Acme GmbH") or begins with one ("ООО Акме"). */
export function hasLegalForm(name: string): boolean {
  if (CJK.test(name) && GLUED_FORM.test(foldText(name))) return true;
  const words = nameWords(name.slice(0, MAX_NAME * 2));
  return countLegalWords(words) > 0 || (words.length > 1 && LEADING_FORMS.has(words[0] ?? ''));
}

/** Country that the legal form of a name implies; null where the form is used in several. */
export function legalFormCountry(name: string): string | null {
  const words = nameWords(name.slice(0, MAX_NAME * 2));
  for (let size = MOST_FORM_WORDS; size > 0; size--) {
    if (words.length <= size) continue;
    const country = LEGAL_FORMS[words.slice(-size).join(' ')];
    if (country) return country;
  }
  return null;
}

/** True when two names are of one company: equal cores, or one core holds the other as whole words. */
export function namesAgree(a: string, b: string): boolean {
  const left = coreName(a);
  const right = coreName(b);
  if (!left.length || !right.length) return false;
  if (left.join('') === right.join('')) return true;
  const [short, long] = left.length <= right.length ? [left, right] : [right, left];
  if (short.join('').length < 3 || long.length - short.length > 3) return false;
  for (let at = 0; at + short.length <= long.length; at++) {
    if (short.every((word, index) => word === long[at + index])) return true;
  }
  return false;
}

/**
 * How well a name fits the label of a domain ("acme-tools" of acme-tools.com): 3 the same letters, 2 one begins with the
 * other, 1 initials or first word, 0 nothing in common.
 */
export function domainAffinity(name: string, label: string): 0 | 1 | 2 | 3 {
  const plain = affinity(name, label);
  // A German domain writes "ü" as "ue".
  const spelled = /[äöü]/i.test(name)
    ? affinity(
        name.replace(/[äöü]/gi, (letter) => UMLAUTS[letter.toLowerCase()] ?? letter),
        label,
      )
    : 0;
  return Math.max(spelled, plain) as 0 | 1 | 2 | 3;
}

const UMLAUTS: Readonly<Record<string, string>> = { ä: 'ae', ö: 'oe', ü: 'ue' };

function affinity(name: string, label: string): 0 | 1 | 2 | 3 {
  const domain = foldLetters(label);
  const core = coreName(name);
  const letters = core.join('');
  if (!domain || !letters) return 0;
  const withoutAnd = core.filter((word) => word !== 'and').join('');
  if (letters === domain || withoutAnd === domain || foldLetters(name) === domain) return 3;
  const shorter = Math.min(letters.length, domain.length);
  if (
    shorter >= 4 &&
    (letters.startsWith(domain) || domain.startsWith(withoutAnd) || domain.startsWith(letters))
  )
    return 2;
  if (domain.length >= 5 && letters.endsWith(domain)) return 2;
  if (letters.length >= 3 && domain.endsWith(letters) && LABEL_PREFIXES.has(domain.slice(0, -letters.length)))
    return 2;
  if (letters.length >= 3 && domain.startsWith(letters) && LABEL_SUFFIXES.has(domain.slice(letters.length)))
    return 2;
  if (letters.length >= 5 && domain.includes(letters)) return 1;
  const initials = core.map((word) => word[0]).join('');
  if (
    core.length >= 2 &&
    (initials === domain || (domain.length >= 3 && domain.startsWith(initials) && core.length >= 3))
  )
    return 1;
  if (domain.length >= 4 && core.length >= 2 && isBlend(domain, core)) return 2;
  const first = core[0] ?? '';
  if (first.length >= 4 && domain.includes(first)) return 1;
  // "Oleificio Verdi" at olioverdi: a word of the name that is most of the domain.
  return core.some((word) => word.length >= 5 && word.length * 2 > domain.length && domain.includes(word))
    ? 1
    : 0;
}

/** What companies put before or behind their name when the name alone is taken. */
const LABEL_PREFIXES = new Set(
  'get,try,use,go,join,my,the,we,hello,meet,with,team,by,visit,shop,buy'.split(','),
);
const LABEL_SUFFIXES = new Set(
  'hq,app,inc,usa,us,uk,eu,online,group,corp,llc,ltd,co,jobs,careers,tech,labs,software,global,web,shop,store,direct,gmbh,ag,ai,io,net'.split(
    ',',
  ),
);

/** True when the letters are the beginnings of all the words, in order: "fedex" of "Federal Express". */
export function isBlend(letters: string, words: readonly string[]): boolean {
  if (words.length > MAX_BLENDED_WORDS) return false;
  let ends = new Set([0]);
  for (const word of words) {
    const next = new Set<number>();
    for (const from of ends) {
      for (let size = 1; size <= word.length && letters[from + size - 1] === word[size - 1]; size++)
        next.add(from + size);
    }
    ends = next;
  }
  return ends.has(letters.length);
}

const MAX_BLENDED_WORDS = 6;

/** A name as it may be kept: cleaned, without surrounding quotes and separators; null when it cannot be a name. */
export function cleanName(text: string): string | null {
  const name = cleanText(text, MAX_NAME * 2)
    .replace(/^(?:ООО|ЗАО|ОАО|АО|ИП|ПАО)\s?["«“](.{2,80}?)["»”]$/u, '$1')
    .replace(/^[\s"'“”„«»|·•,;:–—-]{1,8}/, '')
    .replace(/[\s"“”„«»|·•,;:–—®™-]{1,8}$/, '')
    // "Get to know the Acme platform": the sentence's article, not the name's.
    .replace(/^the (?=\p{Lu})/u, '');
  if (name.length < 2 || name.length > MAX_NAME || !/\p{L}/u.test(name)) return null;
  if (/^https?:|[{}<>]|\$\w/.test(name)) return null;
  return name;
}
