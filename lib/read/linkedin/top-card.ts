import { decodeSlug } from '#lib/account/linkedin-page.ts';
import { cleanText } from '#lib/parse/clean-text.ts';
import { foldLetters } from '#lib/parse/fold-text.ts';
import { parseMoney } from '#lib/parse/money.ts';
import { readLinkDestination } from './destination.ts';
import { addFunding, readStage } from './funding.ts';
import { addInfoLines, addSizeLine } from './info-line.ts';
import { addWebsite } from './row-facts.ts';
import { addText, type IndustryMap, MAX_FACT, type Sheet } from './sheet.ts';
import { textOf } from './text-of.ts';

/** The page shows what the company stated, but the markup says less about what is what than a record does. */
const SHOWN = 900;
const SHOWN_PLACE = 850;
const MAX_LINKS = 200;

/** Who the page in front of the user is about, as far as its own links say. */
export interface ShownCompany {
  /** Slugs and ids to which the page's own tabs lead. */
  tabs: ReadonlySet<string>;
  /** Numeric id behind the size link; empty when there is none or several companies are counted together. */
  id: string;
  name: string;
  rollup: boolean;
}

/** Reads who a logged-in page is about, from its tabs, its size link and its heading. */
export function readShownCompany(document: Document): ShownCompany {
  const tabs = new Set<string>();
  for (const tab of [...document.querySelectorAll('a.org-page-navigation__item-anchor[href]')].slice(0, 40)) {
    const key = keyOfLink(tab);
    if (key) tabs.add(key);
  }
  const ids = new Set(sizeLinks(document).flatMap((link) => listCompanyIds(link)));
  const [id = ''] = ids;
  return { tabs, id: ids.size === 1 ? id : '', name: readHeading(document, tabs), rollup: ids.size > 1 };
}

/**
 * confirmed: the page's own links lead to the company of the url. other: they lead elsewhere, as they do for a moment
 * after a click on another company. unknown: there are none.
 */
export function confirmCompany(
  shown: ShownCompany,
  keys: ReadonlySet<string>,
): 'confirmed' | 'other' | 'unknown' {
  const own = [...shown.tabs, ...(shown.id ? [shown.id] : [])];
  if (own.some((key) => keys.has(key))) return 'confirmed';
  return own.length > 0 ? 'other' : 'unknown';
}

/**
 * True when a name and a slug are the same letters, but for a legal form or a number: all that a page without links of its
 * own offers. "Acme" is not "acme-analytics": that may be the company shown before.
 */
export function isNamedLike(name: string, slug: string): boolean {
  const letters = foldLetters(name);
  const key = foldLetters(slug);
  if (letters === '' || key === '') return false;
  const [short, long] = letters.length < key.length ? [letters, key] : [key, letters];
  return long.startsWith(short) && NO_NAME.test(long.slice(short.length));
}
const NO_NAME =
  /^(?:\d{0,6}|inc|llc|ltd|limited|gmbh|ag|ab|as|bv|sa|sas|srl|spa|oy|plc|co|corp|hq|official)$/;

/** Enough where the page's own tabs say whose it is already. */
function beginsAlike(title: string, slug: string): boolean {
  const letters = foldLetters(title);
  const key = foldLetters(slug);
  if (letters.length < 3 || key.length < 3) return letters !== '' && letters === key;
  return key.startsWith(letters) || letters.startsWith(key);
}

/** Adds the facts of the header that stands on every tab. */
export function addTopCard(
  sheet: Sheet,
  document: Document,
  { shown, industries, limit }: { shown: ShownCompany; industries: IndustryMap; limit: number },
): void {
  const cap = (confidence: number) => Math.min(confidence, limit);
  addText(sheet, 'name', shown.name, cap(SHOWN));
  const card = document.querySelector('.org-top-card') ?? document.querySelector('main');
  if (!card) return;
  addText(sheet, 'tagline', textOf(card.querySelector('.org-top-card-summary__tagline')), cap(SHOWN));
  const items = [
    ...card.querySelectorAll(
      '.org-top-card-summary-info-list__info-item, .org-top-card-primary-content__info-item',
    ),
  ].slice(0, MAX_LINKS);
  const trust = { industry: cap(SHOWN), size: cap(SHOWN), followers: cap(SHOWN), place: cap(SHOWN_PLACE) };
  addInfoLines(sheet, items.map(textOf), { trust, industries });
  for (const link of sizeLinks(card)) addSizeLine(sheet, textOf(link), cap(SHOWN));
  if (shown.rollup)
    sheet.add({ attribute: 'flags', value: ['headcount-rollup'], quote: '', confidence: cap(SHOWN) });
  addMenuWebsite(sheet, document, cap(SHOWN));
  addFundingTeaser(sheet, document);
}

