import type { Block, PageLink } from '../../extract/page-blocks.ts';
import type { Subject } from '../subject.ts';

/** "Tel. 0341 25.18.76", "(0xx11) 2509-7626", "☎ 622 587 788": a number as it is dialled at home, behind a word for phone. */
const LABELLED =
  /(?:(?:^|[^\p{L}])(?:tel(?:efon[oe]?|éfono|éphone|efoon|e?phone|ph)?|phone|ph|call(?: us)?|fon|telp|t|tlf|tfno?|tél)(?:\s?(?:no|nr|number)\.?)?[.:)\s]{0,4}|[☎✆📞])\s{0,3}(\(?(?:0|\d)[\d\s()./x-]{6,18}\d)(?![\d%€$])/iu;
/** "(41) 3333-4444": nobody else writes so. */
const BRAZILIAN = /(?<!\d)(\(\d{2}\) ?\d{4,5}-\d{4})(?!\d)/;
/** Countries without a trunk zero, by the length of their numbers. */
const LENGTH_WITHOUT_ZERO: Readonly<Record<string, number>> = {
  ES: 9,
  PT: 9,
  IT: 10,
  PL: 9,
  CZ: 9,
  DK: 8,
  NO: 8,
  GR: 10,
  SG: 8,
  HK: 8,
  IN: 10,
  MX: 10,
};
const WITH_ZERO = new Set(
  'DE,AT,CH,NL,BE,FR,IT,GB,IE,SE,FI,HU,SK,SI,HR,RS,RO,BG,UA,TR,IL,JP,KR,TW,TH,ID,IN,PK,AU,NZ,ZA,BR,AR,EG,MA'.split(
    ',',
  ),
);
const PLACEHOLDER = /123456|00000|55555|11111|99999/;
const MAX_BLOCK = 400;

export interface NationalPhone {
  country: string;
  quote: string;
}

/**
 * A number without its country's prefix, dialled in the country where the page says that the company sits: nothing else on
 * the page may speak of another country.
 */
export function findNationalPhone({ seat, content }: Subject, suffix: string): NationalPhone | null {
  const country = seat?.country ?? suffix;
  if (!country) return null;
  const { links, blocks } = content;
  return fromLinks(links, country) ?? fromBlocks(blocks, country);
}

function fromLinks(links: readonly PageLink[], country: string): NationalPhone | null {
  for (const { href, text } of links) {
    if (!/^(?:tel|callto):/i.test(href)) continue;
    const number = href.replace(/^\w{3,6}:(?:\/\/)?/, '').replace(/%20/g, ' ');
    if (isNational(number, country)) return { country, quote: text || number };
  }
  return null;
}

function fromBlocks(blocks: readonly Block[], country: string): NationalPhone | null {
  for (const { text, inQuote, inArticle, isHidden } of blocks) {
    if (inQuote || inArticle || isHidden || text.length > MAX_BLOCK || !/\d{2}/.test(text)) continue;
    const match = LABELLED.exec(text) ?? (country === 'BR' ? BRAZILIAN.exec(text) : null);
    if (match?.[1] && isNational(match[1], country)) return { country, quote: match[0].trim() };
  }
  return null;
}

function isNational(number: string, country: string): boolean {
  const digits = number.replace(/^\(?0xx/, '0').replace(/\D/g, '');
  if (digits.length < 8 || digits.length > 12 || PLACEHOLDER.test(digits)) return false;
  if (digits.startsWith('00')) return false;
  if (digits.startsWith('0')) return WITH_ZERO.has(country);
  if (country === 'BR') return /^\s?\(\d{2}\)/.test(number) && digits.length >= 10;
  return LENGTH_WITHOUT_ZERO[country] === digits.length;
}
