import { useMemo, useState } from 'react';
import { ALL_ROWS, type RowQuery } from '#lib/lists/kept/select-rows.ts';
import { countText } from '#lib/wording/check-list/check-list-text.ts';
import { message } from '#lib/wording/studio-message.ts';
import { BulkFix } from './bulk-fix.tsx';
import type { ListViewProps } from './check-list-props.ts';
import { RowDialog } from './row-dialog.tsx';
import { RowFilters } from './row-filters.tsx';
import { RowsTable } from './rows-table.tsx';
import { useRows } from './use-rows.ts';

/** Every row: filtered, sorted, searched, and each with what stands behind it. */
export function RowsView({ list, asked, isBusy, actions }: ListViewProps) {
  const [query, setQuery] = useState<RowQuery>(() => ({ ...ALL_ROWS, ...asked }));
  const [search, setSearch] = useState('');
  const [open, setOpen] = useState<number | null>(null);
  const question = useMemo(() => ({ query, search: search.trim() }), [query, search]);
  const { total, rowAt, show } = useRows(actions.onRows, question, list.scoredAt);
  if (!list.summary) return null;
  return (
    <>
      <RowFilters
        summary={list.summary}
        query={query}
        search={search}
        onQuery={setQuery}
        onSearch={setSearch}
      />
      <div className="mb-2 flex flex-wrap items-center gap-x-4 gap-y-1">
        <p role="status" className="font-semibold tabular-nums">
          {total === null
            ? message('checkLoading')
            : message('checkShown', countText(total), countText(list.summary.rows))}
        </p>
        <BulkFix
          isBusy={isBusy || total === 0}
          onTyped={actions.onTyped}
          onFix={(fix) => actions.onFix({ ...question, fix })}
        />
      </div>
      <RowsTable
        key={JSON.stringify(question)}
        total={total ?? 0}
        rowAt={rowAt}
        onShow={show}
        onOpen={setOpen}
      />
      {open !== null && (
        <RowDialog
          key={open}
          row={open}
          scoredAt={list.scoredAt}
          onRow={actions.onRow}
          onClose={() => setOpen(null)}
        />
      )}
    </>
  );
}
