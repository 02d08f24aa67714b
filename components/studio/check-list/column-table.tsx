import { ForeignText } from '#components/ui/foreign-text.tsx';
import { LIST_FIELDS, type ListField } from '#lib/lists/fields.ts';
import type { ListRow, Mapping } from '#lib/lists/table.ts';
import { fieldText } from '#lib/wording/check-list/columns-text.ts';
import { message } from '#lib/wording/studio-message.ts';

interface ColumnTableProps {
  names: readonly string[];
  /** Rows as they stand in the file. */
  examples: readonly ListRow[];
  mapping: Mapping;
  onChange(column: number, field: ListField | null): void;
}

/** Enough to see what a column is about. */
const EXAMPLES = 3;

/** Each column with what it holds in the file and what it is taken for. */
export function ColumnTable({ names, examples, mapping, onChange }: ColumnTableProps) {
  return (
    <div className="overflow-x-auto">
      <table className="w-full border-collapse text-left">
        <thead>
          <tr className="border-b border-line text-small text-dim">
            <th scope="col" className="py-1.5 pr-3 font-semibold">
              {message('checkMappingColumnHead')}
            </th>
            <th scope="col" className="px-3 py-1.5 font-semibold">
              {message('checkMappingHolds')}
            </th>
            <th scope="col" className="px-3 py-1.5 font-semibold">
              {message('checkMappingExample')}
            </th>
          </tr>
        </thead>
        <tbody>
          {keyed(names).map(([key, name], column) => (
            <tr key={key} className="border-b border-line last:border-0">
              <th scope="row" className="max-w-56 py-1.5 pr-3 font-semibold">
                <ForeignText className="line-clamp-2">{name}</ForeignText>
              </th>
              <td className="px-3 py-1.5">
                <select
                  aria-label={message('checkMappingNamed', name)}
                  className="min-h-8 rounded-lg border border-edge bg-ground px-2 text-body text-ink data-[unused=true]:text-dim"
                  data-unused={!mapping[column]}
                  value={mapping[column] ?? ''}
                  onChange={(event) => {
                    const chosen = LIST_FIELDS.find((field) => field === event.currentTarget.value);
                    onChange(column, chosen ?? null);
                  }}
                >
                  <option value="">{message('checkMappingNothing')}</option>
                  {LIST_FIELDS.map((field) => (
                    <option key={field} value={field}>
                      {fieldText(field)}
                    </option>
                  ))}
                </select>
              </td>
              <td className="max-w-80 px-3 py-1.5 text-small text-dim">
                <ForeignText className="line-clamp-2">{examplesOf(examples, column)}</ForeignText>
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

function examplesOf(rows: readonly ListRow[], column: number): string {
  const values = rows.map(({ cells }) => (cells[column] ?? '').trim()).filter((value) => value !== '');
  return [...new Set(values)].slice(0, EXAMPLES).join(' · ');
}

/** Two columns may have one name. */
function keyed(names: readonly string[]): [key: string, name: string][] {
  return names.map((name, column) => [`${column} ${name}`, name]);
}
