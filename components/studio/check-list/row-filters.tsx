import { useId } from 'react';
import { Button } from '#components/ui/button.tsx';
import { SUPPRESSIONS } from '#lib/dossier/suppression.ts';
import { MATCHES } from '#lib/lists/identity/identity.ts';
import { STANDINGS } from '#lib/lists/kept/row-facts.ts';
import { ALL_ROWS, type RowQuery, SORT_KEYS, type SortKey } from '#lib/lists/kept/select-rows.ts';
import type { ListSummary } from '#lib/lists/kept/summarize-list.ts';
import { DIRECTIONS } from '#lib/qualify/verdict.ts';
import {
  directionText,
  matchText,
  roleText,
  sortText,
  standingText,
} from '#lib/wording/check-list/check-list-text.ts';
import { message } from '#lib/wording/studio-message.ts';
import { suppressionWord } from '#lib/wording/suppression-text.ts';

interface RowFiltersProps {
  summary: ListSummary;
  query: RowQuery;
  search: string;
  onQuery(query: RowQuery): void;
  onSearch(search: string): void;
}

/** What is shown of the rows, and in which order. */
export function RowFilters({ summary, query, search, onQuery, onSearch }: RowFiltersProps) {
  const set = (part: Partial<RowQuery>) => onQuery({ ...query, ...part });
  const id = useId();
  const isFiltered =
    search !== '' || Object.entries(ALL_ROWS).some(([key, value]) => query[key as keyof RowQuery] !== value);
  return (
    <search className="mb-3 flex flex-wrap items-end gap-x-3 gap-y-2">
      <div className="min-w-48 flex-1">
        <label htmlFor={id} className="block text-small text-dim">
          {message('checkSearch')}
        </label>
        <input
          id={id}
          type="search"
          autoComplete="off"
          className="min-h-8 w-full rounded-lg border border-edge bg-ground px-2.5 text-body text-ink"
          value={search}
          onChange={(event) => onSearch(event.currentTarget.value)}
        />
      </div>
      <Choice
        label={message('checkFilterStanding')}
        value={query.standing}
        options={STANDINGS.map((one) => [one, standingText(one)])}
        onChoose={(standing) => set({ standing })}
      />
      <Choice
        label={message('checkFilterDirection')}
        value={query.direction}
        options={DIRECTIONS.map((one) => [one, directionText(one)])}
        onChoose={(direction) => set({ direction })}
      />
      <Choice
        label={message('checkFilterMatch')}
        value={query.match}
        options={MATCHES.map((one) => [one, matchText(one)])}
        onChoose={(match) => set({ match })}
      />
      <Choice
        label={message('checkFilterRole')}
        value={query.role}
        options={summary.roles.map(([role]) => [role, roleText(role)])}
        onChoose={(role) => set({ role })}
      />
      <Choice
        label={message('checkFilterListed')}
        value={query.listedAs}
        options={SUPPRESSIONS.filter((one) => summary.listedAs[one].rows > 0).map((one) => [
          one,
          suppressionWord(one),
        ])}
        onChoose={(listedAs) => set({ listedAs })}
      />
      <Choice
        label={message('checkFilterOwner')}
        value={query.owner}
        options={summary.owners.map((owner) => [owner, owner])}
        onChoose={(owner) => set({ owner })}
      />
      <Choice
        label={message('checkOneMiss')}
        value={query.oneMiss}
        options={summary.oneMiss.map(([label]) => [label, label])}
        onChoose={(oneMiss) => set({ oneMiss })}
      />
      <Choice
        label={message('checkSort')}
        value={query.sort === 'best' ? null : query.sort}
        any={sortText('best')}
        options={SORT_KEYS.filter((key) => key !== 'best').map((key) => [key, sortText(key)])}
        onChoose={(sort: SortKey | null) => set({ sort: sort ?? 'best' })}
      />
      {isFiltered && (
        <Button
          onClick={() => {
            onQuery(ALL_ROWS);
            onSearch('');
          }}
        >
          {message('checkFilterClear')}
        </Button>
      )}
    </search>
  );
}

interface ChoiceProps<Value extends string> {
  label: string;
  value: Value | null;
  any?: string;
  options: readonly (readonly [Value, string])[];
  onChoose(value: Value | null): void;
}

function Choice<Value extends string>({ label, value, any, options, onChoose }: ChoiceProps<Value>) {
  const id = useId();
  if (options.length === 0) return null;
  return (
    <div>
      <label htmlFor={id} className="block text-small text-dim">
        {label}
      </label>
      <select
        id={id}
        className="min-h-8 max-w-44 rounded-lg border border-edge bg-ground px-2 text-body text-ink"
        value={value ?? ''}
        onChange={(event) => {
          const chosen = options.find(([key]) => key === event.currentTarget.value);
          onChoose(chosen?.[0] ?? null);
        }}
      >
        <option value="">{any ?? message('checkFilterAny')}</option>
        {options.map(([key, words]) => (
          <option key={key} value={key}>
            {words}
          </option>
        ))}
      </select>
    </div>
  );
}
