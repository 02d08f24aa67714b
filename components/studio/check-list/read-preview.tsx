import { ForeignText } from '#components/ui/foreign-text.tsx';
import { LIST_FIELDS } from '#lib/lists/fields.ts';
import type { MappedRow, Mapping } from '#lib/lists/table.ts';
import { countText } from '#lib/wording/check-list/check-list-text.ts';
import { fieldText } from '#lib/wording/check-list/columns-text.ts';
import { message } from '#lib/wording/studio-message.ts';

interface ReadPreviewProps {
  rows: readonly MappedRow[];
  mapping: Mapping;
}

/** The first rows by their fields, as the scoring will read them: each in a column, so that many fields fit. */
export function ReadPreview({ rows, mapping }: ReadPreviewProps) {
  const fields = LIST_FIELDS.filter((field) => mapping.includes(field));
  return (
    <table className="w-full table-fixed border-collapse text-left">
      <thead>
        <tr className="border-b border-line text-small text-dim">
          <td />
          {rows.map(({ line }) => (
            <th key={line} scope="col" className="py-1 pr-3 font-semibold">
              {message('checkLine', countText(line))}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {fields.map((field) => (
          <tr key={field} className="border-b border-line last:border-0">
            <th scope="row" className="py-1 pr-3 align-top font-normal wrap-anywhere hyphens-auto text-dim">
              {fieldText(field)}
            </th>
            {rows.map((row) => (
              <td key={row.line} className="py-1 pr-3 align-top">
                <ForeignText className="line-clamp-2">{row.fields[field] ?? '–'}</ForeignText>
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
