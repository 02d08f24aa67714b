import { isBelowCompany, readLinkDestination } from './destination.ts';
import { addInfoLines } from './info-line.ts';
import { FOLLOWERS } from './labels.ts';
import { leafLines } from './leaf-lines.ts';
import { addText, type IndustryMap, type Sheet } from './sheet.ts';
import { textOf } from './text-of.ts';

/** No genuine page in this layout was at hand: what it says counts as inferred at most. */
const UNPROVEN = 750;
const MAX_ANCESTORS = 12;
/** "Denver, Colorado". */
const PLACE = /^\p{Lu}[^\d,.]{1,30}, \p{Lu}[^\d,.]{1,30}$/u;

/** True for the layout that the server describes as components, with names of classes that mean nothing. */
export function isServerDriven(document: Document): boolean {
  return (
    document.querySelector('[componentkey^="com.linkedin.sdui"]') !== null &&
    document.querySelector('.org-top-card') === null
  );
}

/**
 * Adds what the header of the component layout says: the smallest box round the heading that also counts followers, its
 * lines told apart by shape. Nothing is read unless a link in that box leads to the organization of the url.
 */
export function addServerDrivenFacts(
  sheet: Sheet,
  document: Document,
  keys: ReadonlySet<string>,
  industries: IndustryMap,
): boolean {
  const heading = document.querySelector('main h1') ?? document.querySelector('main h2');
  const name = textOf(heading);
  const header = heading && name !== '' ? findHeader(heading) : null;
  if (!header || !leadsTo(header, keys)) return false;
  addText(sheet, 'name', name, UNPROVEN);
  const trust = { industry: UNPROVEN, size: UNPROVEN, followers: UNPROVEN, place: UNPROVEN };
  const lines = leafLines(header).filter((line) => line !== name);
  const [tagline] = lines.filter((line) => line.length > 40);
  if (tagline) addText(sheet, 'tagline', tagline, UNPROVEN);
  const short = lines
    .filter((line) => line !== tagline)
    .flatMap((line) => line.split(/[·•|]/).map((part) => part.trim()));
  const counts = short.filter((line) => /\d/.test(line));
  const named = short.filter((line) => industries.byName(line) !== null || PLACE.test(line));
  addInfoLines(sheet, [...named, ...counts.filter(isCountLine)], { trust, industries });
  return true;
}

function isCountLine(line: string): boolean {
  return line.length < 60;
}

function findHeader(heading: Element): Element | null {
  let box: Element | null = heading;
  for (let step = 0; box && step < MAX_ANCESTORS; step += 1) {
    if (box.tagName.toLowerCase() === 'body') return null;
    if (leafLines(box).some((line) => line.search(FOLLOWERS) !== -1)) return box;
    box = box.parentElement;
  }
  return null;
}

function leadsTo(header: Element, keys: ReadonlySet<string>): boolean {
  const scope = header.parentElement ?? header;
  return [...scope.querySelectorAll('a[href*="/company/"]')].some((link) => {
    const target = readLinkDestination(link.getAttribute('href') ?? '');
    const isOwn = target !== null && target.kind === 'company' && keys.has(target.key);
    // A link to the company itself may be anybody's; one to its posts or its people is the page's own.
    return isOwn && isBelowCompany(link.getAttribute('href') ?? '');
  });
}
