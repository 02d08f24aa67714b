import type { Page } from '../read-result.ts';
import { isOfItself } from './company-page.ts';
import { countCompanySigns } from './company-signs.ts';
import type { PageSignals } from './page-signals.ts';
import { countSellerLinks } from './seller-links.ts';

const WIKI_GENERATOR = /mediawiki|dokuwiki|tiddlywiki|xwiki|moinmoin|pmwiki/i;
const FORUM_GENERATOR =
  /phpbb|discourse|vbulletin|mybb|xenforo|simple machines|smf|invision|ip\.board|flarum|nodebb|vanilla|burning board|woltlab|yabb|fluxbb|punbb/i;
const FORUM_HOST = /^(?:forums?|community|boards?|discuss|discourse|talk|answers|ask|foren)\./i;
const FORUM_PATH =
  /\/(?:viewtopic|viewforum|showthread|forumdisplay|topic|thread|threads|forum|forums|boards?|t)(?:\.php|\/|$)/i;
const FORUM_TYPES = ['DiscussionForumPosting', 'QAPage', 'Question'];
const FORUM_WORDS =
  /(?<!\p{L})(?:joined|posts?|replies|reply|views|topic|thread|members?|moderator|last post|quote|points|upvotes?|registered|beiträge|antworten|themen|sujets|messages|réponses|mensajes|respuestas|temas|discussioni|risposte|messaggi|onderwerpen|berichten|reacties|respostas|mensagens|tópicos|témat|příspěvků|fórum|сообщени\p{L}|ответ\p{L}?)(?!\p{L})/giu;
const LIST_TITLE =
  /\b(?:top|best|leading|largest|biggest|\d{1,3} (?:best|top|leading|largest|most|fastest))\s(?:\d{1,4}\s)?(?:[\w&-]{1,30}\s){0,6}(?:companies|startups?|firms|agencies|vendors|providers|suppliers|manufacturers|businesses|employers|brands|tools|software|apps|platforms|services|movers|contractors|restaurants|hotels)\b/i;
const DIRECTORY_NAME =
  /\b(?:directory|yellow ?pages|business list(?:ing)?s?|company list|branchenbuch|branchenverzeichnis|annuaire|directorio|guía de empresas|elenco aziende|bedrijvengids|catalog of companies|classifieds|marktplaats|job ?board|jobs in|stellenmarkt|jobbörse|find (?:a )?(?:jobs?|companies))\b/i;
const JOB_BOARD_TITLE =
  /\b(?:jobs?|vacancies|stellenangebote|offres d'emploi|ofertas de empleo|offerte di lavoro|vacatures) (?:in|at|near|for|bei|à|en|a)\b/i;

const WIKI_LINKS =
  /^(?:recent changes|what links here|special pages|random (?:page|article)|view history|page history|related changes|printable version|permanent link|letzte änderungen|spezialseiten|zufällige seite|modifications récentes|cambios recientes|ultime modifiche)$/;
/** Who asks others to put themselves on the page is about those others. */
const LISTING_LINKS =
  /^(?:add (?:a |your )?(?:listing|business|company|site|website)|submit (?:a |your )?(?:listing|business|company|site|website|tool|startup)|list your (?:business|company)|claim (?:this|your) (?:business|listing|profile)|browse (?:all )?categories|all categories|post (?:a |an |your )?(?:free )?ads?|firma eintragen|eintrag hinzufügen|ajouter (?:une|votre) entreprise|añadir empresa|aggiungi azienda)$/;
const JOB_LINKS =
  /^(?:browse jobs|find jobs|search jobs|all jobs|post (?:a |your )?jobs?|job alerts?|upload (?:your )?(?:cv|resume|résumé)|for employers|employers|browse companies|saved jobs|salaries|stellenanzeige schalten|jobs finden|publier une offre|publicar empleo)$/;

/** So many different members linked on one page make it a community's. */
const MANY_USERS = 8;

/** A wiki, a forum, a directory, a board of jobs, a list of companies on a site that sells nothing itself. */
export function classifyCollection(signals: PageSignals): Page | null {
  const { generator, schemaTypes, title } = signals;
  if (WIKI_GENERATOR.test(generator) || countLinks(signals, WIKI_LINKS) >= 3)
    return { isCompanySite: false, kind: 'encyclopedia', reason: 'wiki-software' };
  if (isForum(signals)) return { isCompanySite: false, kind: 'forum', reason: 'forum' };
  if (isBoard(signals)) return { isCompanySite: false, kind: 'listing', reason: 'directory' };
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

/** Not where the operator speaks of itself: its own contact or imprint is a company's page. */
function isBoard(signals: PageSignals): boolean {
  if (isOfItself(signals) || signals.hasOwnOrganization) return false;
  if (countSellerLinks(signals.frameLinks) > 1) return false;
  return (
    countLinks(signals, LISTING_LINKS) > 0 ||
    (countLinks(signals, JOB_LINKS) >= 3 && countSellerLinks(signals.frameLinks) === 0)
  );
}
function countLinks({ linkTexts }: PageSignals, pattern: RegExp): number {
  return new Set(linkTexts.filter((text) => pattern.test(text))).size;
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
  const words = signals.opening.match(FORUM_WORDS)?.length ?? 0;
  if (!byAddress) return words >= 14 && countCompanySigns(signals) === 0;
  return words >= 6 && countSellerLinks(signals.frameLinks) < 3;
}
