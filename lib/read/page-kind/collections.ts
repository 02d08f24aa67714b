import type { Page } from '../read-result.ts';
import { isOfItself } from './company-page.ts';
import { countCompanySigns, hasFirmName } from './company-signs.ts';
import {
  CLASSIFIED_TITLE,
  EMPLOYER_WORDS,
  GET_LISTED_WORDS,
  MANY_JOBS,
  POST_AD_WORDS,
  SEEKER_WORDS,
} from './listing-words.ts';
import { isCommunity, isEntry, isJobList } from './open-boards.ts';
import type { PageSignals } from './page-signals.ts';
import { countProductLinks, countSellerLinks } from './seller-links.ts';
import { countShortTexts, shortTexts } from './short-texts.ts';

const WIKI_GENERATOR = /mediawiki|dokuwiki|tiddlywiki|xwiki|moinmoin|pmwiki/i;
const FORUM_GENERATOR =
  /phpbb|discourse|vbulletin|mybb|xenforo|simple machines|smf|invision|ip\.board|flarum|nodebb|vanilla|burning board|woltlab|yabb|fluxbb|punbb/i;
const FORUM_HOST = /^(?:forums?|community|boards?|discuss|discourse|talk|answers|ask|foren)\./i;
const FORUM_PATH =
  /\/(?:viewtopic|viewforum|showthread|forumdisplay|topic|thread|threads|forum|forums|boards?|t)(?:\.php|\/|$)/i;
const FORUM_NAME =
  /(?:^|[\s|–-])(?:forums?|message boards?|diskussionsforum|foro|fórum|форум)(?: [|–-] .{2,40})?$/i;
const FORUM_TYPES = ['DiscussionForumPosting', 'QAPage', 'Question'];
const FORUM_WORDS =
  /(?<!\p{L})(?:joined|posts?|replies|reply|views|topic|thread|members?|moderator|last post|quote|points|upvotes?|registered|beiträge|antworten|themen|sujets|messages|réponses|mensajes|respuestas|temas|discussioni|risposte|messaggi|onderwerpen|berichten|reacties|respostas|mensagens|tópicos|témat|příspěvků|fórum|сообщени\p{L}|ответ\p{L}?)(?!\p{L})/giu;
const LIST_TITLE =
  /\b(?:top|best|leading|largest|biggest|\d{1,3} (?:best|top|leading|largest|most|fastest))\s(?:\d{1,4}\s)?(?:[\w&-]{1,30}\s){0,6}(?:companies|startups?|firms|agencies|vendors|providers|suppliers|manufacturers|businesses|employers|brands|tools|software|apps|platforms|services|movers|contractors|restaurants|hotels)\b/i;
const DIRECTORY_NAME =
  /\b(?:directory|yellow ?pages|business list(?:ing)?s?|company list|branchenbuch|branchenverzeichnis|annuaire|directorio|guía de empresas|elenco aziende|bedrijvengids|catalog of companies|classifieds|marktplaats|job ?board|jobs in|stellenmarkt|jobbörse|find (?:a )?(?:jobs?|companies))\b/i;
