import type { Fact } from '#lib/evidence/evidence.ts';
import { cleanText } from '#lib/parse/clean-text.ts';
import { cleanName, domainAffinity } from '#lib/parse/company-name.ts';
import { parseCountry } from '#lib/parse/country.ts';
import { parseDate } from '#lib/parse/date.ts';
import { parseHeadcount } from '#lib/parse/headcount.ts';
import { parseMoney } from '#lib/parse/money.ts';
import { parseYear } from '#lib/parse/year.ts';
import type { DateInterval } from '#lib/values/date-interval.ts';
import { MAX_QUOTE } from '#lib/values/limits.ts';
import { THIRD_PARTY } from '../company-mention.ts';
import { isOwnHost, resolveUrl } from '../own-host.ts';
import { holdsName, splitSentences } from './sentences.ts';
import { stageNamed } from './size/funding-stage.ts';
import type { GivenPage } from './subject.ts';

/** A company that a page of somebody else links, with what it says of it. */
export interface MentionedCompany {
  name: string;
  /** Host of its own site, as the page links it. */
  host: string;
  facts: Fact[];
}

/** A page that links more companies than these is a list, and a list says little of each. */
const MAX_MENTIONS = 3;
const MAX_LINKS = 400;
const MAX_SENTENCES = 600;
const MAX_SENTENCE = 400;
/** A name of the domain's letters: "Kestrel Analytics" of kestrel-analytics.example. */
const LIKE_DOMAIN = 2;
/** Names of companies on links are short. */
const MAX_NAME = 60;

const RAISED = /\b(?:raises|raised|has raised|secures|secured|closes|closed|lands|landed|bags|bagged)\b/i;
const IN_ALL = /\b(?:total funding|raised a total of|brings? (?:its|the) total|total raised)\b/i;
const AMOUNT = /(?:US|A|C|CA)?[$€£] ?\d[\d.,]{0,9} ?(?:million|billion|bn|mn|[mkb])?\b/i;
const PEOPLE =
  /\b(?:employs|employing|has|with|team of|staff of|workforce of) ((?:about |around |over |more than |nearly )?\d[\d.,]{0,8}(?:-\d[\d.,]{0,8})?\+? (?:employees|people|staff))\b/i;
const FOUNDED = /\b(?:founded|established|launched|started) in (\d{4})\b/i;
const SEAT =
  /\b(?:based|headquartered) in ((?:\p{Lu}[\p{L}.-]{1,24}(?: \p{Lu}[\p{L}.-]{1,24}){0,2}, ){0,2}\p{Lu}[\p{L}.-]{1,24}(?: \p{Lu}[\p{L}.-]{1,24}){0,2})/u;

/** Companies that a foreign page links under their own name, with what its sentences say of them by that name. */
export function readMentionedCompanies(page: GivenPage): MentionedCompany[] {
  const linked = linkedCompanies(page);
  const sentences = proseSentences(page);
  const published = parseDate((page.metas.get('article:published_time') ?? '').slice(0, 10));
  return linked.slice(0, MAX_MENTIONS).map(({ name, host }) => {
    const facts: Fact[] = [];
    for (const sentence of sentences) {
      if (!holdsName(sentence, [name])) continue;
      for (const fact of factsIn(sentence, published))
        if (!facts.some(({ attribute }) => attribute === fact.attribute)) facts.push(fact);
    }
    return { name, host, facts };
  });
}

function factsIn(sentence: string, published: DateInterval | null): Fact[] {
  const facts = RAISED.test(sentence) ? fundingIn(sentence, published) : [];
  const said = saidIn(sentence);
  const people = PEOPLE.exec(sentence)?.[1];
  const headcount = people === undefined ? null : parseHeadcount(people);
  if (headcount && headcount[0] >= 2) facts.push({ attribute: 'headcount', value: headcount, ...said });
  const year = parseYear(FOUNDED.exec(sentence)?.[1] ?? '');
  if (year !== null) facts.push({ attribute: 'founded', value: [year, year], ...said });
  const seat = SEAT.exec(sentence)?.[1];
  const country = seat === undefined ? null : parseCountry(seat);
  if (country) facts.push({ attribute: 'hqCountry', value: country, ...said });
  return facts;
}

function fundingIn(sentence: string, published: DateInterval | null): Fact[] {
  const said = saidIn(sentence);
  const stage = stageNamed(sentence);
  const written = AMOUNT.exec(sentence)?.[0];
  const amount = written === undefined ? null : parseMoney(written);
  if (stage === null && amount === null) return [];
  if (IN_ALL.test(sentence)) {
    // Two sums in one sentence: which of them is the total cannot be told.
    const isOnly = amount !== null && sentence.split(AMOUNT).length === 2;
    return isOnly ? [{ attribute: 'fundingTotal', value: amount.value, ...said }] : [];
  }
  const facts: Fact[] = [];
  if (stage) facts.push({ attribute: 'fundingStage', value: [stage, stage], ...said });
  if (published) facts.push({ attribute: 'lastFunding', value: published, ...said });
  const quote = cleanText(sentence, MAX_QUOTE);
  const trigger = { kind: 'funding' as const, quote, ...(published ? { date: published } : {}) };
  facts.push({ attribute: 'triggers', value: [trigger], ...said });
  return facts;
}

/** Links to other sites under a name that fits the site's domain: no navigation, no share button says that. */
function linkedCompanies({ content, url, request }: GivenPage): { name: string; host: string }[] {
  const own = request.registrableDomain ?? url.hostname;
  const found = new Map<string, { name: string; host: string }>();
  for (const link of content.links.slice(0, MAX_LINKS)) {
    if (link.region === 'nav' || link.region === 'footer' || link.text.length > MAX_NAME) continue;
    const target = resolveUrl(link.href, url);
    const name = target && cleanName(cleanText(link.text, MAX_NAME));
    if (!target || !name || isOwnHost(target.hostname, own)) continue;
    const host = target.hostname.replace(/^www\./, '');
    const labels = host.split('.').slice(0, -1);
    const fits = labels.some((label) => domainAffinity(name, label) >= LIKE_DOMAIN);
    if (fits && !found.has(host)) found.set(host, { name, host });
  }
  return [...found.values()];
}

function proseSentences({ content }: GivenPage): string[] {
  const sentences: string[] = [];
  for (const block of content.blocks) {
    if (block.isHidden || !block.isShown || block.region === 'nav' || block.region === 'footer') continue;
    for (const sentence of splitSentences(block.text)) {
      if (sentence.length <= MAX_SENTENCE) sentences.push(sentence);
      if (sentences.length >= MAX_SENTENCES) return sentences;
    }
  }
  return sentences;
}

/** What all facts of a sentence have in common. */
function saidIn(quote: string) {
  return { source: 'third-party', quote, confidence: THIRD_PARTY } as const;
}
