import { TECHNOLOGIES } from './catalog.ts';
import type { TechnologySnapshot } from './snapshot.ts';

/** What each channel adds to what can be seen, per mille; together 1000. */
const TIMELINE = 500;
const MARKUP = 400;
const COOKIES = 100;
/** Behind a consent tool many tags wait for the visitor's yes; a script that is held back says that some do. */
const BEHIND_CONSENT = 0.5;
/** While a page loads, about a third of its tags are still to come. */
const WHILE_LOADING = 0.6;

/**
 * Per mille of its tools that a page could have shown to this scan: the channels that were readable, less when a consent
 * tool holds tags back or the page still loads. A copy without a timeline shows nothing by its silence: 0.
 */
export function rateScan(snapshot: TechnologySnapshot, found: ReadonlySet<string>): number {
  if (!snapshot.hasTimeline) return 0;
  const readable = TIMELINE + MARKUP + (snapshot.hasCookies ? COOKIES : 0);
  const hasConsentTool = TECHNOLOGIES.some(
    ({ id, categories }) => found.has(id) && categories.includes('consent'),
  );
  const waits = hasConsentTool || snapshot.holdsBack;
  const share = (waits ? BEHIND_CONSENT : 1) * (snapshot.isComplete ? 1 : WHILE_LOADING);
  return Math.round(readable * share);
}
