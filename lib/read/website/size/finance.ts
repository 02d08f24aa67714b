import type { AttributeKey, CompanyType } from '#lib/evidence/attributes.ts';
import { parseMoney } from '#lib/parse/money.ts';
import {
  companySentences,
  holdsName,
  isOtherNameBetween,
  leadsToParent,
  type Sentence,
  speakerOf,
} from '../sentences.ts';
import { addEvidence, type Reading } from '../subject.ts';
import { stageNamed } from './funding-stage.ts';

const SCALE =
  '(?:billion|bn|million|mn?|mio\\.?|mrd\\.?|millionen|milliarden|millions?|milliards?|millones|milioni|miliardi|miljoen|miljard|milhões|bilhões|crores?|[bk])';
const SIGN = '(?:US\\$|CA\\$|AU\\$|A\\$|R\\$|\\$|€|£|₹|USD|EUR|GBP|CHF|INR|Rs\\.?)';
const UNIT = '(?:euros?|dollars|us-dollar|franken|pounds|€|usd|eur|gbp|chf)';
/** An amount with its currency, before or behind: "$20M", "4,4 Mrd. €", "12 millions d'euros". */
const MONEY = `(?:${SIGN} ?\\d[\\d.,]{0,12} ?${SCALE}?\\+?|\\d[\\d.,]{0,12} ?${SCALE} (?:d['’]|de |di |an )?${UNIT})`;
const ABOUT =
  '(?:over|more than|about|around|nearly|almost|approximately|some|rund|etwa|über|mehr als|ca\\.|plus de|environ|más de|cerca de|oltre|circa|ruim|mais de)';
const REVENUE = new RegExp(
  `\\b(?:revenues?|sales|turnover|umsatz|jahresumsatz|chiffre d['’]affaires|facturación|fatturato|omzet|faturamento)(?: (?:annual|in \\d{4}|anual|annuo|annuel))?(?: (?:of|were|was|is|reached|exceed(?:ed|s|ing)?|von|de|di|van|von|topped))? ?(${ABOUT} )?(${MONEY})(?![\\p{L}\\d])`,
  'iu',
);
const MONEY_FIRST = new RegExp(
  `(${ABOUT} )?(${MONEY}) (?:in|of) (?:annual |yearly |net |global )?(?:revenues?|sales|turnover)\\b`,
  'iu',
);
const SIZE_OF_COMPANY = new RegExp(
  `\\b(?:is an?|an?) (${ABOUT} )?(${MONEY})[ -](?:company|business|group|enterprise)\\b`,
  'iu',
);
const RAISED = new RegExp(
  `\\b(?:raised|secured|closed|received|announced)(?: (?:a|an|its|our|the|total|of|over|more than|nearly|new|first|oversubscribed)){0,5} (${MONEY})`,
  'iu',
);
const FUNDING_WORD =
  /\b(?:funding|financing|round|series [a-f]|seed|investors?|investment|venture|capital)\b/i;
const IS_TOTAL = /\b(?:total|to date|so far|in all|since (?:its|our) )/i;
const BOOTSTRAPPED =
  /\b(?:bootstrapped|self-funded|100 ?% (?:founder|employee)[- ]owned|(?:solely|fully|entirely) funded by our (?:customers|subscribers|users)|(?:no|without) (?:outside|external|venture|vc) (?:investors?|funding|capital))\b/i;
/** Money of others: of those who are served, advised or measured. */
const OF_OTHERS =
  /\b(?:clients?|customers?|helped|help|helping|startups?|founders|portfolio|companies|businesses|brands|market|industry|firms|economy|for (?:a|an|our)|generated for|saved|saving|parent|kunden|clientes|clienti|klanten|donat\w{2,6}|scholarship|charity|sponsor\w{0,4})\b/i;
const LISTED =
  /\((?:NYSE(?: American)?|NASDAQ(?:GS|GM)?|LSE|AIM|TSXV?|ASX|NZX|SGX|HKEX|BSE|NSE|Euronext[^:)]{0,12}|SIX|FWB|XETRA|OMX[^:)]{0,12})\s?:\s?[A-Z0-9.]{1,10}/i;
const LISTED_LINE = /^(?:NYSE|NASDAQ|LSE|AIM|TSXV?|ASX|Euronext[^:]{0,12})\s?:\s?[A-Z0-9.]{1,10}$/i;
const INVESTOR_RELATIONS =
  /^(?:investor relations|relations investisseurs|relaciones? con inversores|inversores y accionistas|investor-relations|relações com investidores)$/i;
const TYPES: readonly (readonly [RegExp, CompanyType])[] = [
  [/\bprivately[- ](?:held|owned)|\b(?:inhabergeführt|familiengeführt)|\bindependently owned\b/i, 'private'],
  [
    /\b501\(c\)\(?[36]\)?|\bregistered charity\b|\bnon-?profit organi[sz]ation\b|\bnot-for-profit organi[sz]ation\b/i,
    'nonprofit',
  ],
];
/** Prose about money is often older than the page. */
const STATED_IN_PROSE = 900;
const INFERRED_FROM_LINK = 720;

/** Revenue, funding and ownership that the company states of itself; the money of clients, markets and parents is left alone. */
export function readFinance(reading: Reading): void {
  const filed = new Set<AttributeKey>();
  for (const sentence of companySentences(reading)) {
    readRevenue(reading, sentence, filed);
    readFunding(reading, sentence, filed);
    readOwnership(reading, sentence, filed);
  }
  if (!filed.has('revenue')) readTitleRevenue(reading);
  if (!filed.has('companyType')) readListing(reading);
}

