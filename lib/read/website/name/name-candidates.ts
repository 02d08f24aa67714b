import type { SourceKind } from '#lib/evidence/evidence.ts';
import { cleanName, domainAffinity, hasLegalForm } from '#lib/parse/company-name.ts';
import { isOwnHost, resolveUrl } from '../../own-host.ts';
import { textOf, typesOf } from '../structured/json-ld.ts';
import type { GivenPage, ToldPage } from '../subject.ts';
import { spellLabel, wordsOfLabel } from './name-spelling.ts';
import type { NameCandidate } from './name-vote.ts';

/** Parts of a title: " | ", " - ", ": " and their kin. */
const TITLE_SEPARATOR = /\s[|·•»«:—–~-]{1,2}\s|\s?\|\s?|:\s|\s?»\s?|\s::\s|\s•\s?/;
/** Words that make a title's part a phrase, not a name. */
const GENERIC =
  /^(?:(?:(?:my|our|the|all|new|free) )?(?:home ?(?:page)?|welcome|start(?:seite|sida|pagina)?|accueil|inicio|início|pagina iniziale|hjem|hem|about(?: us)?|company(?: profile)?|contact(?: us)?|contacts?|contatti|contacto|contato|kontakt|over ons|chi siamo|qui sommes[- ]nous|quienes somos|sobre(?: nós| nosotros)?|om oss|services?|leistungen|products?|produkte|produits|productos|prodotti|solutions?|blog|news|aktuelles|careers?|jobs?|karriere|pricing|login|log in|sign in|index|main|untitled.{0,12}|über uns|impressum|imprint|official (?:web)?site|shop|online ?shop|store|search|menu|welcome to|faq|gallery|portfolio|team|our team|locations?|events?|testimonials?|reviews?|website|site|web|logo|brand|image|header|banner|skip to content|back to top|overview|resources?|support|expertise|references|referenzen|default|page \d{1,3}|en|de|fr|es|it|nl|pt|us|uk))$/i;
/** What leads to a name: "About Acme", "Welcome to Acme". */
const LEAD =
  /^(?:about|contact|welcome to|why|meet|careers? at|jobs? at|(?:herzlich )?willkommen (?:bei|bei der|beim)|über|kontakt|bienvenue (?:chez|sur)|à propos de|bienvenid[oa]s? a|sobre|benvenuti (?:in|su|da)|welkom bij|over|bem-vindo à?|om|official (?:web)?site of|home of)\s(?:the )?/i;
/** Parts of a site that have a name of their own. */
const SITE_PART =
  /\s(?:blog|news|newsroom|magazin(?:e)?|careers?|jobs|karriere|support|help cent(?:er|re)|docs|press|presse|homepage|website|official (?:web)?site|official|online)$/i;
/** What stands behind a name in a notice: ", based on ...". */
const CLAUSE = /,\s(?=\p{Ll})/u;
const MAX_NAME_WORDS = 7;
const MAX_NAME = 70;
const MAX_HEADINGS = 40;
const MAX_SIGNED_BLOCK = 300;
const MAX_SIGNED = 8;

/** A text that may be a name, as its carrier gives it. */
type Add = (found: Omit<NameCandidate, 'name'> & { text: string }) => void;

/** Every name that the page's carriers give. */
export function collectNames(subject: ToldPage, label: string): NameCandidate[] {
  const found: NameCandidate[] = [];
  const add: Add = ({ text, ...carried }) => {
    const name = cleanName(text.split(CLAUSE)[0] ?? '')?.replace(/^@\s?/, '');
    if (!name || name.length < 2 || name.length > MAX_NAME || GENERIC.test(name)) return;
    if (name.split(' ').length > MAX_NAME_WORDS || /[!?]$/.test(name)) return;
    const candidate = { name, ...carried };
    const whole = domainAffinity(name, label) === 3 ? name : name.replace(SITE_PART, '').trim();
    found.push(whole.length > 2 ? { ...candidate, name: whole } : candidate);
  };
  addData(subject, add);
  addMetas(subject, add);
  for (const line of subject.copyrights.slice(0, 4)) {
    const weight = (line.inFooter ? 26 : 20) + (line.hasLegalForm ? 4 : 0);
    add({ text: line.holder, carrier: 'copyright', source: 'copyright', quote: line.quote, weight });
  }
  for (const title of [subject.title, subject.metas.get('og:title') ?? '']) addTitleParts(title, label, add);
  addLogos(subject, add);
  addHeadings(subject, add);
  addSignedLines(subject, add);
  const spelled = label.length >= 3 ? spellLabel(subject.content.blocks, label) : null;
  if (spelled)
    add({ text: spelled.name, carrier: 'text', source: 'prose', quote: spelled.quote, weight: 14 });
  return found;
}

function addData(subject: ToldPage, add: Add): void {
  for (const node of subject.organizations) {
    const name = textOf(node, 'name') || textOf(node, 'legalName');
    add({ text: name, carrier: 'organization', source: 'json-ld', quote: name, weight: 42 });
  }
  for (const node of subject.nodes) {
    const name = typesOf(node).includes('WebSite') ? textOf(node, 'name') : '';
    if (name) addParts(name, 'json-ld', 30, add);
  }
}

