import { isOwnHost, resolveUrl } from '../own-host.ts';
import type { SiteLinks } from '../read-result.ts';
import type { Subject } from './subject.ts';

type Target = keyof SiteLinks;

/** Words of a link's path or text that say where it leads; the first link in the frame that fits is taken. */
const TARGETS: readonly (readonly [Target, RegExp])[] = [
  [
    'imprint',
    /\b(?:impressum|imprint|legal[- ]notice|mentions[- ]l[ée]gales|aviso[- ]legal|note[- ]legali|colofon)\b/i,
  ],
  [
    'careers',
    /\b(?:careers?|jobs?|karriere|stellenangebote|join[- ]us|work[- ]with[- ]us|we.?re hiring|recrutement|empleo|lavora[- ]con[- ]noi|vacatures|werken[- ]bij|vagas|carreiras)\b/i,
  ],
  ['pricing', /\b(?:pricing|plans|preise|tarifs|precios|prezzi|prijzen|pre[cç]os)\b/i],
  [
    'about',
    /\b(?:about|who[- ]we[- ]are|our[- ]story|company|(?:ü|ue?)ber[- ]uns|unternehmen|[àa][- ]propos|qui[- ]sommes[- ]nous|qui[eé]nes[- ]somos|sobre[- ]nosotros|chi[- ]siamo|azienda|over[- ]ons|quem[- ]somos|sobre)\b/i,
  ],
  ['press', /\b(?:press|newsroom|presse|prensa|stampa|imprensa|pers)\b/i],
  ['home', /^(?:home|homepage|startseite|accueil|inicio|início)$/i],
];
/** Contact pages hold the address where there is no imprint. */
const CONTACT = /\b(?:contact(?:[- ]us)?|kontakt|contacto|contatti|contato|contactez[- ]nous)\b/i;
const MAX_TEXT = 60;

/** Pages of the same site to which this page itself links and which could say more. */
export function findSiteLinks(subject: Subject): SiteLinks {
  const found: SiteLinks = {};
  const domain = subject.request.registrableDomain;
  let contact: string | null = null;
  for (const link of subject.content.links) {
    if (link.text.length > MAX_TEXT) continue;
    const url = resolveUrl(link.href, subject.url);
    if (!url || !(domain ? isOwnHost(url.hostname, domain) : url.host === subject.url.host)) continue;
    url.hash = '';
    if (url.href === subject.url.href || url.href.length > 500) continue;
    const path = safePath(url);
    for (const [target, words] of TARGETS) {
      if (found[target] !== undefined) continue;
      const depth = path.split('/').filter(Boolean).length;
      if (words.test(link.text) || (target !== 'home' && depth <= 2 && words.test(path))) {
        found[target] = url.href;
        break;
      }
    }
    if (contact === null && (CONTACT.test(link.text) || CONTACT.test(path))) contact = url.href;
  }
  if (found.imprint === undefined && contact !== null) found.imprint = contact;
  return found;
}

function safePath(url: URL): string {
  try {
    return decodeURIComponent(url.pathname).toLowerCase();
  } catch {
    return url.pathname.toLowerCase();
  }
}
