import { useEffect, useState } from 'react';
import { Button } from '#components/ui/button.tsx';
import { Field } from '#components/ui/field.tsx';
import { checkMapping } from '#lib/lists/read/check-mapping.ts';
import type { MappedRow, Mapping } from '#lib/lists/table.ts';
import { rowsText } from '#lib/wording/check-list/check-list-text.ts';
import { blockText, columnName } from '#lib/wording/check-list/columns-text.ts';
import { mappingProblemText } from '#lib/wording/open-problem-text.ts';
import { message } from '#lib/wording/studio-message.ts';
import { Section } from '../section.tsx';
import type { ListViewProps } from './check-list-props.ts';
import { ColumnTable } from './column-table.tsx';
import { ReadPreview } from './read-preview.tsx';
import { ReceiptLines } from './receipt-lines.tsx';

/** What each column holds, with the first rows as they will be read; in use, it can be changed at any time. */
export function MappingForm({ list, isBusy, actions }: ListViewProps) {
  const { table } = list;
  const [mapping, setMapping] = useState<Mapping>(list.mapping ?? table?.mapping ?? []);
  const [read, setRead] = useState<MappedRow[]>([]);
  const { onPreview } = actions;
  useEffect(() => {
    let isLate = false;
    void onPreview(mapping).then((rows) => {
      if (!isLate) setRead(rows);
    });
    return () => {
      isLate = true;
    };
  }, [mapping, onPreview]);
  if (!table) return null;
  const check = checkMapping(mapping, table.sample, table.hasHeader);
  const { blocks, chosen } = table;
  return (
    <>
      {blocks.length > 1 && (
        <div className="mb-5 max-w-xl">
          <Field label={message('checkBlock')}>
            {(control) => (
              <select
                {...control}
                value={chosen}
                disabled={isBusy}
                onChange={(event) => actions.onBlock(Number(event.currentTarget.value))}
              >
                {blocks.map((block, index) => (
                  <option key={block.line} value={index}>
                    {blockText(block, index)}
                  </option>
                ))}
              </select>
            )}
          </Field>
        </div>
      )}
      <Section title={message('checkMappingTitle')}>
        <p className="mb-2 max-w-2xl text-pretty">{message('checkMappingLead')}</p>
        <ColumnTable
          names={table.header.map(columnName)}
          examples={table.sample}
          mapping={mapping}
          onChange={(column, field) =>
            setMapping(table.header.map((_, index) => (index === column ? field : (mapping[index] ?? null))))
          }
        />
      </Section>
      <Section title={message('checkMappingRead')}>
        <ReadPreview rows={read} mapping={mapping} />
      </Section>
      <p role="status" className="mb-3 text-pretty text-against">
        {!check.ok && mappingProblemText(check)}
      </p>
      <div className="mb-6 flex flex-wrap gap-2">
        <Button variant="primary" disabled={isBusy || !check.ok} onClick={() => actions.onScore(mapping)}>
          {message('checkMappingGo', rowsText(table.receipt.rows))}
        </Button>
      </div>
      <ReceiptLines table={table} />
    </>
  );
}
