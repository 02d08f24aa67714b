import { foldLetters } from '#lib/parse/fold-text.ts';
import type { Page } from '../read-result.ts';
import { companyPageKind } from './company-page.ts';
import { countCompanySigns } from './company-signs.ts';
import type { PageSignals } from './page-signals.ts';
import { BUSINESS_WORDS, countSellerLinks } from './seller-links.ts';
import { countShortTexts, shortTexts } from './short-texts.ts';

/** A profile served under another address still carries the network's name behind the person's. */
const NETWORK =
  /^(?:facebook|twitter|твиттер|x|linkedin|instagram|youtube|pinterest|tiktok|tumblr|vk|вконтакте|xing|flickr|snapchat|mastodon|bluesky|reddit|medium|substack)$/i;
const ON_NETWORK =
  /\bon (?:twitter|facebook|instagram|linkedin|pinterest|tiktok)\b|instagram photos and videos/i;
const OWN_LINKS =
  /^(?:about me|my (?:work|books?|projects|blog|portfolio|story|cv|writing|research|talks)|cv|resume|résumé|curriculum vitae|publications|blogroll|guestbook|contact me|hire me|now|uses|über mich|mein lebenslauf|à propos de moi|mon cv|sobre mí|chi sono|over mij|sobre mim|обо мне)$/i;
const SINGULAR =
  /(?:^|[^\p{L}])(?:i|i['’]m|i['’]ve|my|me|ich|mein|meine|mich|je|mon|ma|mes|yo|mi|mis|io|mio|ik|mijn|eu|meu|minha|я|мне|меня|мой|моя|мои|моё|моей|мій|мої|jag|mig|mitt|mina|jeg|mój|moja|moje|mnie|můj|mé|benim|bana)(?=[^\p{L}])/gu;
const PLURAL =
  /(?:^|[^\p{L}])(?:we|our|us|wir|unser|unsere|uns|nous|notre|nos|nosotros|nuestra|nuestro|noi|nostra|nostro|wij|onze|nós|nossa|nosso|мы|нас|нам|наш|наша|наши|наше|нашей|ми|наші|vi|oss|vår|vårt|våra|vores|nasz|nasza|nasze|naszej|náš|naše|našich|biz|bizim)(?=[^\p{L}])/gu;
const BLOG_MARKS =
  /\b(?:posted by|leave a (?:comment|reply)|blogroll|archives|older posts|previous posts|filed under|kommentar schreiben|laisser un commentaire|deja un comentario|lascia un commento|comments? off|\d{1,7} comments?)\b/gi;
const INTRODUCTION =
  /\b(?:my name is|hi,? i['’]?\s?a?m|hello,? i['’]?\s?a?m|i am an? \w|i['’]m an? \w|ich bin|je m'appelle|je suis|me llamo|mi chiamo|ik ben)\b/i;
const PERSON_NAME = /^\p{Lu}[\p{L}'’.-]{1,20}(?: \p{Lu}[\p{L}'’.-]{0,20}){1,3}$/u;
/** "Anna Berg | Journalist": whoever writes under a name of one's own is no company. */
const WRITER =
  /^(?:(?:freelance|freie[rn]?|independent|award-winning|science|tech) )?(?:journalist(?:in)?|author|writer|novelist|poet|essayist|columnist|autorin|autor|schriftsteller(?:in)?|journaliste|écrivaine?|auteure?|romancière|romancier|periodista|escritora?|poeta|giornalista|scrittrice|scrittore|jornalista|schrijver|schrijfster|dziennikarz|dziennikarka|pisarz)$/iu;
/** This much of the opening is where a person introduces himself. */
const OPENING = 2_500;

/** A profile on a network or the page of one person. */
export function classifyPeople(signals: PageSignals): Page | null {
  if (isNetworkProfile(signals)) return { isCompanySite: false, kind: 'social', reason: 'social-profile' };
  if (isNetworkPost(signals)) return { isCompanySite: false, kind: 'social', reason: 'social-post' };
  return isPersonal(signals) ? { isCompanySite: false, kind: 'personal', reason: 'one-person' } : null;
}

/** What a network lets others do with what a member wrote. */
const POST_LINKS = shortTexts(
  'report this post, report post, report this profile, report abuse, join now, user agreement, community guidelines, guest controls, copy link, repost, view profile, like, comment, share, follow, followers, diesen beitrag melden, beitrag melden, mitglied werden, einloggen oder registrieren, community-richtlinien, nutzervereinbarung, gefällt mir, kommentieren, teilen, folgen, signaler ce post, s’inscrire, conditions d’utilisation communauté, j’aime, commenter, partager, denunciar esta publicación, únete ahora, recomendar, comentar, compartir',
);

function isNetworkPost(signals: PageSignals): boolean {
  if (signals.hasOwnOrganization || countSellerLinks(signals.frameLinks) > 0) return false;
  return countShortTexts(signals.shortTexts, POST_LINKS) >= 5 && signals.contactLinkCount === 0;
}

