import type { Evidence } from '#lib/evidence/evidence.ts';
import type { ReadResult } from './read-result.ts';

/** What repeats a page's running text. */
const RUNNING: ReadonlySet<string> = new Set(['text', 'triggers']);

/**
 * The evidence without the page's text where somebody is signed in, and without what is guessed from it: what stands there
 * is meant for one person.
 */
export function withoutPrivateText({
  evidence,
  isSignedIn,
}: Pick<ReadResult, 'evidence' | 'isSignedIn'>): Evidence[] {
  if (!isSignedIn) return evidence;
  return evidence.filter(({ attribute, source }) => !RUNNING.has(attribute) && source !== 'classifier');
}
