import { isOfItself } from './company-page.ts';
import { countCompanySigns, hasFirmName } from './company-signs.ts';
import { SEEKER_WORDS } from './listing-words.ts';
import type { PageSignals } from './page-signals.ts';
import { BUSINESS_WORDS, countProductLinks, countSellerLinks } from './seller-links.ts';
import { countShortTexts, shortTexts } from './short-texts.ts';

/** What members of a community find in its menu. */
const COMMUNITY_WORDS = shortTexts(
  'new thread, start a new thread, create thread, new topic, start a topic, my threads, my topics, latest posts, recent posts in forum, unanswered topics, active topics, unread posts, new posts, today’s posts, private messages, member list, mark forums read, forum rules, forums, forum',
  'neues thema, meine themen, neueste beiträge, unbeantwortete themen, aktive themen, mitgliederliste, foren, nouveau sujet, mes sujets, derniers messages, messages non lus, liste des membres, forums de discussion, nuevo tema, mis temas, últimos mensajes, temas activos, foros, foro, nuova discussione, le mie discussioni, ultimi messaggi, discussioni attive, nieuw onderwerp, mijn onderwerpen, laatste berichten, actieve onderwerpen, novo tópico, meus tópicos, últimas mensagens, tópicos ativos',
  'skapa en ny tråd, ny tråd, mina trådar, senaste inläggen, mina favoriter, alla trådar, grupper, ny tråd i forum, nyt emne, mine emner, seneste indlæg, ny emne, nyeste innlegg, nowy temat, moje tematy, ostatnie posty, tematy bez odpowiedzi, nové téma, moje témata, poslední příspěvky, új téma, legújabb hozzászólások, subiect nou, ultimele mesaje, yeni konu, konularım, son mesajlar, новая тема, мои темы, последние сообщения, активные темы, форум, форумы, нова тема, мої теми, останні повідомлення',
);
const ENOUGH_COMMUNITY = 3;

/** "Are you the owner of", with what the page's title begins with behind it, or "this business". */
const OWNER_QUESTION =
  /(?:are you the owner of|is this your (?:business|company)|do you own|claim this|bent u de eigenaar van|sind sie (?:der )?(?:inhaber|eigentümer) (?:von|der|des)|êtes-vous (?:le )?propriétaire d[eu]|es usted el (?:dueño|propietario) de|è il proprietario di|sei il titolare di|jesteś właścicielem|jste majitel(?:em)?|вы владелец|bu işletmenin sahibi misiniz) ?([^\n?,.]{0,40})/;
const OF_THIS = /^(?:this|business|company|listing|profile|dit|dieses|cette|esta|questa|tej|této|этой)/;
const REVIEW_WORDS = shortTexts(
  'write a review, add a review, add review, leave a review, rate this company, schrijf review, schrijf een review, bewertung schreiben, jetzt bewerten, bewertung abgeben, rédiger un avis, donner un avis, laisser un avis, escribir una opinión, dejar una opinión, scrivi una recensione, lascia una recensione, dodaj opinię, napsat recenzi, napište recenzi, написать отзыв, оставить отзыв, yorum yaz, vélemény írása, skriv en anmeldelse, skriv omdöme, escrever avaliação, report an error, suggest an edit, vcard format, download vcard, login to add a comment',
);
/** A directory's entries by their first letter. */
const MANY_LETTERS = 15;
/** "Mill & Sons in Dordrecht on Findit.nl": the title ends with the site on which somebody stands. */
const ON_SITE = /\s(?:op|on|auf|bei|sur|chez|en|su|na|w|på|di|at)\s([\p{L}\d-]{3,30})(?:\.\p{L}{2,6})?$/iu;

/** What others are asked to bring: "Promote your event", "Add your organisation". */
const BRING_YOURS =
  /^(?:promote|place|publish|submit|add|list|post|share|register) (?:your|other) (?:event|news|product|organi[sz]ation|contact|company|business|service|project|profile|group|story|job|association|initiative)/;
const ENOUGH_BROUGHT = 3;

