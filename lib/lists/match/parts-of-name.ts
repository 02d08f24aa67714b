import { foldText } from '#lib/parse/fold-text.ts';
import { GLUED_FORM, LEADING_FORMS, LEGAL_FORMS } from '#lib/parse/legal-forms.ts';
import { placesOfForm } from './form-places.ts';
import { JOINING_WORDS, PLAIN, WORD_FORMS } from './name-words.ts';
import { mendWord } from './slip.ts';
import { type Tail, tailOf } from './tail-of-name.ts';

/** A longer text is no name. */
const MAX_NAME = 200;
/** Words of the longest form ("S. de R.L. de C.V."). */
const MOST_FORM_WORDS = 6;
const MORE_FORMS: ReadonlySet<string> = new Set([
  'aktiebolag',
  'limited company',
  'anstalt des offentlichen rechts',
  'z ograniczona odpowiedzialnoscia',
  'co op',
]);
/** What people write before a name. */
const ANNOUNCING: ReadonlySet<string> = new Set(
  'company firma fa employer organization organisation'.split(' '),
);
/** Shorter labels are initials: "S.A.P.". */
const SHORTEST_LABEL = 3;
const MOST_LABELS = 3;
const LABEL = /^[\p{L}\p{N}-]{1,63}$/u;
const TOP_LEVEL = /^[a-z]{2,10}$/;
const CJK = /[\p{Script=Han}\p{Script=Hangul}\p{Script=Hiragana}\p{Script=Katakana}]/u;
/** Umlauts as people without such keys write them. */
const SPELLED: Readonly<Record<string, string>> = {
  ä: 'ae',
  ö: 'oe',
  ü: 'ue',
  å: 'aa',
  ø: 'oe',
  æ: 'ae',
};
const SPELLED_LETTERS = /[äöüåøæ]/gi;

/** A name in the parts by which it is compared. */
export interface NameParts extends Tail {
  /** Its own words as one. */
  letters: string;
  /** Countries in which its legal form is at home; null when it has none, or one of everywhere. */
  formPlaces: readonly string[] | null;
  /** Its legal form, for names that are nothing but a trade: "Consulting AG". */
  form: string;
  /** No word but those of a trade: many firms have such a name. */
  isPlain: boolean;
}

/** The parts of a name, once a spelling: one with umlauts has two. Empty when nothing in it is a name. */
export function partsOfName(name: string): NameParts[] {
  const cut = name.slice(0, MAX_NAME).normalize('NFC');
  const spelled = cut.replace(SPELLED_LETTERS, (letter) => SPELLED[letter.toLowerCase()] ?? letter);
  const spellings = spelled === cut ? [cut] : [cut, spelled];
  return spellings.flatMap((spelling) => readParts(spelling) ?? []);
}

function readParts(name: string): NameParts | null {
  const { bare, places } = withoutAsides(name);
  const { core, form } = withoutForms(unannounced(bare));
  const named = core.map(comparedAs);
  if (named.length === 0) return null;
  const tail = tailOf(named, places);
  const isPlain = tail.base.every((word) => PLAIN.has(word));
  return {
    ...tail,
    letters: tail.base.join(''),
    form,
    formPlaces: placesOfForm(form, LEGAL_FORMS[form]),
    isPlain,
  };
}

/** Names share their words: a form that was found once is not looked for again. */
const FOUND_FORMS = new Map<string, string>();
const MOST_FORMS = 20_000;

/** The form by which a word is compared: an abbreviation written out, a slip put right. */
function comparedAs(word: string): string {
  const known = FOUND_FORMS.get(word);
  if (known !== undefined) return known;
  const mended = WORD_FORMS.get(word) ?? mendWord(word, PLAIN);
  const form = WORD_FORMS.get(mended) ?? mended;
  if (FOUND_FORMS.size < MOST_FORMS) FOUND_FORMS.set(word, form);
  return form;
}

/** What stands in brackets is a place, or another name, or a remark; and what is no part of any name. */
function withoutAsides(name: string): { bare: string; places: string[] } {
  const places: string[] = [];
  const bare = name.replace(/\(([^()]{1,80})\)/g, (_, inner: string) => {
    places.push(wordsOf(inner).join(' '));
    return CJK.test(inner) && inner.length < 3 ? `(${inner})` : ' ';
  });
  return { bare: turned(withoutInitials(labelOf(bare.trim()))), places };
}

