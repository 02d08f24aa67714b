import { cleanName, hasLegalForm } from '#lib/parse/company-name.ts';
import type { Block } from '../../extract/page-blocks.ts';
import { ownerTagIn } from '../ownership/owner-tag.ts';

export interface CopyrightLine {
  /** Who holds the rights, as written. */
  holder: string;
  quote: string;
  inFooter: boolean;
  hasLegalForm: boolean;
  /** Whose the holder says that it is: "Acme Ltd, a Northwind company". */
  tag?: string;
}

/** A longer line is prose about copyright, not a notice. */
const MAX_LINE = 400;
const MARK = /©|\(c\)(?=\s?\d|\s[A-Z])|&copy;|\bcopyright\b|\(с\)/i;
/** Years, ranges and lists of years, with the words for "until now". */
const YEARS =
  /\b(?:19|20)\d{2}(?:\s?(?:[-–—/,]|to|bis|a)\s?(?:(?:19|20)\d{2}|\d{2}\b|present|heute|now|current|today))?(?:\s?(?:гг|г)\.)?/gi;
const RIGHTS =
  /(?:^|[\s.,;|–-])(?:all|alle|tous|todos|tutti|toate|wszelkie|alla|все)\s(?:rights?|rechte|rechten|droits|los derechos|derechos|os direitos|direitos|i diritti|diritti|prawa|rättigheter|права)/i;
/** What stands behind the holder: builders, legal links, slogans. */
const TAIL =
  /(?:[|•·–—-]\s?|[.,;]?\s|^)(?:(?:web)?site|web|page|theme|template|store|shop)?\s?(?:design(?:ed)?|develop(?:ed|ment)|built|made|created|powered|hosted|maintained|hosting|theme|crafted|realizzato|realizzazione|réalisation|desarrollado|diseño|realisatie|umsetzung|gestaltung|konzept|desenvolvido|produced|managed|credits?|e-?commerce|proudly)\b/i;
const LEGAL_LINKS =
  /(?:[|•·–—-]\s?|[.,;]?\s|^)(?:privacy|terms|cookies?|legal|imprint|impressum|datenschutz|agb|mentions|sitemap|site map|disclaimer|contact|accessibility|use of|reproduction|registered|trademarks?|reservados|reserved|rights|no part|unauthori[sz]ed|p\.?\s?iva|partita|vat|ust|company (?:no|number|reg)|reg\.? no|kvk|abn|cif|nif|tel|phone|email|e-mail|version|informativa|aviso|politica|política|protección|do not sell|your|licensed|license|subject to|various|this|nmls|member|equal)\b/i;
/** "All rights reserved" and the number of the register of sites, in Chinese and Japanese. */
const EAST_ASIAN_TAIL = /\s?(?:版权所有|版權所有|保留所有权利|保留所有權利|無断転載|[一-龠]?ICP[备证備])/u;
/** Before the mark: the notice is the web builder's own. */
const BUILDER =
  /\b(?:designed|developed|built|created|powered|hosted|made) (?:by|with|on)\b|\b(?:design|theme|template) by\b/i;
/** A host name in the holder's place says nothing that the address does not. */
const HOST_NAME = /^(?:www\.)?[\w-]+(?:\.[\w-]+){1,3}$/;
const NOT_A_HOLDER =
  /^(?:at|for|with|on|in|from|to|is|are|it|you|we|only|this|these|that|site by|all|rights?|reserved|the|by|copyright|and|its|this|our|us|company|inc|site|website|home|privacy|terms|contact|year|until|present|images?|photos?|content|text|us|respective|their|policy|notice|information|statement|infringement|agent)\b.{0,12}$|respective (?:owner|holder)|^(?:alle|tous|todos|tutti)\s|copyright|^\d{1,8}(?:[\s/.,-]|$)/i;

/** Copyright notices of the page, the footer's first. */
export function readCopyrightLines(blocks: readonly Block[]): CopyrightLine[] {
  const found: CopyrightLine[] = [];
  for (const block of blocks) {
    if (block.inQuote || !MARK.test(block.text.slice(0, 2_000))) continue;
    for (const line of block.text.split('\n')) {
      if (line.length > MAX_LINE || !MARK.test(line)) continue;
      const tag = ownerTagIn(line, [], true);
      // A tag ahead of the mark leaves no holder behind it.
      const holder = (tag && holderOf(line.slice(0, tag.at))) ?? holderOf(line);
      if (!holder) continue;
      found.push({
        holder,
        ...(tag && { tag: tag.parent }),
        quote: line,
        inFooter: block.region === 'footer',
        hasLegalForm: hasLegalForm(holder),
      });
      if (found.length >= 10) return sortLines(found);
    }
  }
  return sortLines(found);
}

function sortLines(lines: CopyrightLine[]): CopyrightLine[] {
  return lines.sort((a, b) => Number(b.inFooter) - Number(a.inFooter));
}

/** The holder named in a notice, on either side of the mark. */
export function holderOf(line: string): string | null {
  const at = line.search(MARK);
  if (at < 0) return null;
  const mark = MARK.exec(line)?.[0] ?? '';
  const isBuilders = BUILDER.test(line.slice(0, at));
  const behind = isBuilders ? null : holderPart(line.slice(at + mark.length));
  if (behind) return behind;
  const before =
    line
      .slice(0, at)
      .split(/\s[|•·–—-]\s|\|/)
      .at(-1) ?? '';
  return before.length <= 80 ? holderPart(before) : null;
}

/** The text before the first match; all of it where there is none. */
function cutAt(text: string, pattern: RegExp): string {
  const at = text.search(pattern);
  return at < 0 ? text : text.slice(0, at);
}

function holderPart(text: string): string | null {
  const line = text.replace(/©|\(c\)|copyrights?/gi, ' ').replace(YEARS, ' ');
  const part = [RIGHTS, TAIL, LEGAL_LINKS, EAST_ASIAN_TAIL]
    .reduce(cutAt, line)
    .replace(/^[\s.,:;|•·–—-]{0,12}(?:by|von|par|por|di|door|the)\s(?=\S)/i, '')
    .trim();
  const first =
    part
      .replace(/^[\s.,:;|•·–—/-]{1,12}/, '')
      .split(/\s[|•·–—-]\s|\||•|·|\s{3}|(?<=\p{L}{3})\.\s(?=\p{Lu}\p{Ll}{3})|;|:\s/u)[0] ?? '';
  const name = cleanName(
    first.replace(/[.\s,]{1,6}$/, (end) =>
      /\.$/.test(end.trim()) &&
      /\b(?:Inc|Ltd|Co|Corp|S\.A|S\.L|Sp|[A-Za-z]\.[A-Za-z]|Şti|LLC|ehf|hf|Bhd|oo)$/.test(
        first.slice(0, -end.length),
      )
        ? '.'
        : '',
    ),
  );
  if (!name || name.length > 80 || name.split(' ').length > 9 || NOT_A_HOLDER.test(name)) return null;
  if (HOST_NAME.test(name) && /\.\w{2,6}$/.test(name) && !/^\p{Lu}/u.test(name)) return null;
  return name;
}