function readRevenue(reading: Reading, { text, block }: Sentence, filed: Set<AttributeKey>): void {
  if (filed.has('revenue') || !/\d/.test(text)) return;
  const match = REVENUE.exec(text) ?? MONEY_FIRST.exec(text) ?? SIZE_OF_COMPANY.exec(text);
  if (!match || !isOwn(reading, text, match.index) || !block.isShown) return;
  const money = parseMoney(`${match[1] ?? ''}${match[2] ?? ''}`);
  if (!money || money.value[0] < 10_000) return;
  filed.add('revenue');
  addEvidence(reading, 'revenue', money.value, 'prose', text, STATED_IN_PROSE);
}

/** "Acme, the USD 14 billion company" as a slogan in the title. */
function readTitleRevenue(reading: Reading): void {
  const { title } = reading;
  const match =
    /\b(?:USD|US\$|EUR|\$|€|£) ?\d[\d.,]{0,6} ?(?:billion|bn|million)[ -](?:company|business|enterprise|group|conglomerate)\b/i.exec(
      title,
    );
  const isOwnTitle = reading.page.kind === 'home' || holdsName(title, reading.ownNames);
  const money = match && isOwnTitle ? parseMoney(match[0]) : null;
  if (money) addEvidence(reading, 'revenue', money.value, 'title', title, STATED_IN_PROSE - 100);
}

function readFunding(reading: Reading, { text, block }: Sentence, filed: Set<AttributeKey>): void {
  if (!filed.has('fundingStage') && BOOTSTRAPPED.test(text)) {
    const at = text.search(BOOTSTRAPPED);
    if (
      block.isShown &&
      !OF_OTHERS.test(text.slice(0, at)) &&
      (at === 0 || isOwn(reading, text, at) || /\bour\b/.test(text))
    ) {
      filed.add('fundingStage');
      addEvidence(reading, 'fundingStage', ['bootstrapped', 'bootstrapped'], 'prose', text, STATED_IN_PROSE);
    }
  }
  const match = RAISED.exec(text);
  if (!match?.[1] || !FUNDING_WORD.test(text) || !isOwn(reading, text, match.index) || !block.isShown) return;
  const money = parseMoney(match[1]);
  if (money && IS_TOTAL.test(text) && !filed.has('fundingTotal')) {
    filed.add('fundingTotal');
    addEvidence(reading, 'fundingTotal', money.value, 'prose', text, STATED_IN_PROSE);
  }
  const stage = stageNamed(text);
  if (stage && !filed.has('fundingStage')) {
    filed.add('fundingStage');
    addEvidence(reading, 'fundingStage', [stage, stage], 'prose', text, STATED_IN_PROSE - 60);
  }
}

function readOwnership(reading: Reading, { text, block }: Sentence, filed: Set<AttributeKey>): void {
  if (filed.has('companyType') || !block.isShown) return;
  const listed = LISTED.exec(text);
  // "Acme Inc. (NYSE: ACM)": whose listing it is stands right before it.
  if (listed && holdsName(lastName(text.slice(0, listed.index)), reading.ownNames)) {
    filed.add('companyType');
    addEvidence(reading, 'companyType', 'public', 'prose', text, STATED_IN_PROSE);
    return;
  }
  for (const [pattern, type] of TYPES) {
    const match = pattern.exec(text);
    if (!match || !isOwn(reading, text, match.index)) continue;
    filed.add('companyType');
    addEvidence(reading, 'companyType', type, 'prose', text, STATED_IN_PROSE);
    return;
  }
}

/** The capitalized words at the end of what stands before a listing. */
function lastName(lead: string): string {
  const words = lead.slice(-60).trim().split(' ');
  const from = words.findLastIndex((word) => !/^[\p{Lu}&]/u.test(word)) + 1;
  return words.slice(from).join(' ');
}

/** A ticker alone in the frame says it; investor relations alone make it likely. */
function readListing(reading: Reading): void {
  for (const { text, region, isShown } of reading.content.blocks) {
    if (region === 'main' || text.length > 40 || !isShown || !LISTED_LINE.test(text)) continue;
    addEvidence(reading, 'companyType', 'public', 'footer', text, STATED_IN_PROSE);
    return;
  }
  const link = reading.content.links.find(
    ({ text, region }) => region !== 'main' && INVESTOR_RELATIONS.test(text),
  );
  if (link) addEvidence(reading, 'companyType', 'public', 'link', link.text, INFERRED_FROM_LINK);
}

/** True when the words before the statement speak of the company itself and of nobody else. */
function isOwn(reading: Reading, text: string, at: number): boolean {
  const lead = text.slice(0, at);
  if (OF_OTHERS.test(lead) || OF_OTHERS.test(text.slice(at, at + 30)) || leadsToParent(lead)) return false;
  const behind = /^[^,]{2,60},\s([^,.;]{2,40})/.exec(text.slice(at))?.[1] ?? text.slice(at, at + 60);
  const speaker = speakerOf(lead.slice(-120), reading.ownNames);
  if (speaker === null)
    return holdsName(behind, reading.ownNames) || (!lead.trim() && speakerOf(behind, []) !== null);
  return !isOtherNameBetween(lead, speaker, reading.ownNames);
}
