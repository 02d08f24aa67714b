import type { Page } from '../read-result.ts';
import { companyPageKind } from './company-page.ts';
import { countCompanySigns, hasFirmName } from './company-signs.ts';
import { isStreamOfPosts } from './open-boards.ts';
import type { PageSignals } from './page-signals.ts';
import { ADVERTISE_WORDS, READER_WORDS, TOPIC_WORDS, WRITERS_WORDS } from './publisher-words.ts';
import { countProductLinks, countSellerLinks } from './seller-links.ts';
import { countShortTexts } from './short-texts.ts';

/** Sections that only a newsroom's navigation has side by side. */
const NEWS_SECTIONS = new Set(
  (
    'news,local news,world,world news,us news,u.s.,uk,us,politics,opinion,opinions,editorial,op-ed,sports,sport,weather,entertainment,' +
    'arts,culture,lifestyle,life,style,obituaries,classifieds,crime,traffic,business,money,markets,economy,finance,health,science,tech,technology,' +
    'education,travel,food,real estate,celebrity,video,videos,podcasts,podcast,photos,live,live tv,watch live,breaking news,latest,latest news,trending,' +
    'most read,subscribe,newsletter,newsletters,e-paper,epaper,e-edition,horoscope,crossword,puzzles,games,columnists,letters,local,nation,national,regional,' +
    'international,investigations,features,magazine,advertise,advertise with us,' +
    'politik,wirtschaft,sport,kultur,panorama,meinung,wissen,reise,auto,ratgeber,regionales,lokales,abo,feuilleton,gesellschaft,digital,' +
    'politique,économie,monde,société,culture,sports,opinions,sciences,santé,' +
    'política,economía,deportes,cultura,sociedad,opinión,internacional,sucesos,' +
    'politica,economia,cronaca,esteri,spettacoli,cultura,sport,salute,' +
    'политика,экономика,общество,спорт,культура,новости,в мире,происшествия'
  ).split(','),
);
/** These two or three a company's site has as well. */
const WEAK_SECTIONS = new Set(
  'news,business,finance,health,science,tech,technology,education,travel,food,real estate,video,videos,podcast,podcasts,newsletter,newsletters,features,magazine,subscribe,latest,life,style,games,live,international,culture,digital,local,national,regional,auto,kultur,games,features,us,uk,photos,watch live,markets,economy,money,opinion,latest news'.split(
    ',',
  ),
);
const MEDIA_TYPES = [
  'NewsMediaOrganization',
  'TelevisionStation',
  'RadioStation',
  'Newspaper',
  'BroadcastService',
  'TelevisionChannel',
  'RadioChannel',
  'Periodical',
];
const ARTICLE_TYPES = [
  'NewsArticle',
  'ReportageNewsArticle',
  'AnalysisNewsArticle',
  'OpinionNewsArticle',
  'BackgroundNewsArticle',
  'ReviewNewsArticle',
  'LiveBlogPosting',
];
const NEWS_NAME =
  /\b(?:news|times|herald|tribune|gazette|journal|chronicle|daily|observer|telegraph|courier|bulletin|examiner|reporter|today|weekly|magazine|newspaper|zeitung|tageblatt|anzeiger|nachrichten|rundschau|kurier|gazeta|wire|newswire|dispatch|sentinel|inquirer|globe|le journal|il giornale|diario|periódico|jornal)\b/i;

/** Strong and weak newsroom sections in the frame. */
export function countNewsSections(frameLinks: readonly string[]): { strong: number; weak: number } {
  const seen = new Set(frameLinks.filter((link) => NEWS_SECTIONS.has(link)));
  let weak = 0;
  for (const link of seen) if (WEAK_SECTIONS.has(link)) weak++;
  return { strong: seen.size - weak, weak };
}

