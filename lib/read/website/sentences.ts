import { foldText } from '#lib/parse/fold-text.ts';
import type { Block } from '../extract/page-blocks.ts';
import { holdsName } from './speech/holds-name.ts';
import { withoutListings } from './speech/listings.ts';
import type { Sentence } from './speech/sentence.ts';
import { followSpeech } from './speech/whose-words.ts';
import type { NamedPage } from './subject.ts';

export { holdsName };

type Speech = Pick<NamedPage, 'page' | 'content' | 'companyName' | 'ownNames' | 'url' | 'title'>;

/** A longer run without a full stop is a list or a data dump. */
const MAX_SENTENCE = 500;
const MAX_SENTENCES = 1_500;
const SPLIT = /(?<=[.!?…])\s(?=["“„'(]?[\p{Lu}\d])|\n/u;
const ABBREVIATION =
  /\b(?:Inc|Ltd|Pvt|Pty|Pte|Ltda|Lda|Bros|Gebr|Prof|Ing|Dott|Sra?|Jr|Tel|Av|Avda|Mag|Dipl|Co|Corp|St|Mr|Mrs|Dr|No|Nr|vs|approx|est|Est|EST|ca|Mio|Mrd|Tsd|Mill|mln|mld|bzw|z\.B|S\.A|S\.p\.A|U\.S|e\.g|i\.e)\.$/;

/** Sentences that may speak of the company: none whose subject is somebody else. */
export function companySentences({ sentences }: Pick<NamedPage, 'sentences'>): readonly Sentence[] {
  return sentences;
}

/** Collects them once for all who read a page's sentences. */
export function collectSentences(speech: Speech): Sentence[] {
  const { blocks } = speech.content;
  const whose = followSpeech(speech);
  const found: Sentence[] = [];
  let at = -1;
  for (const sentence of spokenSentences(speech)) {
    // Headings too short to be read lead over to somebody all the same.
    while (blocks[at] !== sentence.block && ++at < blocks.length) whose.enter(blocks[at] as Block);
    if (whose.mayBeOurs(sentence.text)) found.push(sentence);
  }
  return found;
}

/** Sentences of the blocks that speak for the site itself: no quotes, no articles of a blog. */
export function* spokenSentences(speech: Omit<Speech, 'ownNames'>): Generator<Sentence> {
  const isArticlePage = speech.page.kind === 'blog' || speech.page.kind === 'press';
  let count = 0;
  for (const block of speech.content.blocks) {
    if (block.inQuote || block.isHidden || block.text.length < 9) continue;
    if (isArticlePage && block.region !== 'footer' && !isBoilerplate(speech, block)) continue;
    for (const text of splitSentences(block.text)) {
      if (text.length > MAX_SENTENCE) continue;
      if (++count > MAX_SENTENCES) return;
      yield { text, block };
    }
  }
}

const BOILERPLATE_LEAD =
  /^(?:(?:about|uber|a propos de|sobre|acerca de|over|informazioni su) )?(?:(?:the|die|der|das|la|le|les|il) )?/;

/** "Acme is a ..." or "About Acme ..." at the start of a block: the paragraph that companies put under their posts. */
function isBoilerplate(subject: Pick<Speech, 'companyName'>, block: Block): boolean {
  if (!subject.companyName || block.text.length < 80) return false;
  const opening = foldText(block.text.slice(0, 120)).replace(BOILERPLATE_LEAD, '');
  return opening.startsWith(foldText(subject.companyName));
}

export function splitSentences(text: string): string[] {
  const sentences: string[] = [];
  for (const part of text.split(SPLIT)) {
    const last = sentences.at(-1);
    if (last !== undefined && ABBREVIATION.test(last)) sentences[sentences.length - 1] = `${last} ${part}`;
    else if (part.trim()) sentences.push(part.trim());
  }
  return sentences;
}

const FIRST_PERSON =
  /(?:^|[^\p{L}])(?:we|we['’](?:re|ve)|our|us|wir|unsere?[nmrs]?|uns|nous|notre|nos|nosotros|nuestr[oa]s?|somos|siamo|noi|nostr[oaie]|wij|we|onze?|ons|nós|noss[oa]s?|\p{L}{2,14}(?:[aei]mos|iamo))(?![\p{L}])/iu;
const THE_COMPANY =
  /(?:^|[^\p{L}])(?:the company|the firm|the agency|the business|the practice|the studio|the brewery|the winery|our company|das familienunternehmen|der betrieb|das büro|das unternehmen|die firma|die agentur|l['’]entreprise|la société|la empresa|la compañía|l['’]azienda|la società|het bedrijf|a empresa|it)(?![\p{L}])/iu;

/** How a text names the site's company: by name, in the first person, as "the company", or not at all. */
export type Speaker = 'name' | 'we' | 'company' | null;

/** Who the subject is, judged by the words that stand before the statement. */
export function speakerOf(text: string, ownNames: readonly string[]): Speaker {
  if (holdsName(text, ownNames)) return 'name';
  if (FIRST_PERSON.test(text)) return 'we';
  return THE_COMPANY.test(text) ? 'company' : null;
}

/** "Acme (AC) was", "Acme (formerly Bolt) is". */
const ASIDE = /\s\([^()]{1,60}\)/gu;

/** True when a capitalized name that is not ours stands nearer to the verb than ours. */
export function isOtherNameBetween(lead: string, speaker: Speaker, ownNames: readonly string[]): boolean {
  // "Meyer und Holm GmbH wurde": what stands in the own name is nobody else.
  const plain = withoutListings(lead).replace(ASIDE, ' ');
  const rest = behindOwnName(plain, ownNames);
  if (rest !== plain && !/\p{Lu}/u.test(rest)) return false;
  const tail =
    plain
      .split(/[,;:(]|\s[–-]\s|\b(?:which|that|who|and|when|whose|der|die|und|qui|que|che|e|en)\b/u)
      .filter((part) => part.trim())
      .at(-1) ?? plain;
  const names = tail.match(/\p{Lu}[\p{L}\d&.'’-]{1,30}(?: \p{Lu}[\p{L}\d&.'’-]{1,30}){0,4}/gu) ?? [];
  const last = names.at(-1);
  if (!last) return false;
  if (holdsName(last, ownNames)) return false;
  // The first word of a sentence has its capital for that.
  if (!last.includes(' ') && (FIRST_PERSON.test(last) || STARTER.test(last))) return false;
  // In German every noun has its capital: "Das Unternehmen", "Unsere Kanzlei".
  if (speaker !== 'name' && OWN_NOUN.test(last)) return false;
  if (
    /^(?:We|Our|The|It|Wir|Unser|Die|Das|Nous|Notre|La|L|Nosotros|Nuestra|Noi|Wij|Onze|A|Since|In|Company|Firm|Agency|Unternehmen|Firma|Inc|Ltd)\b/.test(
      last,
    ) &&
    !/ /.test(last)
  )
    return false;
  return speaker !== 'name' || !holdsName(tail, ownNames);
}

/** What stands behind the last own name with its legal form; all of it where there is none. */
function behindOwnName(text: string, ownNames: readonly string[]): string {
  let end = 0;
  for (const name of ownNames) {
    const at = name.includes(' ') ? text.lastIndexOf(name) : -1;
    if (at >= 0) end = Math.max(end, at + name.length);
  }
  const isLonger = /^ (?:&|and|und|et|y|e|en) \p{Lu}/u.test(text.slice(end));
  return end === 0 || isLonger ? text : text.slice(end).replace(LEGAL_FORM_AHEAD, '');
}

const LEGAL_FORM_AHEAD =
  /^,? (?:GmbH|AG|KG|SE|OHG|UG|e\.K\.|SAS|SARL|SA|S\.A\.|S\.?r\.?l\.?|S\.?p\.?A\.?|S\.?L\.?U?\.?|B\.?V\.?|N\.?V\.?|AB|A\/S|ApS|Oy|Inc\.?|LLC|Ltd\.?|Limited|PLC|plc|Ltda\.?|Lda\.?|Corp\.?)(?: & Co\.? KG)?(?![\p{L}\d])/u;
const OWN_NOUN =
  /^(?:Das|Die|Der|Dem|Den|Unser\p{L}{0,2}) (?:\p{Lu}\p{Ll}{2,14})?(?:[Uu]nternehmen|[Ff]irma|[Bb]etrieb|[Aa]gentur|[Kk]anzlei|[Pp]raxis|[Gg]esellschaft|[Ww]erkstatt|[Bb]üro|[Tt]eam|erei|bau|haus)$/u;
const STARTER =
  /^(?:From|With|At|As|For|Today|Now|By|On|Operating|Working|Proudly|Mit|Bei|Als|Heute|Avec|Depuis|Con|Desde|Da|Met|Als|Vanuit|Com)$/;
const PARENT_PHRASE =
  /\b(?:members? of|subsidiary of|part of|owned by|division of|belongs to|acquired by|on behalf of|Tochter\S{0,14}|Mitglied der|gehört zu\S?|Teil der|filiale d|fait partie|membre d|parte d|pertenece|fa parte|onderdeel van)\b/i;

/** True when the words before a statement lead over to an owner: what follows is the owner's. */
export function leadsToParent(lead: string): boolean {
  return PARENT_PHRASE.test(lead.slice(-140));
}
