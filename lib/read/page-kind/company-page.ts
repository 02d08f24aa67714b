import type { CompanyPageKind } from '../read-result.ts';
import type { PageSignals } from './page-signals.ts';

/** Path words of the kinds of page, in the languages whose cue words are read; the first kind that fits wins. */
const PATHS: readonly (readonly [CompanyPageKind, RegExp])[] = [
  [
    'legal',
    /\/(?:impressum|imprint|legal|legal-notice|mentions-legales|aviso-legal|note-legali|colofon|privacy|privacy-policy|terms|datenschutz|agb|disclaimer|cookies?|politica)(?:[-/.?]|$)/,
  ],
  [
    'contact',
    /\/(?:contacts?|contact-?us|get-in-touch|kontakt|contacto|contatti|contato|contactez|nous-contacter|dove-siamo|anfahrt|contactus)(?:[-/.?]|$)/,
  ],
  [
    'job',
    /\/(?:jobs?|careers?|karriere|stellen|vacanc(?:y|ies)|positions?|openings?|empleos?|lavora-con-noi)\/[^/]{2}/,
  ],
  [
    'careers',
    /\/(?:jobs?|careers?|karriere|stellenangebote|vacancies|join-us|work-with-us|emplois?|recrutement|empleo|lavora-con-noi|werken-bij|vagas)(?:[-/.?]|$)/,
  ],
  ['pricing', /\/(?:pricing|prices|plans|preise|tarifs|precios|prezzi|prijzen|precos)(?:[-/.?]|$)/],
  [
    'team',
    /\/(?:team|our-team|people|leadership|management|staff|ueber-uns\/team|equipe|equipo)(?:[-/.?]|$)/,
  ],
  [
    'press',
    /\/(?:press|newsroom|news|media|presse|prensa|stampa|aktuelles|press-releases?|actualites|noticias|notizie)(?:[-/.?]|$)/,
  ],
  [
    'blog',
    /\/(?:blogs?|articles?|insights?|resources|magazin|ratgeber|guides?|stories|posts?|learn|knowledge|wissen|home-advice|tips)(?:[-/.?]|$)|\/(?:19|20)\d{2}\/\d{1,2}\//,
  ],
  [
    'about',
    /\/(?:about|about-?us|who-we-are|our-story|company|ueber-uns|uber-uns|unternehmen|a-propos|qui-sommes-nous|quienes-somos|sobre-nosotros|chi-siamo|azienda|over-ons|sobre|quem-somos|aboutus)(?:[-/.?]|$)/,
  ],
  [
    'about',
    /\/(?:hakkimizda|kurumsal|biz-kimiz|o-nas|o-firmie|o-firme|o-nama|o-nasz?ej-firmie|o-spolecnosti|o-spolocnosti|o-podjetju|rolunk|despre-noi|om-oss|om-os|tietoa-meista|yritys|apie-mus|par-mums|meist|ettevottest|za-nas|sxetika-me-emas|gioi-thieu|ve-chung-toi|tentang-kami|o-kompanii|o-kompaniyi|pro-nas|company-profile|corporate|gaiyou|about-the-company|company-introduction)(?:[-/.?]|$)/,
  ],
  [
    'about',
    /\/(?:회사소개|기업소개|회사개요|会社概要|会社案内|企業情報|关于我们|公司简介|關於我們|公司簡介|من-نحن|о-компании|про-нас|о-нас|за-нас)(?:[-/.?]|$)/,
  ],
  ['location', /\/(?:locations?|offices|standorte?|stores?|branches|filialen|sedi|find-us)(?:[-/.?]|$)/],
  [
    'services',
    /\/(?:services?|solutions?|leistungen|loesungen|dienstleistungen|prestations|servicios|servizi|diensten|servicos|industries|what-we-do)(?:[-/.?]|$)/,
  ],
  [
    'product',
    /\/(?:products?|platform|features?|shop|store|produkte?|produits?|productos?|prodotti|producten|collections|compare|integrations?)(?:[-/.?]|$)/,
  ],
];
const HOME = /^\/(?:(?:index|default|home|welcome|start)(?:\.\w{2,5})?|[a-z]{2}(?:[-_][a-z]{2})?)?\/?$/;
const BLOG_TYPES = ['BlogPosting', 'Article', 'NewsArticle', 'TechArticle', 'Blog'];
const TITLES: readonly (readonly [CompanyPageKind, RegExp])[] = [
  ['contact', /^(?:contacts?(?: us)?|kontakt|contacto|contatti|contato|get in touch)\b/i],
  [
    'about',
    /^(?:about(?: us)?|über uns|à propos|quiénes somos|chi siamo|over ons|sobre|company profile|our story|hakkımızda|o nas|o nama|o nás|om oss|om os|rólunk|despre noi|về chúng tôi|tentang kami)(?![\p{L}\p{N}])/iu,
  ],
  [
    'about',
    /^(?:회사소개|회사 소개|기업소개|会社概要|会社案内|企業情報|关于我们|公司简介|О компании|Про нас|О нас)/u,
  ],
  [
    'legal',
    /^(?:impressum|imprint|legal notice|mentions légales|aviso legal|note legali|privacy policy|terms)\b/i,
  ],
  ['careers', /^(?:careers?|jobs|karriere|stellenangebote)\b/i],
];

/** Letters of other scripts as they are meant, where they are escaped as they should be. */
function readablePath({ pathname }: URL): string {
  try {
    return decodeURIComponent(pathname);
  } catch {
    return pathname;
  }
}

/** What kind of page of a company it is, by its address, its data and its title. */
export function companyPageKind(signals: PageSignals): CompanyPageKind {
  const path = readablePath(signals.url).toLowerCase();
  const byTitle = TITLES.find(([, pattern]) => pattern.test(signals.title.trim()))?.[0];
  if (HOME.test(path))
    return /^(?:blog|news|magazin)\./.test(signals.url.hostname) ? 'blog' : (byTitle ?? 'home');
  const host = /^(blog|careers|jobs|docs|support|shop|store|news|newsroom|press|ir|investors?)\./.exec(
    signals.url.hostname,
  )?.[1];
  if (host === 'blog') return 'blog';
  if (
    host === 'news' ||
    host === 'newsroom' ||
    host === 'press' ||
    host === 'ir' ||
    host?.startsWith('invest')
  )
    return 'press';
  if (host === 'careers' || host === 'jobs') return 'careers';
  if (signals.schemaTypes.has('JobPosting')) return 'job';
  const byPath = PATHS.find(([, pattern]) => pattern.test(path))?.[0];
  if (byPath) return byPath;
  if (byTitle) return byTitle;
  const ogType = signals.metas.get('og:type')?.toLowerCase();
  if (BLOG_TYPES.some((type) => signals.schemaTypes.has(type)) || ogType === 'article') {
    return signals.metas.has('article:published_time') || signals.schemaTypes.has('BlogPosting')
      ? 'blog'
      : 'other';
  }
  if (signals.schemaTypes.has('AboutPage')) return 'about';
  if (signals.schemaTypes.has('ContactPage')) return 'contact';
  return 'other';
}

/** Kinds of pages on which an operator speaks of itself, whatever the rest of its site is about. */
const OF_ITSELF: ReadonlySet<CompanyPageKind> = new Set([
  'about',
  'contact',
  'legal',
  'careers',
  'team',
  'press',
  'pricing',
]);

/** True for an imprint, a contact page, an "about us" and the like, by address and title. */
export function isOfItself(signals: PageSignals): boolean {
  return OF_ITSELF.has(companyPageKind(signals));
}
