import { decodeSlug } from '#lib/account/linkedin-page.ts';
import { parseMoney } from '#lib/parse/money.ts';
import type { Destination } from './destination.ts';
import { addHeadquarters } from './headquarters.ts';
import { addSizeLine } from './info-line.ts';
import { addIndustry, addWebsite } from './row-facts.ts';
import { addText, type IndustryMap, type Sheet } from './sheet.ts';
import { textOf } from './text-of.ts';

/** No genuine page was at hand: what it says counts as inferred. */
const UNPROVEN = 800;
const MAX_ANCESTORS = 10;
const MAX_LINKS = 400;

/**
 * Adds the facts of a Sales Navigator account page. The card is the smallest box round the account's name that also holds
 * its industry; nothing is read unless the page links to the account of the url.
 */
export function addSalesAccountFacts(
  sheet: Sheet,
  document: Document,
  target: Destination,
  industries: IndustryMap,
): boolean {
  const heading = document.querySelector(
    '[data-x--account--name], .account-top-card [data-anonymize="company-name"]',
  );
  const card = heading ? findCard(heading) : null;
  if (!heading || !card || !mentionsAccount(document, target.key)) return false;
  const find = (kind: string) => textOf(card.querySelector(`[data-anonymize="${kind}"]`));
  addText(sheet, 'name', textOf(heading), UNPROVEN);
  addIndustry(sheet, find('industry'), industries, UNPROVEN);
  addSizeLine(sheet, find('company-size'), UNPROVEN);
  addHeadquarters(sheet, find('location'), UNPROVEN);
  const revenue = find('revenue');
  const money = parseMoney(revenue);
  if (money) sheet.add({ attribute: 'revenue', value: money.value, quote: revenue, confidence: UNPROVEN });
  const link = card.querySelector('[data-control-name="visit_company_website"][href]');
  const href = link?.getAttribute('href') ?? '';
  addWebsite(sheet, href, href, UNPROVEN);
  sheet.add({ attribute: 'linkedin', value: { id: target.key }, quote: target.key, confidence: UNPROVEN });
  return true;
}

function findCard(heading: Element): Element | null {
  let box: Element | null = heading;
  for (let step = 0; box && step < MAX_ANCESTORS; step += 1) {
    if (/^(?:body|main|li|ol|ul|table)$/i.test(box.tagName)) return null;
    if (box.querySelector('[data-anonymize="industry"]')) return box;
    box = box.parentElement;
  }
  return null;
}

/** After a click to another account the old card stays for a moment; the page's own links are new with the card. */
function mentionsAccount(document: Document, id: string): boolean {
  return [...document.querySelectorAll('main a[href], .account-top-card a[href]')]
    .slice(0, MAX_LINKS)
    .some((link) => {
      const href = decodeSlug((link.getAttribute('href') ?? '').slice(0, 2_000));
      const ids = [...href.matchAll(/(?:\/sales\/company\/|organization:)(\d{1,12})/g)];
      return ids.some(([, linked]) => linked === id);
    });
}
