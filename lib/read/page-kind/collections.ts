import type { Page } from '../read-result.ts';
import { countSellerLinks } from './media.ts';
import type { PageSignals } from './page-signals.ts';

const WIKI_GENERATOR = /mediawiki|dokuwiki|tiddlywiki|xwiki|moinmoin|pmwiki/i;
const FORUM_GENERATOR =
  /phpbb|discourse|vbulletin|mybb|xenforo|simple machines|smf|invision|ip\.board|flarum|nodebb|vanilla|burning board|woltlab|yabb|fluxbb|punbb/i;
const DOCS_GENERATOR =
  /sphinx|mkdocs|docusaurus|gitbook|mintlify|readme\.io|vuepress|vitepress|doxygen|javadoc|jsdoc|hugo-book|docsify|antora|nextra|slate/i;
const DOCS_HOST = /^(?:docs?|documentation|developers?|api|dev|wiki|kb|reference|manual|man)\./i;
const DOCS_PATH = /^\/(?:docs?|documentation|api-reference|reference|manual|javadoc)(?:\/|$)/i;
const FORUM_HOST = /^(?:forums?|community|boards?|discuss|discourse|talk|answers|ask|foren)\./i;
const FORUM_PATH =
  /\/(?:viewtopic|viewforum|showthread|forumdisplay|topic|thread|threads|forum|forums|boards?|t)(?:\.php|\/|$)/i;
const FORUM_TYPES = ['DiscussionForumPosting', 'QAPage', 'Question'];
const FORUM_WORDS =
  /\b(?:joined|posts?|replies|reply|views|topic|thread|members?|moderator|last post|quote|points|upvotes?|registered|beiträge|antworten|themen|сообщени\w|ответ\w)\b/gi;
const LIST_TITLE =
  /\b(?:top|best|leading|largest|biggest|\d{1,3} (?:best|top|leading|largest|most|fastest))\s(?:\d{1,4}\s)?(?:[\w&-]{1,30}\s){0,6}(?:companies|startups?|firms|agencies|vendors|providers|suppliers|manufacturers|businesses|employers|brands|tools|software|apps|platforms|services|movers|contractors|restaurants|hotels)\b/i;
const DIRECTORY_NAME =
  /\b(?:directory|yellow ?pages|business list(?:ing)?s?|company list|branchenbuch|branchenverzeichnis|annuaire|directorio|guía de empresas|elenco aziende|bedrijvengids|catalog of companies|classifieds|marktplaats|job ?board|jobs in|stellenmarkt|jobbörse|find (?:a )?(?:jobs?|companies))\b/i;
const JOB_BOARD_TITLE =
  /\b(?:jobs?|vacancies|stellenangebote|offres d'emploi|ofertas de empleo|offerte di lavoro|vacatures) (?:in|at|near|for|bei|à|en|a)\b/i;

/** So many different members linked on one page make it a community's. */
const MANY_USERS = 8;

/** A wiki, a forum, documentation, a directory, a list of companies on a site that sells nothing itself. */
export function classifyCollection(signals: PageSignals): Page | null {
  const { url, generator, schemaTypes, title } = signals;
  if (WIKI_GENERATOR.test(generator))
    return { isCompanySite: false, kind: 'encyclopedia', reason: 'wiki-software' };
  if (isForum(signals)) return { isCompanySite: false, kind: 'forum', reason: 'forum' };
  if (DOCS_GENERATOR.test(generator) || (DOCS_HOST.test(url.hostname) && DOCS_PATH.test(url.pathname))) {
    return { isCompanySite: false, kind: 'docs', reason: 'documentation' };
  }
  if (
    DOCS_HOST.test(url.hostname) &&
    !signals.hasOwnOrganization &&
    countSellerLinks(signals.frameLinks) < 2
  ) {
    return { isCompanySite: false, kind: 'docs', reason: 'documentation' };
  }
  const seller = countSellerLinks(signals.frameLinks);
  const siteIsDirectory = signals.siteNames.some((name) => name.length < 60 && DIRECTORY_NAME.test(name));
  if (siteIsDirectory && seller < 3) return { isCompanySite: false, kind: 'listing', reason: 'directory' };
  if (schemaTypes.has('ItemList') && LIST_TITLE.test(title) && seller < 2)
    return { isCompanySite: false, kind: 'listing', reason: 'listicle' };
  if (
    LIST_TITLE.test(title) &&
    /\bcompanies|startups|firms|agencies|vendors|employers\b/i.test(title) &&
    seller < 2
  ) {
    return { isCompanySite: false, kind: 'listing', reason: 'listicle' };
  }
  if (JOB_BOARD_TITLE.test(title) && seller < 1 && !signals.hasOwnOrganization)
    return { isCompanySite: false, kind: 'listing', reason: 'job-board' };
  return null;
}

function isForum(signals: PageSignals): boolean {
  if (FORUM_GENERATOR.test(signals.generator)) return true;
  const byAddress = FORUM_HOST.test(signals.url.hostname) || FORUM_PATH.test(signals.url.pathname);
  if (
    FORUM_TYPES.some((type) => signals.schemaTypes.has(type)) &&
    !signals.schemaTypes.has('FAQPage') &&
    (byAddress || signals.schemaTypes.has('DiscussionForumPosting'))
  )
    return true;
  if (
    signals.userLinkCount >= MANY_USERS &&
    countSellerLinks(signals.frameLinks) < 2 &&
    !signals.hasOwnOrganization
  )
    return true;
  if (!byAddress) return false;
  const words = signals.opening.match(FORUM_WORDS)?.length ?? 0;
  return words >= 6 && countSellerLinks(signals.frameLinks) < 3;
}
