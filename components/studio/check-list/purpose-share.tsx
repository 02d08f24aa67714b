import type { ListPurpose } from '#lib/lists/kept/kept-list.ts';
import type { ListSummary } from '#lib/lists/kept/summarize-list.ts';
import { accountsText, shareText } from '#lib/wording/check-list/check-list-text.ts';
import { message } from '#lib/wording/studio-message.ts';

interface PurposeShareProps {
  purpose: ListPurpose;
  tiers: ListSummary['tiers'];
}

/** Fewer decided companies than this tell nothing about an ICP. */
const ENOUGH = 10;

/** Whether the ICP knows the team's own customers, and lost deals apart from them. */
export function PurposeShare({ purpose, tiers }: PurposeShareProps) {
  if (purpose === 'event') return null;
  const { primary, secondary, other } = tiers;
  const decided = primary + secondary + other;
  if (decided < ENOUGH) {
    return <p className="mt-2 max-w-2xl text-pretty">{message('checkShareFew', accountsText(decided))}</p>;
  }
  const key = purpose === 'customers' ? 'checkShareCustomers' : 'checkShareLost';
  return (
    <p className="mt-2 max-w-2xl text-pretty" data-share>
      <strong>{message(key, shareText(primary, decided), accountsText(decided))}</strong>{' '}
      {message('checkShareRule')}
    </p>
  );
}