const APPLY =
  /^(?:apply(?: now| here)?|view (?:internship|job|position|vacancy)(?: details)?|jetzt bewerben|zur stelle|zur stellenanzeige|postuler|voir l['’]offre|postular(?:me)?|ver oferta|candidati(?: ora)?|vedi offerta|solliciteer(?: nu| direct)?|bekijk vacature|aplikuj|zobacz ofertę|ansök(?: nu)?|søg jobbet|candidatar-se|ver vaga|başvur|hemen başvur|откликнуться)(?: ?[→»›>])?$/;
const COUNTED_JOBS =
  /\p{L} ?\(?\d{1,5} (?:open )?(?:positions?|jobs?|openings?|vacanc(?:y|ies)|internships?|stellen|offres?|ofertas?|vacantes|offerte|vacatures?|ofert[ay]?|vagas?)\)?$/u;
const JOBS =
  /(?:^|[^\p{L}])(?:jobs?|internships?|vacanc(?:y|ies)|careers|stellenangebote|stellen|praktika|offres d['’]emploi|stages|emplois|empleos?|prácticas|offerte di lavoro|tirocini|lavoro|vacatures|vagas|estágios|praca|oferty pracy|staże|práce|lediga jobb|ledige stillinger|iş ilanları|вакансии)(?=[^\p{L}]|$)/iu;
const MANY_APPLY = 5;
const MANY_EMPLOYERS = 4;

/** True for the front or a thread of a community, told by what its menu lets members do. */
export function isCommunity(signals: PageSignals): boolean {
  if (signals.hasOwnOrganization || countProductLinks(signals.frameLinks) > 0) return false;
  return countShortTexts(signals.shortTexts, COMMUNITY_WORDS) >= ENOUGH_COMMUNITY;
}

/** True for somebody's entry in a directory: two signs that the page is about another than the one who runs the site. */
export function isEntry(signals: PageSignals): boolean {
  const { title, opening, linkTexts, shortTexts: onPage, frameLinks } = signals;
  if (signals.hasOwnOrganization || isOfItself(signals) || countProductLinks(frameLinks) > 0) return false;
  if (countShortTexts(onPage, BUSINESS_WORDS) > 0) return false;
  const brought = new Set(linkTexts.filter((text) => BRING_YOURS.test(text)));
  if (brought.size >= ENOUGH_BROUGHT) return true;
  const letters = new Set(linkTexts.filter((text) => /^\p{L}$/u.test(text))).size;
  const label = signals.registrableDomain?.split('.')[0] ?? '';
  const site = ON_SITE.exec(title.trim())?.[1]?.toLowerCase();
  const asked = OWNER_QUESTION.exec(opening)?.[1]?.trim();
  const isAsked =
    asked !== undefined &&
    (OF_THIS.test(asked) || (asked.length > 3 && title.toLowerCase().includes(asked.slice(0, 12))));
  const signs =
    Number(letters >= MANY_LETTERS) +
    Number(site !== undefined && site === label) +
    Number(isAsked) +
    Number(countShortTexts(onPage, REVIEW_WORDS) > 0);
  return signs >= 2;
}

/** True for jobs of many employers side by side: each with its own button, or counted by employer. */
export function isJobList(signals: PageSignals): boolean {
  const { title, headings, linkTexts, frameLinks, holders } = signals;
  if (signals.hasOwnOrganization || countProductLinks(frameLinks) > 1 || hasFirmName(holders)) return false;
  if (![title, headings[0] ?? ''].some((text) => JOBS.test(text))) return false;
  const employers = new Set(linkTexts.filter((text) => COUNTED_JOBS.test(text))).size;
  const apply = linkTexts.filter((text) => APPLY.test(text.trim())).length;
  const seeks = countShortTexts(new Set(frameLinks), SEEKER_WORDS);
  return employers >= MANY_EMPLOYERS ? apply > 0 || seeks > 0 : apply >= MANY_APPLY && seeks >= 2;
}

const READ_MORE =
  /^(?:read more|continue reading|read the (?:story|article)|full story|more|weiterlesen|mehr lesen|lire la suite|lire l['’]article|leer más|seguir leyendo|ver artículo|leggi tutto|continua a leggere|lees meer|lees verder|leia mais|continuar lendo|czytaj (?:dalej|więcej)|zobrazit článek|číst (?:dále|více)|celý článek|tovább|citește mai mult|läs mer|læs mere|les mer|lue lisää|devamını oku|devamı|читать (?:далее|дальше|полностью)|подробнее|читати далі|прочети повече|続きを読む|この記事の続きを読む|더 보기|阅读全文|اقرأ المزيد|বিস্তারিত)(?: ?[→»›>.…]{1,3})?$/;
const DATE =
  /(?<!\d)(?:\d{1,2}[./] ?\d{1,2}[./] ?(?:19|20)\d\d|(?:19|20)\d\d[-年/.]\d{1,2}[-月/.]\d{1,2}|\d{1,2}\.? \p{L}{3,10} (?:19|20)\d\d|\p{L}{3,10} \d{1,2}, (?:19|20)\d\d)(?!\d)/gu;
const MANY_POSTS = 3;

/** What readers may leave below a post. */
const COMMENT =
  /(?<!\p{L})(?:comments?|no responses|commentaires?|comentarios?|comentários?|commenti|commento|kommentare?|reacties|kommentarer|komentarze|komentářů|комментари\p{L}{1,3}|коментар\p{L}{0,3}|yorum|コメント|评论)(?!\p{L})/giu;
const MANY_DATES = 6;

/** True for a page of dated posts one below the other, on a site where nobody presents a firm. */
export function isStreamOfPosts(signals: PageSignals): boolean {
  if (countCompanySigns(signals) > 0 || countSellerLinks(signals.frameLinks) > 0) return false;
  if (countShortTexts(signals.shortTexts, BUSINESS_WORDS) > 0 || hasFirmName(signals.footerNames))
    return false;
  const more = signals.linkTexts.filter((text) => READ_MORE.test(text.trim())).length;
  const dates = signals.opening.match(DATE)?.length ?? 0;
  if (more >= MANY_POSTS && dates >= MANY_POSTS) return true;
  return dates >= MANY_DATES && (signals.opening.match(COMMENT)?.length ?? 0) >= MANY_POSTS;
}
