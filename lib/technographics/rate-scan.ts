import { TECHNOLOGIES } from './catalog.ts';
import type { TechnologySnapshot } from './snapshot.ts';

/** What each channel adds to what can be seen, per mille; together 1000. */
const TIMELINE = 500;
const MARKUP = 400;
const COOKIES = 100;
/** Behind a consent tool many tags wait for the visitor's yes; a script that is held back says that some do. */
const BEHIND_CONSENT = 0.5;
/** A timeline without room holds what came first; tags that a tag manager brings come last. */
const WHEN_FULL = 0.5;
/** While a page loads, about a third of its tags are still to come. */
const WHILE_LOADING = 0.6;

/**
 * Per mille of its tools that a page could have shown to this scan: the channels that were readable, less when a consent
 * tool holds tags back, the page still loads or loaded more than the browser remembers. A copy without a timeline and a
 * page that was looked at in part show nothing by their silence: 0.
 */
export function rateScan(snapshot: TechnologySnapshot, found: ReadonlySet<string>): number {
  if (!snapshot.hasTimeline || snapshot.isCut) return 0;
  const timeline = snapshot.isTimelineFull ? TIMELINE * WHEN_FULL : TIMELINE;
  const readable = timeline + MARKUP + (snapshot.hasCookies ? COOKIES : 0);
  const hasConsentTool = TECHNOLOGIES.some(
    ({ id, categories }) => found.has(id) && categories.includes('consent'),
  );
  const waits = hasConsentTool || snapshot.holdsBack;
  const share = (waits ? BEHIND_CONSENT : 1) * (snapshot.isComplete ? 1 : WHILE_LOADING);
  return Math.round(readable * share);
}
