import { isLinkedinHost } from '#lib/account/linkedin-page.ts';
import { ATTRIBUTE_KEYS, ATTRIBUTES, type AttributeKey } from '#lib/evidence/attributes.ts';
import type { ReadResult } from '../read-result.ts';

/** Where something is expected. */
export type HealthSource = 'linkedin' | 'website';

/** How often pages that should say something did. A local count, and no page's. */
export interface Expectation {
  source: HealthSource;
  attribute: AttributeKey;
  found: number;
  missing: number;
  /** Pages in a row on which it was missing of late, and the UTC day of the first of them. */
  inVain: number;
  since: number | null;
}

/** Fewer pages in a row may be pages that do not say it. */
export const UNREAD_FROM = 3;

/** The counts after a page was read; a page that was read in part, or is nobody's, says nothing of its reader. */
export function countRead(
  counts: readonly Expectation[],
  read: Pick<ReadResult, 'url' | 'page' | 'partial' | 'evidence'>,
  day: number,
): Expectation[] {
  if (read.partial || !read.page.isCompanySite || !URL.canParse(read.url)) return [...counts];
  const source = isLinkedinHost(new URL(read.url).hostname) ? 'linkedin' : 'website';
  const found = new Set(read.evidence.map(({ attribute }) => attribute));
  const counted = expectedOf(source).map((attribute) => {
    const known = counts.find((one) => one.source === source && one.attribute === attribute);
    const before = known ?? { source, attribute, found: 0, missing: 0, inVain: 0, since: null };
    if (found.has(attribute)) return { ...before, found: before.found + 1, inVain: 0, since: null };
    return {
      ...before,
      missing: before.missing + 1,
      inVain: before.inVain + 1,
      since: before.since ?? day,
    };
  });
  return [...counts.filter((one) => one.source !== source), ...counted];
}

/** What pages said once and have not said for several in a row: their layout has changed. */
export function unreadOf(counts: readonly Expectation[]): Expectation[] {
  return counts.filter(({ found, inVain }) => found > 0 && inVain >= UNREAD_FROM);
}

/** Counts as they were kept; null when they are none. */
export function parseHealth(kept: unknown): Expectation[] | null {
  if (!Array.isArray(kept)) return null;
  return kept.filter(isExpectation);
}

/** A company's page on LinkedIn states these always; a site at least its name. */
function expectedOf(source: HealthSource): readonly AttributeKey[] {
  if (source === 'website') return ['name'];
  return ['name', ...ATTRIBUTE_KEYS.filter((attribute) => ATTRIBUTES[attribute].alwaysOnLinkedin === true)];
}

function isExpectation(one: unknown): one is Expectation {
  if (typeof one !== 'object' || one === null) return false;
  const counts = ['found', 'missing', 'inVain'].map((name): unknown => Reflect.get(one, name));
  const since: unknown = Reflect.get(one, 'since');
  return (
    counts.every((count) => typeof count === 'number') &&
    ['linkedin', 'website'].includes(String(Reflect.get(one, 'source'))) &&
    ATTRIBUTE_KEYS.some((attribute) => attribute === Reflect.get(one, 'attribute')) &&
    (since === null || typeof since === 'number')
  );
}
