import { inLanguage } from '#lib/wording/language/language.ts';
import { sizeText } from '#lib/wording/size-text.ts';
import { message } from '#lib/wording/studio-message.ts';
import { tableText } from '#lib/wording/table-text.ts';
import { Section } from '../section.tsx';
import type { PrivacyProps } from './privacy-props.ts';

const COUNT = inLanguage((tag) => new Intl.NumberFormat(tag));

/** What is stored on this machine, kind by kind. */
export function StoredTables({ tables, disk }: Pick<PrivacyProps, 'tables' | 'disk'>) {
  return (
    <Section
      title={message('privacyStored')}
      trailing={disk && message('privacyDisk', sizeText(disk.used), sizeText(disk.quota))}
    >
      {tables?.length === 0 && <p className="text-dim">{message('privacyUnreadable')}</p>}
      <table className="w-full border-collapse">
        <thead className="sr-only">
          <tr>
            <th scope="col">{message('privacyKind')}</th>
            <th scope="col">{message('privacyCount')}</th>
            <th scope="col">{message('privacySize')}</th>
          </tr>
        </thead>
        <tbody>
          {tables?.map(({ table, rows, bytes, exact }) => (
            <tr key={table} className="border-b border-line last:border-0">
              <th scope="row" className="py-1.5 pr-3 text-left font-normal">
                {tableText(table)}
              </th>
              <td className="py-1.5 text-right tabular-nums">{COUNT().format(rows)}</td>
              <td className="w-28 py-1.5 pl-3 text-right text-dim tabular-nums">
                {exact ? sizeText(bytes) : message('privacyAbout', sizeText(bytes))}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </Section>
  );
}
