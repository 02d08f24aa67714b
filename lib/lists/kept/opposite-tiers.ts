import type { AttendeeListRow } from './attendee-list.ts';
import type { ListPurpose } from './kept-list.ts';
import type { ListSummary } from './summarize-list.ts';

const OPPOSITES: Readonly<Record<ListPurpose, ListPurpose | null>> = {
  event: null,
  customers: 'lost',
  lost: 'customers',
};

/**
 * Verdicts on the lists that a list is measured against: lost deals beside customers, customers beside lost deals. Null
 * where there is no such list.
 */
export function oppositeTiers(
  purpose: ListPurpose,
  lists: readonly Pick<AttendeeListRow, 'purpose' | 'summary'>[],
): ListSummary['tiers'] | null {
  const wanted = OPPOSITES[purpose];
  const all = lists.flatMap((list) => (list.purpose === wanted && list.summary ? [list.summary.tiers] : []));
  if (all.length === 0) return null;
  const sum = { primary: 0, secondary: 0, other: 0, undecided: 0 };
  for (const tiers of all) {
    for (const word of ['primary', 'secondary', 'other', 'undecided'] as const) sum[word] += tiers[word];
  }
  return sum;
}