/** The heading; while it is empty the window's title, if the page's own tabs are called alike. */
function readHeading(document: Document, tabs: ReadonlySet<string>): string {
  const heading = document.querySelector('.org-top-card h1, main h1');
  const name = heading?.getAttribute('title')?.trim() || textOf(heading);
  if (name !== '') return cleanText(name, MAX_FACT);
  const titled = cleanText(nameOfTitle(document.title), MAX_FACT);
  return [...tabs].some((tab) => beginsAlike(titled, tab)) ? titled : '';
}

/** "(3) Acme: About | LinkedIn" without what LinkedIn puts around the name. */
export function nameOfTitle(title: string): string {
  const bare = title
    .slice(0, MAX_FACT)
    .trim()
    .replace(/^\(\d{1,4}\+?\) ?/, '');
  if (!bare.endsWith('| LinkedIn')) return '';
  return bare
    .slice(0, -'| LinkedIn'.length)
    .trim()
    .replace(/: [\p{L} ]{2,30}$/u, '');
}

/** Links that list a company's members; those to the viewer's own contacts or schoolmates among them are no size. */
function sizeLinks(root: ParentNode): Element[] {
  return [...root.querySelectorAll('a[href*="urrentCompany="]')].slice(0, MAX_LINKS).filter((link) => {
    const href = link.getAttribute('href') ?? '';
    return (
      !/[?&](?:network|schoolFilter|connectionOf)=/.test(href) && link.closest('aside, article') === null
    );
  });
}

function listCompanyIds(link: Element): string[] {
  const href = (link.getAttribute('href') ?? '').slice(0, 2_000);
  const list = /[cC]urrentCompany=([^&]{0,1000})/.exec(href)?.[1] ?? '';
  return decodeSlug(list).match(/\d{1,12}/g) ?? [];
}

function keyOfLink(link: Element): string {
  return readLinkDestination(link.getAttribute('href') ?? '')?.key ?? '';
}

/** The website stands in the menu behind "…", only while that is open, or on the page's main button. */
function addMenuWebsite(sheet: Sheet, document: Document, confidence: number): void {
  const links = document.querySelectorAll(
    'a.org-overflow-menu__item[href], a.org-top-card-primary-actions__action[href]',
  );
  for (const link of [...links].slice(0, MAX_LINKS)) {
    if (!isOfCard(link)) continue;
    const href = link.getAttribute('href') ?? '';
    const isButton = !link.classList.contains('org-overflow-menu__item');
    if (!/^https?:/.test(href) || (isButton && !VISIT_WEBSITE.test(textOf(link)))) continue;
    addWebsite(sheet, href, href, confidence);
  }
}
/** The share price and advertisements have such menus too; the card's own is laid over the page, with a mark of its own. */
function isOfCard(link: Element): boolean {
  if (link.closest('aside, article') !== null) return false;
  const section = link.closest('.org-top-card, section');
  const isInCard = section?.matches('.org-top-card') || section?.querySelector('h1') != null;
  return isInCard || link.closest('ul')?.querySelector(OWN_MENU) != null;
}
const OWN_MENU = '[class*="org-top-card-overflow"], a[href*="/company/setup/"]';
const VISIT_WEBSITE =
  /^(?:visit website|website besuchen|zur website|voir le site|visitar (?:el )?sitio|visita il sito|site bezoeken)/i;

/** "Funding via Crunchbase": the last round's type and amount, without its day. */
function addFundingTeaser(sheet: Sheet, document: Document): void {
  const lines = [...document.querySelectorAll('.org-funding-info__content p')].slice(0, 10).map(textOf);
  const type = lines.find((line) => readStage(line) !== null);
  const amount = lines.find((line) => parseMoney(line) !== null) ?? '';
  if (!type) return;
  addFunding(sheet, {
    type,
    date: null,
    amount,
    rounds: null,
    investors: null,
    quote: `${type} ${amount}`.trim(),
  });
}
