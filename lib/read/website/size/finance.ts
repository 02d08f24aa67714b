import type { AttributeKey } from '#lib/evidence/attributes.ts';
import type { Fact } from '#lib/evidence/evidence.ts';
import { parseMoney } from '#lib/parse/money.ts';
import type { CompanyType } from '#lib/values/company-type.ts';
import { companySentences, holdsName, isOtherNameBetween, leadsToParent, speakerOf } from '../sentences.ts';
import type { Sentence } from '../speech/sentence.ts';
import type { Subject } from '../subject.ts';
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
/** "Der Umsatz lag 2024 bei 2,3 Mrd. Euro", "revenue for 2024 rose to". */
const REVENUE_VERB = new RegExp(
  `\\b(?:revenues?|turnover|umsatz|jahresumsatz|chiffre d['’]affaires|facturación|fatturato|omzet|faturamento)\\s(?:[^.;$€£\\d]{0,40} )?(?:in |im jahre? |en |nel |em )?(?:\\d{4} )?(?:lag|betrug|belief sich|erreichte|stieg|rose|grew|amounted|came|s['’]élève|a atteint|alcanzó|ascendió|ammonta|ha raggiunto|bedroeg|atingiu|foi)(?: (?:in |im jahre? |en |nel |em )?\\d{4})? ?(?:bei|auf|to|à|a|de|di)? ?(${ABOUT} )?(${MONEY})(?![\\p{L}\\d])`,
  'iu',
);
/** Who has, reports or reaches revenue has it; who drives, processes or grows it has somebody else's. */
const HAS_MONEY =
  /(?:^|[\s,(–-])(?:has|have|had|with|reported|reports|posted|recorded|reach(?:es|ed)?|achiev(?:es|ed)|earn(?:s|ed)?|generat(?:es|ed|ing)|made|makes|surpass(?:es|ed)?|exceed(?:s|ed|ing)?|topp?(?:s|ed)|hit|crossed|did|do|of|at|and|is|are|an?)(?: (?:now|today|currently|annually|over|more than|about|around|nearly|almost|approximately|some|its|a record|record|consolidated|in \d{4})){0,3}\s?$/iu;
const NOT_THE_WHOLE =
  /^ (?:growth|increase|uplift|gains?|opportunit\p{L}{1,3}|pipeline|savings|for (?:merchants|customers|clients|brands|our|their))(?!\p{L})/iu;

function moneyFirst(text: string): RegExpExecArray | null {
  const match = MONEY_FIRST.exec(text);
  if (!match) return null;
  const isTheirs = NOT_THE_WHOLE.test(text.slice(match.index + match[0].length));
  return HAS_MONEY.test(text.slice(0, match.index)) && !isTheirs ? match : null;
}
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
export function readFinance(subject: Subject): Fact[] {
  const facts: Fact[] = [];
  const has = (attribute: AttributeKey) => facts.some((fact) => fact.attribute === attribute);
  const take = (fact: Fact | null): void => {
    if (fact && !has(fact.attribute)) facts.push(fact);
  };
  for (const sentence of companySentences(subject)) {
    if (!has('revenue')) take(revenueIn(subject, sentence));
    if (!has('fundingStage')) take(bootstrappingIn(subject, sentence));
    for (const fact of roundIn(subject, sentence)) take(fact);
    if (!has('companyType')) take(ownershipIn(subject, sentence));
  }
  if (!has('revenue')) take(revenueOfTitle(subject));
  if (!has('companyType')) take(listingOf(subject));
  return facts;
}

function revenueIn(subject: Subject, { text, block }: Sentence): Fact | null {
  if (!/\d/.test(text)) return null;
  const match =
    REVENUE.exec(text) ?? REVENUE_VERB.exec(text) ?? moneyFirst(text) ?? SIZE_OF_COMPANY.exec(text);
  if (!match || !isOwn(subject, text, match.index) || !block.isShown) return null;
  const money = parseMoney(`${match[1] ?? ''}${match[2] ?? ''}`);
  if (!money || money.value[0] < 10_000) return null;
  return {
    attribute: 'revenue',
    value: money.value,
    source: 'prose',
    quote: text,
    confidence: STATED_IN_PROSE,
  };
}

/** "Acme, the USD 14 billion company" as a slogan in the title. */
function revenueOfTitle(subject: Subject): Fact | null {
  const { title } = subject;
  const match =
    /\b(?:USD|US\$|EUR|\$|€|£) ?\d[\d.,]{0,6} ?(?:billion|bn|million)[ -](?:company|business|enterprise|group|conglomerate)\b/i.exec(
      title,
    );
  const isOwnTitle = subject.page.kind === 'home' || holdsName(title, subject.ownNames);
  const money = match && isOwnTitle ? parseMoney(match[0]) : null;
  if (!money) return null;
  const confidence = STATED_IN_PROSE - 100;
  return { attribute: 'revenue', value: money.value, source: 'title', quote: title, confidence };
}

function bootstrappingIn(subject: Subject, { text, block }: Sentence): Fact | null {
  if (!block.isShown || !BOOTSTRAPPED.test(text)) return null;
  const at = text.search(BOOTSTRAPPED);
  if (OF_OTHERS.test(text.slice(0, at))) return null;
  if (at > 0 && !isOwn(subject, text, at) && !/\bour\b/.test(text)) return null;
  return {
    attribute: 'fundingStage',
    value: ['bootstrapped', 'bootstrapped'],
    source: 'prose',
    quote: text,
    confidence: STATED_IN_PROSE,
  };
}

/** The sum of all rounds, and the round that a sentence names. */
function roundIn(subject: Subject, { text, block }: Sentence): readonly Fact[] {
  const match = RAISED.exec(text);
  if (!match?.[1] || !FUNDING_WORD.test(text) || !isOwn(subject, text, match.index) || !block.isShown)
    return NONE;
  const facts: Fact[] = [];
  const said = { source: 'prose', quote: text } as const;
  const money = parseMoney(match[1]);
  if (money && IS_TOTAL.test(text))
    facts.push({ attribute: 'fundingTotal', value: money.value, ...said, confidence: STATED_IN_PROSE });
  const stage = stageNamed(text);
  if (stage)
    facts.push({
      attribute: 'fundingStage',
      value: [stage, stage],
      ...said,
      confidence: STATED_IN_PROSE - 60,
    });
  return facts;
}
const NONE: readonly Fact[] = [];

function ownershipIn(subject: Subject, { text, block }: Sentence): Fact | null {
  if (!block.isShown) return null;
  const said = { source: 'prose', quote: text, confidence: STATED_IN_PROSE } as const;
  const listed = LISTED.exec(text);
  // "Acme Inc. (NYSE: ACM)": whose listing it is stands right before it.
  if (listed && holdsName(lastName(text.slice(0, listed.index)), subject.ownNames))
    return { attribute: 'companyType', value: 'public', ...said };
  for (const [pattern, type] of TYPES) {
    const match = pattern.exec(text);
    if (match && isOwn(subject, text, match.index)) return { attribute: 'companyType', value: type, ...said };
  }
  return null;
}

/** The capitalized words at the end of what stands before a listing. */
function lastName(lead: string): string {
  const words = lead.slice(-60).trim().split(' ');
  const from = words.findLastIndex((word) => !/^[\p{Lu}&]/u.test(word)) + 1;
  return words.slice(from).join(' ');
}

/** A ticker alone in the frame says it; investor relations alone make it likely. */
function listingOf({ content }: Subject): Fact | null {
  const ticker = content.blocks.find(
    ({ text, region, isShown }) =>
      region !== 'main' && text.length <= 40 && isShown && LISTED_LINE.test(text),
  );
  const link = content.links.find(({ text, region }) => region !== 'main' && INVESTOR_RELATIONS.test(text));
  const listing = { attribute: 'companyType', value: 'public' } as const;
  if (ticker) return { ...listing, source: 'footer', quote: ticker.text, confidence: STATED_IN_PROSE };
  return link ? { ...listing, source: 'link', quote: link.text, confidence: INFERRED_FROM_LINK } : null;
}

/** True when the words before the statement speak of the company itself and of nobody else. */
function isOwn(subject: Subject, text: string, at: number): boolean {
  const lead = text.slice(0, at);
  if (OF_OTHERS.test(lead) || OF_OTHERS.test(text.slice(at, at + 30)) || leadsToParent(lead)) return false;
  const behind = /^[^,]{2,60},\s([^,.;]{2,40})/.exec(text.slice(at))?.[1] ?? text.slice(at, at + 60);
  const speaker = speakerOf(lead.slice(-120), subject.ownNames);
  if (speaker === null)
    return holdsName(behind, subject.ownNames) || (!lead.trim() && speakerOf(behind, []) !== null);
  return !isOtherNameBetween(lead, speaker, subject.ownNames);
}