const JOB_BOARD_TITLE =
  /\b(?:jobs?|vacancies|stellenangebote|offres d'emploi|ofertas de empleo|offerte di lavoro|vacatures) (?:in|at|near|for|bei|à|en|a)\b/i;

const JOBS_TITLE =
  /(?:^|[^\p{L}])(?:jobs?|vacancies|internships|careers portal|job board|stellenangebote|stellenmarkt|jobbörse|offres d['’]emploi|empleos?|offerte di lavoro|vacatures|vagas|praca|práce|állások|locuri de muncă|lediga jobb|ledige stillinger|iş ilanları|ваканси[ияй])(?=[^\p{L}]|$)/iu;
const WIKI_LINKS =
  /^(?:recent changes|what links here|special pages|random (?:page|article)|view history|page history|related changes|printable version|permanent link|letzte änderungen|spezialseiten|zufällige seite|modifications récentes|cambios recientes|ultime modifiche)$/;
/** Who asks others to put themselves on the page is about those others. */
const LISTING_LINKS =
  /^(?:add (?:a |your )?(?:listing|business|company|site|website)|submit (?:a |your )?(?:listing|business|company|site|website|tool|startup)|list your (?:business|company)|claim (?:this|your) (?:business|listing|profile)|browse (?:all )?categories|all categories|post (?:a |an |your )?(?:free )?ads?|firma eintragen|eintrag hinzufügen|ajouter (?:une|votre) entreprise|añadir empresa|aggiungi azienda)$/;
/** So many different members linked on one page make it a community's. */
const MANY_USERS = 8;

/** So many entries that say how many of their kind there are make a shelf of offers. */
const MANY_COUNTED = 5;
const COUNTED = /\p{L} ?\(\d{1,3}(?:[., ]?\d{3}){0,2}\)$/u;
const IS_HIRING = /^(.{2,40}?)(?: \([^)]{1,20}\))? is hiring\b/;
/** What a wiki's software puts above and below a page that everybody may change. */
const WIKI_WORDS = shortTexts(
  'article, talk, edit, history, edit source, view source, view history, discussion, recent changes, random page, what links here, special pages, see also, references, contents, external links, main page, artikel, diskussion, bearbeiten, quelltext anzeigen, versionsgeschichte, einzelnachweise, siehe auch, modifier, modifier le code, discuter, historique, voir aussi, références, editar, ver historial, discusión, véase también, referencias, modifica, cronologia, voci correlate, note, править, обсуждение, история, см. также, примечания, edytuj, dyskusja, przypisy',
);
const FREE_LICENSE =
  /cc[ -]by(?:[ -]sa)?|creative commons|attribution[- ]share|gnu free documentation|community content is available/;
/** Marks under what somebody wrote in a thread. */
const POST_MARKS = shortTexts(
  'quote, reply, report, like, share, permalink, report post, add reply, zitieren, zitat, antworten, melden, citer, répondre, signaler, citar, responder, denunciar, cita, rispondi, segnala, citeren, reageren, rapporteren, cytuj, odpowiedz, zgłoś, citovat, odpovědět, idézet, válasz, citează, răspunde, citera, svara, citér, svar, siter, lainaa, vastaa, alıntı, yanıtla, цитировать, ответить, цитата, пожаловаться, цитувати, відповісти',
);
const POSTED =
  /(?:posted|joined|registered|post[ée] le|inscrit le|publi[ée] le|verfasst am|geschrieben am|registriert (?:seit|am)|escrito (?:por|el)|publicado (?:por|el)|scritto (?:da|il)|inviato|iscritto|geplaatst (?:door|op)|lid sinds|napisano|dołączył|vložil|odesláno|skickat|skrevet|kirjoitettu|gönderen|отправлено|сообщение от|написано|додано)[ :#]/gi;
const CLOCK = /(?:^|[^\d:])(?:[01]?\d|2[0-3])[:h][0-5]\d(?!\d)/g;

/** A wiki, a forum, a directory, a board of jobs, a list of companies on a site that sells nothing itself. */
export function classifyCollection(signals: PageSignals): Page | null {
  const { generator, schemaTypes, title } = signals;
  if (WIKI_GENERATOR.test(generator) || countLinks(signals, WIKI_LINKS) >= 3 || isWiki(signals))
    return { isCompanySite: false, kind: 'encyclopedia', reason: 'wiki-software' };
  if (isForum(signals) || isCommunity(signals))
    return { isCompanySite: false, kind: 'forum', reason: 'forum' };
  if (isBoard(signals)) return { isCompanySite: false, kind: 'listing', reason: 'directory' };
  if (isMarket(signals)) return { isCompanySite: false, kind: 'listing', reason: 'classifieds' };
  if (isJobBoard(signals) || isJobList(signals))
    return { isCompanySite: false, kind: 'listing', reason: 'job-board' };
  if (isRanking(signals) || isEntry(signals))
    return { isCompanySite: false, kind: 'listing', reason: 'directory' };
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
  if (
    JOB_BOARD_TITLE.test(title) &&
    seller < 1 &&
    !signals.hasOwnOrganization &&
    !hasFirmName(signals.holders)
  )
    return { isCompanySite: false, kind: 'listing', reason: 'job-board' };
  return null;
}

/** Not where the operator speaks of itself: its own contact or imprint is a company's page. */
function isBoard(signals: PageSignals): boolean {
  if (isOfItself(signals) || signals.hasOwnOrganization) return false;
  return countSellerLinks(signals.frameLinks) <= 1 && countLinks(signals, LISTING_LINKS) > 0;
}
function countLinks({ linkTexts }: PageSignals, pattern: RegExp): number {
  return new Set(linkTexts.filter((text) => pattern.test(text))).size;
}

function isWiki({ shortTexts: onPage, opening, frameLinks }: PageSignals): boolean {
  if (countSellerLinks(frameLinks) > 0) return false;
  const words = countShortTexts(onPage, WIKI_WORDS);
  return words >= 6 || (words >= 4 && FREE_LICENSE.test(opening));
}

/** Offers of strangers: the word in the title and the door for the next one, or many counted shelves behind that door. */
function isMarket({ shortTexts: onPage, title, headings, frameLinks, linkTexts }: PageSignals): boolean {
  if (countProductLinks(frameLinks) > 1) return false;
  const asksForAds = countShortTexts(onPage, POST_AD_WORDS) > 0;
  if (!asksForAds) return false;
  const says = CLASSIFIED_TITLE.test(title) || headings.some((heading) => CLASSIFIED_TITLE.test(heading));
  const counted = linkTexts.filter((text) => COUNTED.test(text)).length;
  return says || counted >= MANY_COUNTED;
}

/** Jobs of many employers, who are asked for more of them. */
function isJobBoard(signals: PageSignals): boolean {
  const { shortTexts: onPage, title, headings, opening, frameLinks } = signals;
  const hiring = new Set(opening.split('\n').map((line) => IS_HIRING.exec(line)?.[1] ?? ''));
  if (hiring.size > MANY_COUNTED) return true;
  if (signals.hasOwnOrganization || countProductLinks(frameLinks) > 1) return false;
  const asks = countShortTexts(onPage, EMPLOYER_WORDS);
  if (asks === 0) return false;
  const seeks = countShortTexts(onPage, SEEKER_WORDS);
  const isAboutJobs = [title, ...headings.slice(0, 3)].some(
    (text) => JOBS_TITLE.test(text) || MANY_JOBS.test(text),
  );
  return isAboutJobs && asks + seeks >= 2;
}

/** Others side by side, who are asked to join. */
function isRanking({ shortTexts: onPage, title, frameLinks, hasOwnOrganization }: PageSignals): boolean {
  if (hasOwnOrganization || countProductLinks(frameLinks) > 1) return false;
  const asks = countShortTexts(onPage, GET_LISTED_WORDS);
  return asks >= 3 || (asks >= 1 && LIST_TITLE.test(title));
}

/** Marks of a thread: who wrote when, and a way to answer each of them. */
function isThread(signals: PageSignals): boolean {
  if (countSellerLinks(signals.frameLinks) > 1 || signals.hasOwnOrganization) return false;
  const posted = signals.opening.match(POSTED)?.length ?? 0;
  const clocks = signals.opening.match(CLOCK)?.length ?? 0;
  const marks = countShortTexts(signals.shortTexts, POST_MARKS);
  return marks > 0 && (posted >= 3 || clocks >= 5);
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
  if (isThread(signals)) return true;
  const isNamed = [signals.title, ...signals.siteNames].some((name) => FORUM_NAME.test(name.trim()));
  const words = signals.opening.match(FORUM_WORDS)?.length ?? 0;
  if (!byAddress && !isNamed) return words >= 14 && countCompanySigns(signals) === 0;
  return words >= (isNamed ? 3 : 6) && countSellerLinks(signals.frameLinks) < 3;
}