/** "dataforge.io" names Dataforge. */
function labelOf(name: string): string {
  const labels = name
    .toLowerCase()
    .replace(/^https?:\/\//, '')
    .replace(/\/$/, '')
    .split('.')
    .filter((label) => label !== 'www');
  const [first = '', last = ''] = [labels[0], labels.at(-1)];
  const isHost = labels.length > 1 && labels.length <= MOST_LABELS && labels.every((one) => LABEL.test(one));
  return isHost && first.length >= SHORTEST_LABEL && TOP_LEVEL.test(last) ? first : name;
}

/** "Company: Tessaly Pumps", "Firma Steinbrück"; a company may be called so all the same. */
function unannounced(name: string): string[] {
  const words = wordsOf(name);
  const isGerman = words[0] === 'firma' || words[0] === 'fa';
  const isAnnounced = words.length > 1 && ANNOUNCING.has(words[0] ?? '');
  return isAnnounced && (isGerman || name.includes(':')) ? words.slice(1) : words;
}

/** "North Valley Instruments - NVI": its own initials name nothing else. */
function withoutInitials(name: string): string {
  const at = name.lastIndexOf(' - ');
  if (at < 0) return name;
  const [front, back] = [name.slice(0, at), name.slice(at + 3).trim()];
  const initials = wordsOf(front)
    .map((word) => word[0])
    .join('');
  return initials.length > 1 && foldText(back) === initials ? front : name;
}

/** "Pumps, Tessaly" is "Tessaly Pumps": one comma, and what follows is no legal form. */
function turned(name: string): string {
  const [front, back, ...more] = name.split(',');
  if (front === undefined || back === undefined || more.length > 0) return name;
  const words = wordsOf(back);
  const isTurned = words.length === 1 && wordsOf(front).length === 1 && !isForm(words.join(' '));
  return isTurned ? `${back} ${front}` : name;
}

function wordsOf(text: string): string[] {
  const parted = text
    .replace(/(?<=\p{Ll})(?=\p{Lu}\p{Ll})/gu, ' ')
    .replace(/[®™©*]/g, '')
    .replace(/\bco-?op(?=\b|erative)/gi, 'coop')
    .replace(/\be-(?=\p{L})/giu, 'e')
    .replace(/^u\.? (?=of )/i, 'university ');
  return withoutGluedForm(foldText(parted))
    .replace(/[’'`"“”«»]/g, '')
    .replace(/(?<=(?:^|[^\p{L}])\p{L})\.(?=\p{L}(?:$|[^\p{L}]))/gu, '')
    .replace(/[&+]/g, ' and ')
    .split(/[^\p{L}\p{N}]+/u)
    .filter(Boolean);
}

function withoutGluedForm(folded: string): string {
  if (!CJK.test(folded)) return folded;
  return folded.replace(GLUED_FORM, ' ').trim() || folded;
}

const FORMS: ReadonlySet<string> = new Set([...Object.keys(LEGAL_FORMS), ...MORE_FORMS]);
/** Most names end in no form, and need no second look. */
const LAST_WORDS: ReadonlySet<string> = new Set(
  [...FORMS].map((form) => form.slice(form.lastIndexOf(' ') + 1)),
);

function isForm(words: string): boolean {
  return FORMS.has(words);
}

/** The words that name it, and the last legal form. */
function withoutForms(words: readonly string[]): { core: string[]; form: string } {
  let core = [...words];
  let form = '';
  for (let size = MOST_FORM_WORDS; size > 0; size -= 1) {
    if (!LAST_WORDS.has(core.at(-1) ?? '')) break;
    const last = core.slice(-size).join(' ');
    // A form alone is a name.
    if (core.length <= size || !isForm(last)) continue;
    form ||= last;
    core = core.slice(0, -size);
    size = MOST_FORM_WORDS + 1;
    while (core.length > 1 && JOINING_WORDS.has(core.at(-1) ?? '')) core.pop();
  }
  while (core.length > 1 && (core[0] === 'the' || LEADING_FORMS.has(core[0] ?? ''))) core = core.slice(1);
  const named = core.filter((word, at) => at === 0 || at === core.length - 1 || !JOINING_WORDS.has(word));
  return { core: named, form };
}
