import type { Fact } from '#lib/evidence/evidence.ts';
import { cleanName, hasLegalForm, namesAgree } from '#lib/parse/company-name.ts';
import { parseCountryName } from '#lib/parse/country.ts';
import { cityCountry, parseUsState } from '#lib/parse/places.ts';
import { startsWithOwnName } from '../name/own-subject.ts';
import { companySentences, speakerOf } from '../sentences.ts';
import type { Subject } from '../subject.ts';

const NAME =
  "(?:the )?(?:\\p{Ll}{4,14} )?['’‘\"“„]?(\\p{Lu}[\\p{L}\\d&.’'-]{0,40}(?: (?:(?:&|and|of|de) )?\\p{Lu}[\\p{L}\\d&.’'-]{0,40}){0,4})";
/** "a subsidiary of Northwind", "part of the Northwind Group", "a Northwind company". */
const OWNED = new RegExp(
  `\\b(?:(?:wholly[- ]owned )?(?:subsidiary|division) of|owned by|acquired by|member of|part of|Tochter(?:gesellschaft|unternehmen)? (?:der|von)|(?:ein )?Unternehmen der|filiale d[eu]|fait partie d[eu]|filial de|parte d(?:el|e|i|o)|dochter(?:onderneming)? van|onderdeel van) ${NAME}`,
  'u',
);
/** "In 2018 Northwind acquired Acme": who took over stands before the verb. */
const TAKES_OVER =
  /(?:^|[,:.]\s|\s)(?:(?:the|die|der|la|le|el|il|de) )?(\p{Lu}[\p{L}\d&.'’-]{1,30}(?: (?:(?:&|and|of|de|der) )?\p{Lu}[\p{L}\d&.'’-]{1,30}){0,4}) (?:acquired|acquires|has acquired|übernimmt|übernahm|hat|ha (?:acquisito|acquistato|rilevato)|acquis(?:ta|tò|ice|ì)|acquisisce|rileva|rilevò|adquiere|adquirió|absorbe|rachète|a racheté|acquiert|a acquis|adquire|adquiriu)\s(?:(?:die mehrheit an|die mehrheit der|the majority of|a majority stake in|il controllo di|la maggioranza di|el control de|la mayoría de|le contrôle de|o controle da) )?(.{2,60})/u;
/** "2018 übernimmt Northwind die Acme GmbH": the verb first. */
const TAKEN_OVER_BY =
  /(?:^|\s)(?:übernimmt|übernahm|erwirbt|erwarb)\s(?:die )?(\p{Lu}[\p{L}\d&.'’-]{1,30}(?: \p{Lu}[\p{L}\d&.'’-]{1,30}){0,4}) (?:(?:die mehrheit an )?(?:die|der)\s)?(.{2,60})/u;
const A_COMPANY =
  /(?:,| is) an? (\p{Lu}[\p{L}\d&.’'-]{1,24}(?: \p{Lu}[\p{L}\d&.’'-]{1,24}){0,3}(?: plc)?) company\b/u;
/** Being part of something else than a company is no ownership; a group says so in its name or its legal form. */
const GROUP =
  /\b(?:group|gruppe|groupe|grupo|gruppo|groep|holding|holdings|konzern|capital|partners|ventures|industries|international)\b/i;
const STRONG = /\b(?:subsidiary|division) of|(?:owned|acquired) by|tochter|filiale? d|dochter/i;
/** The full stop of the sentence, not of a legal form. */
const SENTENCE_END = /(?<!\b(?:Inc|Ltd|Co|Corp|S\.A|S\.L|p\.A|r\.l|B\.V|N\.V))\.$/;
/** "a German company", "a California company": where it is at home, not whose it is. */
const ORIGIN = /^(?:new |north|south|west|east)|(?:an|ish|ese|ch|ss|i)$/i;
const NOT_A_PARENT =
  /\b(?:fortune|inc\.? 500|leading|privately|employee|family|woman|women|minority|veteran|association|network|alliance|chamber|council|program|community|b corp|united states|europe|america)\b/i;

/** The company to which this one says that it belongs. */
export function readParent(subject: Subject): Fact[] {
  for (const { text, block } of companySentences(subject)) {
    const buyer = block.isShown ? buyerIn(text, subject.ownNames) : null;
    if (buyer) return [parentFact(buyer, text)];
    const match = OWNED.exec(text) ?? A_COMPANY.exec(text);
    if (!match?.[1] || NOT_A_PARENT.test(match[0])) continue;
    const lead = text.slice(0, match.index);
    if (lead.length > 120 || !speakerOf(lead || text.slice(0, 60), subject.ownNames)) continue;
    const name = cleanName(match[1].replace(SENTENCE_END, ''));
    if (!name || subject.ownNames.some((own) => namesAgree(own, name))) continue;
    const isCompany =
      GROUP.test(name) || hasLegalForm(name) || STRONG.test(match[0]) || match[0].endsWith('company');
    if (!STRONG.test(match[0]) && isOrigin(name)) continue;
    if (!isCompany || !block.isShown) continue;
    return [parentFact(name, text)];
  }
  return [];
}

function parentFact(name: string, quote: string): Fact {
  return { attribute: 'parent', value: name, source: 'prose', quote, confidence: 860 };
}

/** Who took the company over, as the sentence says; null when it says nothing of that. */
function buyerIn(text: string, ownNames: readonly string[]): string | null {
  const takeover = TAKES_OVER.exec(text) ?? TAKEN_OVER_BY.exec(text);
  const name = cleanName(takeover?.[1] ?? '');
  if (!name || !startsWithOwnName(takeover?.[2] ?? '', ownNames)) return null;
  if (NOT_A_PARENT.test(name) || ownNames.some((own) => namesAgree(own, name))) return null;
  return !name.includes(' ') && isOrigin(name) ? null : name;
}

function isOrigin(name: string): boolean {
  if (!name.includes(' ') && ORIGIN.test(name)) return true;
  return parseCountryName(name) !== null || parseUsState(name) !== null || cityCountry(name) !== null;
}
