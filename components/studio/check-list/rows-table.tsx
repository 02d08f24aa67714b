import { useVirtualizer } from '@tanstack/react-virtual';
import { useEffect, useRef } from 'react';
import { ForeignText } from '#components/ui/foreign-text.tsx';
import type { ShownRow } from '#lib/lists/kept/shown-row.ts';
import { lettersOf, rowVerdictText, standingText, whyText } from '#lib/wording/check-list/check-list-text.ts';
import { message } from '#lib/wording/studio-message.ts';
import { suppressionWord } from '#lib/wording/suppression-text.ts';

interface RowsTableProps {
  total: number;
  /** Null while it is being fetched. */
  rowAt(index: number): ShownRow | null;
  onShow(first: number, last: number): void;
  onOpen(row: number): void;
}

/** Every row has the same height, so that the place of each is known without measuring it. */
const ROW_PX = 58;
const HEAD = 'border-b border-line bg-ground py-1.5 pr-3 font-semibold';

/** The rows of a list; only those in sight are drawn, however many there are. */
export function RowsTable({ total, rowAt, onShow, onOpen }: RowsTableProps) {
  const frame = useRef<HTMLDivElement>(null);
  const virtual = useVirtualizer({
    count: total,
    getScrollElement: () => frame.current,
    estimateSize: () => ROW_PX,
    overscan: 6,
  });
  const items = virtual.getVirtualItems();
  const [first, last] = [items[0]?.index ?? 0, items.at(-1)?.index ?? 0];
  useEffect(() => onShow(first, last), [onShow, first, last]);
  const above = items[0]?.start ?? 0;
  const below = virtual.getTotalSize() - (items.at(-1)?.end ?? 0);
  return (
    <div ref={frame} className="h-[60vh] min-h-80 overflow-y-auto border-y border-line" data-rows>
      <table
        aria-label={message('checkPartRows')}
        aria-rowcount={total + 1}
        className="w-full table-fixed border-separate border-spacing-0 text-left"
      >
        <thead className="sticky top-0 z-1">
          <tr aria-rowindex={1} className="text-small text-dim">
            <th scope="col" className={`w-14 ${HEAD}`}>
              {message('checkHeadTier')}
            </th>
            <th scope="col" className={HEAD}>
              {message('checkHeadCompany')}
            </th>
            <th scope="col" className={HEAD}>
              {message('checkHeadPerson')}
            </th>
            <th scope="col" className={`w-2/5 ${HEAD}`}>
              {message('checkHeadWhy')}
            </th>
          </tr>
        </thead>
        <tbody>
          {above > 0 && <Space height={above} />}
          {items.map(({ index, size }) => (
            <tr key={index} aria-rowindex={index + 2} style={{ height: `${size}px` }}>
              <Cells row={rowAt(index)} onOpen={onOpen} />
            </tr>
          ))}
          {below > 0 && <Space height={below} />}
        </tbody>
      </table>
    </div>
  );
}

/** Room for the rows that are out of sight. */
function Space({ height }: { height: number }) {
  return (
    <tr style={{ height: `${height}px` }}>
      <td colSpan={4} />
    </tr>
  );
}

const CELL = 'border-b border-line pr-3';

function Cells({ row, onOpen }: { row: ShownRow | null; onOpen(row: number): void }) {
  if (!row) {
    return (
      <td colSpan={4} className={CELL}>
        …
      </td>
    );
  }
  const { facts, person, title, domain } = row;
  const why = whyText(row);
  return (
    <>
      <td className={CELL}>
        <RowTile row={row} />
      </td>
      <td className={CELL}>
        <button
          type="button"
          className="block max-w-full cursor-pointer truncate text-left font-semibold hover:underline"
          onClick={() => onOpen(facts.row)}
        >
          <ForeignText>{facts.company || message('checkNoCompany')}</ForeignText>
        </button>
        <span className="block truncate text-small text-dim">{domain || message('checkQueueNoSite')}</span>
      </td>
      <td className={CELL}>
        <ForeignText className="block truncate">{person || '–'}</ForeignText>
        <ForeignText className="block truncate text-small text-dim">{title}</ForeignText>
      </td>
      <td className={CELL}>
        <span className="block truncate">
          {facts.listedAs ? suppressionWord(facts.listedAs) : rowVerdictText(row)}
        </span>
        <span className="block truncate text-small text-dim" title={why}>
          <ForeignText>{why || standingText(facts.standing)}</ForeignText>
        </span>
      </td>
    </>
  );
}

const TONES = {
  primary: 'primary',
  secondary: 'secondary',
  out: 'none',
  look: 'open',
  unknown: 'quiet',
  listed: 'quiet',
} as const;

/** The verdict's letter; the words beside it say the same. */
function RowTile({ row }: { row: ShownRow }) {
  const { standing, listedAs } = row.facts;
  const letters = listedAs ? '!' : lettersOf(row);
  const isOpen = standing === 'look' || standing === 'unknown';
  const tone = row.verdict?.verdict === 'negative' && !listedAs ? 'negative' : TONES[standing];
  return (
    <span
      aria-hidden="true"
      data-tone={tone}
      className={`grid h-7 w-10 place-items-center rounded-lg font-bold text-tone ${isOpen ? 'border-2 border-dashed border-tone' : 'bg-tone-ground'}`}
    >
      {letters}
    </span>
  );
}
