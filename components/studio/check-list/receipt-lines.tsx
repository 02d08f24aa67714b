import { Disclosure } from '#components/ui/disclosure.tsx';
import type { ListTable } from '#lib/lists/table.ts';
import { receiptIn, receiptLines } from '#lib/wording/check-list/columns-text.ts';
import { message } from '#lib/wording/studio-message.ts';

/** What is no row of the list, and why: so that what goes in can be counted against what comes out. */
export function ReceiptLines({ table }: { table: ListTable }) {
  const lines = receiptLines(table);
  return (
    <Disclosure summary={receiptIn(table)}>
      <ul aria-label={message('checkReceipt')} className="list-disc space-y-0.5 py-1 pl-5 marker:text-dim">
        {lines.map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
    </Disclosure>
  );
}
