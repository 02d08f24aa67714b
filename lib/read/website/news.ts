import type { News, OpenRole, Passage } from '#lib/evidence/passage.ts';
import { parseDate } from '#lib/parse/date.ts';
import type { DateInterval } from '#lib/values/date-interval.ts';
import type { Block } from '../extract/page-blocks.ts';
import { readOpenRoles } from './open-roles.ts';
import { splitSentences } from './sentences.ts';
import { followSpeech } from './speech/whose-words.ts';
import { textOf, typesOf } from './structured/json-ld.ts';
import type { Subject } from './subject.ts';

/** A longer run without a full stop is a list or a data dump. */
const MAX_SENTENCE = 400;
const MIN_SENTENCE = 9;
const MAX_PASSAGES = 1_200;
/** A date beside a headline stands alone in its line. */
const MAX_DATE = 40;
const HEADING = /^h([1-6])$/;
const ARTICLES = ['Article', 'NewsArticle', 'BlogPosting', 'PressRelease'];

/** The page's sentences that may tell of an event of the company, and the open roles that it lists. */
export function collectNews(subject: Subject): News {
  const { ownNames, language, request } = subject;
  return {
    passages: collectPassages(subject),
    roles: readOpenRoles(subject) satisfies OpenRole[],
    ownNames,
    language,
    day: request.day,
  };
}

function collectPassages(subject: Subject): Passage[] {
  const { blocks } = subject.content;
  const whose = followSpeech(subject);
  const dates = datesBeside(subject);
  const passages: Passage[] = [];
  for (const [at, block] of blocks.entries()) {
    whose.enter(block);
    const { text, inQuote, isHidden, isShown } = block;
    if (inQuote || isHidden || !isShown || text.length < MIN_SENTENCE) continue;
    for (const sentence of splitSentences(text)) {
      if (sentence.length > MAX_SENTENCE || !whose.mayBeOurs(sentence)) continue;
      passages.push({ text: sentence, date: dates(at) });
      if (passages.length === MAX_PASSAGES) return passages;
    }
  }
  return passages;
}

/** Says of a block by its place which day stands beside it. */
function datesBeside(subject: Subject): (at: number) => DateInterval | null {
  const { page, content, metas, nodes } = subject;
  const { blocks } = content;
  const found = blocks.map(dateAlone);
  const listed = found.filter((date) => date !== null).length;
  if (listed > 1) {
    const step = sideOfDates(blocks, found);
    return (at) => (step === 0 ? null : (found[at + step] ?? null));
  }
  if (page.kind !== 'press' && page.kind !== 'blog') return () => null;
  // One release: the day of the page is that of its news.
  const node = nodes.find((one) => typesOf(one).some((type) => ARTICLES.includes(type)));
  const published = metas.get('article:published_time') ?? (node && textOf(node, 'datePublished')) ?? '';
  const day = parseDate(published.slice(0, 10)) ?? found.find((date) => date !== null) ?? null;
  return (at) => (blocks[at]?.region === 'main' ? day : null);
}

function dateAlone({ text }: Block): DateInterval | null {
  return text.length <= MAX_DATE && /\d/.test(text) ? parseDate(text) : null;
}

/** Where the date of a headline stands in a list of news: before it (-1), behind it (1), or it cannot be told (0). */
function sideOfDates(blocks: readonly Block[], found: readonly (DateInterval | null)[]): -1 | 0 | 1 {
  let before = 0;
  let behind = 0;
  for (const [at, date] of found.entries()) {
    if (date === null) continue;
    const next = levelOf(blocks[at + 1]);
    const last = levelOf(blocks[at - 1]);
    // The heading above a list stands higher than those in it.
    if (next > last) before += 1;
    if (last > next) behind += 1;
  }
  if (before > 0 && behind === 0) return -1;
  return behind > 0 && before === 0 ? 1 : 0;
}

/** 1 to 6; 0 for what is no heading. */
function levelOf(block: Block | undefined): number {
  return Number(HEADING.exec(block?.tag ?? '')?.[1] ?? 0);
}