function addMetas(subject: ToldPage, add: Add): void {
  const siteName = subject.metas.get('og:site_name');
  if (siteName) addParts(siteName, 'open-graph', 34, add);
  for (const key of ['application-name', 'apple-mobile-web-app-title']) {
    const value = subject.metas.get(key);
    if (value) add({ text: value, carrier: 'site', source: 'meta', quote: value, weight: 26 });
  }
}

/** A site's name, whole and by its parts: "Acme - Official site". */
function addParts(text: string, source: SourceKind, weight: number, add: Add): void {
  const parts = text.slice(0, 300).split(TITLE_SEPARATOR).filter(Boolean);
  if (parts.length < 2) add({ text, carrier: 'site', source, quote: text, weight });
  else
    for (const [index, part] of parts.entries())
      add({ text: part, carrier: 'site', source, quote: text, weight: weight - 8 - index * 4 });
}

function addTitleParts(title: string, label: string, add: Add): void {
  const parts = title
    .slice(0, 400)
    .split(TITLE_SEPARATOR)
    .map((part) => part.trim())
    .filter(Boolean);
  for (const [index, part] of parts.entries()) {
    const isLast = index === parts.length - 1;
    const weight = parts.length === 1 ? 10 : isLast ? 20 : index === 0 ? 15 : 8;
    const named = withoutLead(part);
    add({ text: part, carrier: 'title', source: 'title', quote: title, weight: named === part ? weight : 5 });
    if (named !== part)
      add({ text: named, carrier: 'title', source: 'title', quote: title, weight: Math.max(weight, 15) });
    const spelled = wordsOfLabel(part, label);
    if (spelled && spelled !== part)
      add({ text: spelled, carrier: 'title', source: 'title', quote: title, weight: 16 });
    const first = /^\p{Lu}[\p{L}\d&'’.-]{3,}/u.exec(part)?.[0];
    if (!spelled && first && first !== part && index === 0 && domainAffinity(first, label) >= 2)
      add({ text: first, carrier: 'text', source: 'title', quote: title, weight: 10 });
  }
}

/** What stands behind the lead, if it is written like a name. */
function withoutLead(part: string): string {
  const rest = part.replace(LEAD, '');
  return /^[\p{Lu}\d]/u.test(rest) ? rest : part;
}

/** Alternative texts of logos and words of links that lead home. */
function addLogos(subject: ToldPage, add: Add): void {
  const { content, extract } = subject;
  for (const { alt, names, href } of extract.images) {
    const leadsHome = isHome(subject, href);
    if (!leadsHome && !/logo/i.test(`${names} ${alt}`)) continue;
    const bare = alt.replace(/\s?[-–|]?\s?\b(?:logo|homepage|home)\b\.?\s?/gi, ' ');
    add({ text: bare, carrier: 'logo', source: 'html', quote: alt, weight: leadsHome ? 18 : 12 });
  }
  for (const link of content.links.slice(0, 40)) {
    if (link.text.length < 3 || link.text.length > 50 || link.region === 'footer') continue;
    if (isHome(subject, link.href))
      add({ text: link.text, carrier: 'logo', source: 'html', quote: link.text, weight: 14 });
  }
}

/** True for a link to the root of the site, or to the root of one language. */
function isHome(subject: GivenPage, href: string): boolean {
  if (!href || href.startsWith('#') || href.length > 200) return false;
  const url = resolveUrl(href, subject.url);
  const domain = subject.request.registrableDomain;
  if (!url || !(domain ? isOwnHost(url.hostname, domain) : url.host === subject.url.host)) return false;
  return /^\/(?:[a-z]{2}(?:-[a-z]{2})?\/?)?(?:index\.\w{3,5}|home)?$/i.test(url.pathname) && !url.search;
}

/** A line that is nothing but a name with its legal form: the first line of an address, an imprint, a letterhead. */
function addSignedLines(subject: ToldPage, add: Add): void {
  let seen = 0;
  for (const { text, inQuote, inArticle, isShown } of subject.content.blocks) {
    if (inQuote || inArticle || !isShown || text.length > MAX_SIGNED_BLOCK) continue;
    for (const line of text.split('\n').slice(0, 3)) {
      if (line.length > MAX_NAME || !/^[\p{Lu}\d]/u.test(line) || !hasLegalForm(line)) continue;
      add({ text: line, carrier: 'signed', source: 'contact', quote: line, weight: 14 });
      if (++seen >= MAX_SIGNED) return;
    }
  }
}

/** "About Acme" and "Welcome to Acme" as headings. */
function addHeadings(subject: ToldPage, add: Add): void {
  let seen = 0;
  for (const { tag, text, inQuote, inArticle } of subject.content.blocks) {
    if (!/^h[1-4]$/.test(tag)) continue;
    if (++seen > MAX_HEADINGS) return;
    if (inQuote || inArticle || text.length > 80) continue;
    const named = withoutLead(text);
    if (named !== text) add({ text: named, carrier: 'heading', source: 'html', quote: text, weight: 10 });
  }
}
