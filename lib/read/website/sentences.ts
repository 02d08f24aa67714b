import { coreName } from '#lib/parse/company-name.ts';
import { foldText } from '#lib/parse/fold-text.ts';
import type { Block } from '../extract/page-blocks.ts';
import type { NamedPage } from './subject.ts';

type Speech = Pick<NamedPage, 'page' | 'content' | 'companyName'>;

export interface Sentence {
  text: string;
  block: Block;
}

/** A longer run without a full stop is a list or a data dump. */
const MAX_SENTENCE = 500;
const MAX_SENTENCES = 1_500;
const SPLIT = /(?<=[.!?…])\s(?=["“„'(]?[\p{Lu}\d])|\n/u;
const ABBREVIATION =
  /\b(?:Inc|Ltd|Pvt|Pty|Pte|Ltda|Lda|Bros|Gebr|Prof|Ing|Dott|Sra?|Jr|Tel|Av|Avda|Mag|Dipl|Co|Corp|St|Mr|Mrs|Dr|No|Nr|vs|approx|est|Est|EST|ca|bzw|z\.B|S\.A|S\.p\.A|U\.S|e\.g|i\.e)\.$/;

/** Sentences of the blocks that speak for the site itself: no quotes, no articles of a blog. */
export function* companySentences(subject: Speech): Generator<Sentence> {
  const isArticlePage = subject.page.kind === 'blog' || subject.page.kind === 'press';
  let count = 0;
  for (const block of subject.content.blocks) {
    if (block.inQuote || block.isHidden || block.text.length < 9) continue;
    if (isArticlePage && block.region !== 'footer' && !isBoilerplate(subject, block)) continue;
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
function isBoilerplate(subject: Speech, block: Block): boolean {
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

/** True when the text holds one of the names as whole words. */
export function holdsName(text: string, names: readonly string[]): boolean {
  const words = ` ${foldText(text)
    .split(/[^\p{L}\p{N}&+]+/u)
    .filter(Boolean)
    .join(' ')} `;
  const letters = words.replaceAll(' ', '');
  return names.some((name) => {
    const core = coreName(name);
    const joined = core.join(' ');
    if (joined.length < 2) return false;
    return (
      words.includes(` ${joined} `) ||
      words.includes(` ${joined}s `) ||
      (core.length > 1 && joined.length > 7 && letters.includes(core.join('')))
    );
  });
}

/** True when a capitalized name that is not ours stands nearer to the verb than ours. */
export function isOtherNameBetween(lead: string, speaker: Speaker, ownNames: readonly string[]): boolean {
  // "Meyer und Holm GmbH wurde": what stands in the own name is nobody else.
  const rest = behindOwnName(lead, ownNames);
  if (rest !== lead && !/\p{Lu}/u.test(rest)) return false;
  const tail =
    lead
      .split(/[,;:(]|\s[–-]\s|\b(?:which|that|who|and|when|whose|der|die|und|qui|que|che|e|en)\b/u)
      .filter((part) => part.trim())
      .at(-1) ?? lead;
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