function isNetworkProfile({ title, siteNames, holders }: PageSignals): boolean {
  if (ON_NETWORK.test(title)) return true;
  const lastPart =
    title
      .split(/\s[|·•/-]\s/)
      .at(-1)
      ?.trim() ?? '';
  const names =
    siteNames.filter((name) => NETWORK.test(name.trim())).length +
    holders.filter((name) => NETWORK.test(name.trim())).length;
  return NETWORK.test(lastPart) && lastPart !== title.trim() && names > 0;
}

const OWN_BLOG =
  /(?:['’]s|s['’]) (?:\p{L}{2,15} ){0,2}(?:blog|journal|notes|weblog|site|homepage|diary)$|^(?:blog (?:von|of|de|di|van) |(?:my|mein|mon|mi|il mio|mijn|meu) (?:\p{L}{2,15} )?blog)/iu;
/** What a person says at the door of a blog. */
const AT_THE_DOOR =
  /^(?:hi|hello|hey|hallo|bonjour|hola|ciao),? i['’]?\s?a?m \p{L}|^(?:meet|about) (?:me|the (?:author|blogger))$|^(?:sponsor me|buy me a coffee|support me|my now page|follow me|start your substack|my disclosure policy|amazon associates disclosure|affiliate link disclosure|affiliate disclosure|disclosure policy|what our readers are saying)$/iu;
const BLOG_SOFTWARE = /^(?:jekyll|hugo|hexo|pelican|eleventy|blogger|octopress|micro\.blog|writefreely)/i;
const FEW_LINKS = 15;
const BUSINESS_TYPE = /(?:Business|Service|Store|Contractor|Agency|Clinic)$/;

/** "Anna Berg" of anna-berg.example: a firm may be called so too, so that more must speak for the person. */
function isPersonsOwn({ holders, siteNames, registrableDomain }: PageSignals): boolean {
  const label = foldLetters(registrableDomain?.split('.')[0] ?? '');
  const names = [...holders, ...siteNames]
    .map((name) => name.trim())
    .filter((name) => PERSON_NAME.test(name));
  return names.some((name) => foldLetters(name) === label);
}

/** A post that a person signs, with hardly a frame around it, where nobody presents a firm. */
function isSignedPost(signals: PageSignals): boolean {
  const isPost = companyPageKind(signals) === 'blog' || BLOG_SOFTWARE.test(signals.generator);
  if (!isPost || countCompanySigns(signals) > 0 || new Set(signals.frameLinks).size >= FEW_LINKS)
    return false;
  return isPersonsOwn(signals) || signals.holders.some((name) => PERSON_NAME.test(name));
}

/** Two independent signs of one person and none of a seller. A one-person business offers services and says so in its menu. */
function isPersonal(signals: PageSignals): boolean {
  const { frameLinks, schemaTypes, hasOwnOrganization, opening, holders, title } = signals;
  const isOwnBlog = [...signals.siteNames, ...holders].some((name) => OWN_BLOG.test(name.trim()));
  if (
    countShortTexts(signals.shortTexts, BUSINESS_WORDS) > 0 ||
    [...schemaTypes].some((type) => BUSINESS_TYPE.test(type))
  )
    return false;
  if (isOwnBlog && countSellerLinks(frameLinks) < 2) return true;
  if (hasOwnOrganization || countSellerLinks(frameLinks) > 0) return false;
  const text = opening.slice(0, OPENING);
  const singular = text.match(SINGULAR)?.length ?? 0;
  const plural = text.match(PLURAL)?.length ?? 0;
  const firstTitle = title.split(/\s[|·•–—-]\s|:\s/)[0] ?? '';
  const secondTitle = title.split(/\s[|·•–—-]\s/)[1]?.trim() ?? '';
  let signs = 0;
  if (PERSON_NAME.test(firstTitle) && WRITER.test(secondTitle)) signs += 2;
  if (frameLinks.some((link) => OWN_LINKS.test(link) || AT_THE_DOOR.test(link))) signs++;
  if (isSignedPost(signals)) signs += 2;
  else if (isPersonsOwn(signals) || (PERSON_NAME.test(firstTitle) && holders.includes(firstTitle))) signs++;
  if (singular >= 4 && singular > plural * 3) signs++;
  if (INTRODUCTION.test(text)) signs++;
  if (schemaTypes.has('Person') && !schemaTypes.has('Organization')) signs++;
  const author =
    signals.metas
      .get('author')
      ?.split(/\s[(<|–-]/)[0]
      ?.trim() ?? '';
  if (PERSON_NAME.test(author) && title.includes(author)) signs++;
  if ((text.match(BLOG_MARKS)?.length ?? 0) >= 2) signs++;
  return signs >= 2;
}
