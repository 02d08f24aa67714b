import { hasLegalForm } from '#lib/parse/company-name.ts';
import type { PageSignals } from './page-signals.ts';
import { countSellerLinks } from './seller-links.ts';

/** What only somebody who employs, sells or answers for a firm links in the frame of every page. */
const FIRM_LINKS =
  /^(?:careers?|jobs|we.?re hiring|karriere|stellenangebote|recrutement|trabaja con nosotros|lavora con noi|werken bij|impressum|imprint|legal notice|mentions légales|aviso legal|note legali|colofon|our clients|our team|references|referenzen|sign up|start free|book (?:a )?(?:demo|call|appointment)|contact sales|log ?in|sign ?in|dashboard)$/;

/**
 * How many independent signs say that a firm presents itself: its own record, its legal form, what it sells, a phone or a
 * LinkedIn page of its own, a firm's links. A page that looks like somebody else's kind is believed only without them.
 */
export function countCompanySigns(signals: PageSignals): number {
  const { siteNames, holders, frameLinks, hasOwnOrganization, contactLinkCount } = signals;
  let signs = Math.min(2, countSellerLinks(frameLinks));
  if (hasOwnOrganization) signs++;
  if (hasFirmName(siteNames) || hasFirmName(holders)) signs++;
  if (contactLinkCount > 0) signs++;
  if (frameLinks.some((link) => FIRM_LINKS.test(link))) signs++;
  return signs;
}

/** True when one of the names ends in a legal form. */
export function hasFirmName(names: readonly string[]): boolean {
  return names.some((name) => name.length < 80 && hasLegalForm(name));
}
