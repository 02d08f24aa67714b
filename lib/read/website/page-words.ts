import { type PageWords, WORDS_LIMITS } from '#lib/evidence/page-words.ts';
import { cleanText } from '#lib/parse/clean-text.ts';
import { readSelfStatements } from './self-statements.ts';
import { textOf } from './structured/json-ld.ts';
import type { Subject } from './subject.ts';

const APP_HOST = /^https?:\/\/((?:app|login|dashboard|my|portal|console|signin|accounts?)\.[\w.-]{3,80})/i;
const FRAME: ReadonlySet<string> = new Set(['header', 'nav', 'footer']);
const HEADING = /^h[1-3]$/;
/** A shorter text of a footer is a label, a shorter one anywhere else a crumb. */
const SHORTEST_PROSE = 60;
const SHORTEST_LABEL = 3;

/** The page's words outside of its prose, each kind bounded. */
export function collectPageWords(subject: Subject): PageWords {
  const { metas, organizations, content, title, language, page } = subject;
  const into = bounded();
  for (const text of [metas.get('description'), metas.get('og:description')]) into('descriptions', text);
  for (const node of organizations) into('descriptions', textOf(node, 'description'));
  for (const { text, tag, region, inQuote, isHidden, inArticle } of content.blocks) {
    if (inQuote) continue;
    // A menu is folded away by its markup until it is opened; the page's own part must be there to be seen.
    if (FRAME.has(region)) {
      if (text.length > SHORTEST_PROSE) into(region === 'footer' ? 'footer' : null, text);
      else for (const line of text.split('\n')) into('labels', line);
    } else if (isHidden) continue;
    else if (HEADING.test(tag) && !inArticle) into('headings', text);
    else if (text.length <= WORDS_LIMITS.offers[1]) into('offers', text);
  }
  for (const { href } of content.links) into('appHosts', APP_HOST.exec(href)?.[1]);
  return {
    title: title.slice(0, WORDS_LIMITS.title[1]),
    ...into.lists,
    statements: readSelfStatements(subject),
    language,
    kind: page.kind,
  };
}

type ListKey = Exclude<keyof typeof WORDS_LIMITS, 'title' | 'statements'>;

/** Lists that take each text once, cut, until they are full. */
function bounded() {
  const lists = {
    descriptions: [] as string[],
    headings: [] as string[],
    labels: [] as string[],
    offers: [] as string[],
    footer: [] as string[],
    appHosts: [] as string[],
  } satisfies Record<ListKey, string[]>;
  const seen = new Set<string>();
  const add = (list: ListKey | null, text: string | undefined): void => {
    if (list === null || text === undefined || text.length < SHORTEST_LABEL) return;
    const [entries, characters] = WORDS_LIMITS[list];
    if (lists[list].length >= entries) return;
    const clean = cleanText(text, characters);
    const key = list + clean;
    if (clean === '' || seen.has(key)) return;
    seen.add(key);
    lists[list].push(clean);
  };
  return Object.assign(add, { lists });
}