/** What a newspaper's readers are asked to do; a company's newsletter is asked for once. */
const READER_LINKS =
  /^(?:subscribe(?: (?:to|now) ?.{0,30})?|subscriptions?|archives?|back issues|letters(?: to the editor)?|front page|weekly edition|e-?paper|print edition|masthead|editorial (?:team|board|policy)|corrections|log ?in(?: now)?|rss(?: feeds?)?|abonnieren|abonnement|s'abonner|suscríbete|abbonati)$/;

/** What is written by a named person for subscribers, on a site where nobody presents a firm. */
function scoreReaders({ hasByline, linkTexts, title }: PageSignals): number {
  const asked = new Set(linkTexts.filter((text) => READER_LINKS.test(text))).size;
  return (
    (hasByline ? 1.5 : 0) + Math.min(2, asked / 2) + (title.length < 100 && NEWS_NAME.test(title) ? 1 : 0)
  );
}

/** A newsroom's day and month stand in the addresses of its articles. */
const DATED_PATH = /\/(?:19|20)\d{2}\/(?:\d{2}|[a-z]{3})\/(?:\d{1,2}\/)?[^/]{12}/;

/** What a newsroom's software writes into an article's head; a company's blog has a section and a date at most. */
function scoreNewsMarks({ metas, url }: PageSignals): number {
  const isDated = DATED_PATH.test(url.pathname) && metas.get('og:type') === 'article';
  let score = 0;
  if (metas.has('news_keywords')) score += 2;
  if (metas.has('article:opinion')) score += 1;
  if (isDated) score += 1;
  return score + (score > 0 || metas.has('article:section') ? 1 : 0);
}

const ARTICLE = ['Article', 'BlogPosting', ...ARTICLE_TYPES];
/** "North & Ash Media", "a Brightline Publication": who holds the rights to what is written. */
const PUBLISHER =
  /\b(?:media(?: group)?|publications?|publishing(?: group)?|publishers|pressedienst|press service|newswire|verlag|verlagsgesellschaft|mediengruppe|éditions?|editorial|editore|edizioni|uitgever\w{1,3}|wydawnictwo|vydavatelství|förlag)(?:,? (?:inc|llc|ltd|gmbh|limited|group|b\.?v|s\.?[rl]\.?[ls]?|ag|kg|co)\b.{0,12})?\.?$/i;
const PRESS_NAME =
  /(?:insider|digest|review|week|weekly|monthly|times|post|gazette|journal|press|presse|pressedienst|magazin|magazine|mag|desk|wire|watch|report|reporter|rundschau|blatt|revista|rivista|tijdschrift|časopis|news|nachrichten|noticias|notizie|nieuws|actu)$/i;
const BEST = /^(?:the )?(?:\d{1,3} )?best |^top \d{1,3} |\breviews?$| vs\.? /;
/** "KIEL (bsp) -", "COLUMBUS, Ohio, May 3, 2026 (Desk) --": a wire marks what it passes on. */
const DATELINE = /^[\p{L} .,'’\d-]{3,60} ?[(/]([\p{L}\d .]{2,20})[)/] ?[-–—]{1,2} ?\p{L}/mu;
/** The company's own releases name the big wires in the same place. */
const BIG_WIRE = /wire|dpa|ots|pr ?newswire|afp|reuters|ap$/i;

const OWN_BLOG = /^blog\.|\/blogs?(?:\/|$)/i;

/** What a magazine has around its articles, and nobody who sells something else. */
function scorePublisher(signals: PageSignals): number {
  const { shortTexts, frameLinks, schemaTypes, metas, holders, siteNames } = signals;
  const advertises = countShortTexts(shortTexts, ADVERTISE_WORDS);
  const writers = countShortTexts(shortTexts, WRITERS_WORDS);
  const readers = countShortTexts(shortTexts, READER_WORDS);
  const topics = countShortTexts(new Set(frameLinks), TOPIC_WORDS);
  const isArticle = metas.get('og:type') === 'article' || ARTICLE.some((type) => schemaTypes.has(type));
  const isSigned = signals.hasByline || schemaTypes.has('Person') || metas.has('author');
  const best = new Set(frameLinks.filter((link) => BEST.test(link))).size;
  const isPublisher = holders.some((holder) => PUBLISHER.test(holder.trim()));
  const wire = DATELINE.exec(signals.opening)?.[1];
  const passesOn = wire !== undefined && !BIG_WIRE.test(wire);
  if (advertises + writers === 0 && !isArticle && !isPublisher && !passesOn) return 0;
  let score = 0;
  if (advertises > 0) score += 1.5;
  score += Math.min(2, writers) + Math.min(1.5, readers / 2);
  if (topics >= 3) score += Math.min(1.5, topics / 4);
  if (best >= 6) score += isArticle || writers > 0 ? 2 : 1;
  // A firm's blog has guests and topics too; what it does not sell is the space beside them.
  if (advertises === 0 && OWN_BLOG.test(signals.url.hostname + signals.url.pathname)) score -= 1;
  if (isArticle) score += isSigned ? 1 : 0.5;
  if (isPublisher) score += 1.5;
  if (siteNames.some((name) => name.length < 40 && PRESS_NAME.test(name.trim()))) score += 1;
  if (passesOn) score += 1.5;
  return score;
}

/** Words by which a site calls itself a magazine or a newspaper, each once. */
const CALLS_ITSELF =
  /(?<!\p{L})(?:revistas?|magazine?|rivista|noticias|notizie|news|nieuws|actualités|nachrichten|aktualności|wiadomości|zprávy|новости|новини|haberler|dergi|tijdschrift|zeitschrift|časopis|czasopismo|fachmagazin|tidning|nyheter|journal|periódico|diario)(?!\p{L})/giu;

/** "News and magazine of the trade": two such words in a title, and nothing for sale. */
function callsItselfMagazine({
  title,
  frameLinks,
  hasOwnOrganization,
  siteNames,
  holders,
}: PageSignals): boolean {
  if (hasOwnOrganization || countProductLinks(frameLinks) > 0 || countSellerLinks(frameLinks) > 1)
    return false;
  if (title.length > 120 || hasFirmName([...siteNames, ...holders])) return false;
  return new Set(title.toLowerCase().match(CALLS_ITSELF)).size >= 2;
}

/** Score from which a site is a newsroom; company blogs stay below 2 by their sellers' links. */
const ENOUGH = 3.5;

/** Where a publishing house presents itself as a business; a newsroom's press section is full of others. */
const SIGNED_BY_ITSELF: ReadonlySet<string> = new Set(['about', 'contact', 'legal', 'careers', 'team']);

/** A newsroom, a magazine or a wire: the page is about others. */
export function classifyMedia(signals: PageSignals): Page | null {
  if (SIGNED_BY_ITSELF.has(companyPageKind(signals)) && hasFirmName(signals.holders)) return null;
  const { strong, weak } = countNewsSections(signals.frameLinks);
  const seller = countSellerLinks(signals.frameLinks);
  const isArticle = ARTICLE_TYPES.some((type) => signals.schemaTypes.has(type));
  const isMedium = MEDIA_TYPES.some((type) => signals.schemaTypes.has(type));
  const named = signals.siteNames.some((name) => name.length < 50 && NEWS_NAME.test(name));
  let score = 0;
  if (isMedium) score += 4;
  if (isArticle) score += 2;
  score += scoreNewsMarks(signals);
  if (named) score += 2;
  score += Math.min(4, strong) + Math.min(2, weak / 3);
  score -= Math.min(4, seller);
  if (strong >= 5 && seller <= 2) score += 2;
  if (countCompanySigns(signals) === 0) score += scoreReaders(signals);
  const product = countProductLinks(signals.frameLinks);
  if (product < 2) score = Math.max(score, scorePublisher(signals) - product * 1.5 - Math.max(0, seller - 2));
  return score >= ENOUGH || callsItselfMagazine(signals) || isStreamOfPosts(signals)
    ? { isCompanySite: false, kind: 'news', reason: 'newsroom' }
    : null;
}
