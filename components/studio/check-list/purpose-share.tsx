import type { ListPurpose } from '#lib/lists/kept/kept-list.ts';
import type { ListSummary } from '#lib/lists/kept/summarize-list.ts';
import { accountsText, shareText } from '#lib/wording/check-list/check-list-text.ts';
import { message } from '#lib/wording/studio-message.ts';

interface PurposeShareProps {
  purpose: ListPurpose;
  tiers: ListSummary['tiers'];
  /** Lost deals beside customers, customers beside lost deals; null = no such list is kept. */
  opposite: ListSummary['tiers'] | null;
}

/** Fewer decided companies than this tell nothing about an ICP. */
const ENOUGH = 10;

/** Whether the ICP knows the team's own customers, and lost deals apart from them. */
export function PurposeShare({ purpose, tiers, opposite }: PurposeShareProps) {
  if (purpose === 'event') return null;
  const decided = decidedOf(tiers);
  if (decided < ENOUGH) {
    return <p className="mt-2 max-w-2xl text-pretty">{message('checkShareFew', accountsText(decided))}</p>;
  }
  const key = purpose === 'customers' ? 'checkShareCustomers' : 'checkShareLost';
  return (
    <p className="mt-2 max-w-2xl text-pretty" data-share>
      <strong>{message(key, shareText(tiers.primary, decided), accountsText(decided))}</strong>{' '}
      {opposite && decidedOf(opposite) >= ENOUGH && <>{besideText(purpose, opposite)} </>}
      {message('checkShareRule')}
    </p>
  );
}

function decidedOf({ primary, secondary, other }: ListSummary['tiers']): number {
  return primary + secondary + other;
}

function besideText(purpose: 'customers' | 'lost', opposite: ListSummary['tiers']): string {
  const key = purpose === 'customers' ? 'checkShareBesideLost' : 'checkShareBesideCustomers';
  const decided = decidedOf(opposite);
  return message(key, shareText(opposite.primary, decided), accountsText(decided));
}
