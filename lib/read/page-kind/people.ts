import type { Page } from '../read-result.ts';
import type { PageSignals } from './page-signals.ts';
import { countSellerLinks } from './seller-links.ts';

/** A profile served under another address still carries the network's name behind the person's. */
const NETWORK =
  /^(?:facebook|twitter|твиттер|x|linkedin|instagram|youtube|pinterest|tiktok|tumblr|vk|вконтакте|xing|flickr|snapchat|mastodon|bluesky|reddit|medium|substack)$/i;
const ON_NETWORK =
  /\bon (?:twitter|facebook|instagram|linkedin|pinterest|tiktok)\b|instagram photos and videos/i;
const OWN_LINKS =
  /^(?:about me|my (?:work|books?|projects|blog|portfolio|story|cv|writing|research|talks)|cv|resume|résumé|curriculum vitae|publications|blogroll|guestbook|contact me|hire me|now|uses|über mich|mein lebenslauf|à propos de moi|mon cv|sobre mí|chi sono|over mij|sobre mim|обо мне)$/i;
const SINGULAR =
  /(?:^|[^\p{L}])(?:i|i['’]m|i['’]ve|my|me|ich|mein|meine|mich|je|mon|ma|mes|yo|mi|mis|io|mio|ik|mijn|eu|meu|minha)(?=[^\p{L}])/gu;
const PLURAL =
  /(?:^|[^\p{L}])(?:we|our|us|wir|unser|unsere|uns|nous|notre|nos|nosotros|nuestra|nuestro|noi|nostra|nostro|wij|onze|nós|nossa|nosso)(?=[^\p{L}])/gu;
const BLOG_MARKS =
  /\b(?:posted by|leave a (?:comment|reply)|blogroll|archives|older posts|previous posts|filed under|kommentar schreiben|laisser un commentaire|deja un comentario|lascia un commento|comments? off|\d{1,7} comments?)\b/gi;
const INTRODUCTION =
  /\b(?:my name is|hi,? i['’]?\s?a?m|hello,? i['’]?\s?a?m|i am an? \w|i['’]m an? \w|ich bin|je m'appelle|je suis|me llamo|mi chiamo|ik ben)\b/i;
const PERSON_NAME = /^\p{Lu}[\p{L}'’.-]{1,20}(?: \p{Lu}[\p{L}'’.-]{0,20}){1,3}$/u;
/** This much of the opening is where a person introduces himself. */
const OPENING = 2_500;

/** A profile on a network or the page of one person. */
export function classifyPeople(signals: PageSignals): Page | null {
  if (isNetworkProfile(signals)) return { isCompanySite: false, kind: 'social', reason: 'social-profile' };
  return isPersonal(signals) ? { isCompanySite: false, kind: 'personal', reason: 'one-person' } : null;
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

/** Two independent signs of one person and none of a seller. A one-person business offers services and says so in its menu. */
function isPersonal(signals: PageSignals): boolean {
  const { frameLinks, schemaTypes, hasOwnOrganization, opening, holders, title } = signals;
  if (hasOwnOrganization || countSellerLinks(frameLinks) > 0) return false;
  const text = opening.slice(0, OPENING);
  const singular = text.match(SINGULAR)?.length ?? 0;
  const plural = text.match(PLURAL)?.length ?? 0;
  const firstTitle = title.split(/\s[|·•–—-]\s|:\s/)[0] ?? '';
  let signs = 0;
  if (frameLinks.some((link) => OWN_LINKS.test(link))) signs++;
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
  if (
    PERSON_NAME.test(firstTitle) &&
    holders.some((holder) => PERSON_NAME.test(holder) && firstTitle === holder)
  )
    signs++;
  return signs >= 2;
}
