import { ForeignText } from '#components/ui/foreign-text.tsx';
import { accountsText, countText, shareText } from '#lib/wording/check-list/check-list-text.ts';
import { message } from '#lib/wording/studio-message.ts';

export interface Bar {
  key: string;
  words: string;
  tone: 'primary' | 'secondary' | 'negative' | 'open' | 'none';
  rows: number;
  accounts?: number;
  /** Where these rows are. */
  href: string;
}

interface BarsProps {
  label: string;
  /** Rows of the whole list: a bar as long as the line is all of them. */
  whole: number;
  bars: readonly Bar[];
}

/** Counts as a table with a bar in each line: the numbers are what counts, the bars are for the glance. */
export function Bars({ label, whole, bars }: BarsProps) {
  return (
    <table aria-label={label} className="w-full border-collapse">
      <thead className="sr-only">
        <tr>
          <th scope="col">{label}</th>
          <th scope="col">{message('checkColumnRows')}</th>
        </tr>
      </thead>
      <tbody>
        {bars.map(({ key, words, tone, rows, accounts, href }) => (
          <tr key={key} data-bar={key}>
            <th scope="row" className="py-1 pr-3 text-left font-normal">
              {rows > 0 ? (
                <a
                  href={href}
                  className="underline decoration-edge decoration-dotted underline-offset-2 hover:decoration-solid"
                >
                  <ForeignText>{words}</ForeignText>
                </a>
              ) : (
                <span className="text-dim">
                  <ForeignText>{words}</ForeignText>
                </span>
              )}
              <span data-tone={tone} className="mt-1 block h-1.5 rounded-full bg-tone-ground">
                <span
                  className="block h-full rounded-full bg-tone"
                  style={{ width: `${whole === 0 ? 0 : (rows * 100) / whole}%` }}
                />
              </span>
            </th>
            <td className="w-36 py-1 text-right align-top tabular-nums">
              <span className="font-semibold">{countText(rows)}</span>{' '}
              <span className="text-small text-dim">{shareText(rows, whole)}</span>
              {accounts !== undefined && rows > 0 && (
                <span className="block text-small text-dim">{accountsText(accounts)}</span>
              )}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
