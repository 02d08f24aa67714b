import { Field } from '#components/ui/field.tsx';
import { SUPPRESSIONS } from '#lib/dossier/suppression.ts';
import { LIST_PURPOSES, type ListPurpose } from '#lib/lists/kept/kept-list.ts';
import { STANDINGS } from '#lib/lists/kept/row-facts.ts';
import { UNKNOWN_WHY } from '#lib/lists/kept/summarize-list.ts';
import {
  accountsText,
  countText,
  purposeText,
  roleText,
  rowsText,
  standingText,
  whyUnknownText,
} from '#lib/wording/check-list/check-list-text.ts';
import { message } from '#lib/wording/studio-message.ts';
import { suppressionWord } from '#lib/wording/suppression-text.ts';
import { Section } from '../section.tsx';
import { Bars } from './bars.tsx';
import type { ListViewProps } from './check-list-props.ts';
import { ExportBar } from './export-bar.tsx';
import { rowsHref } from './list-address.ts';
import { PurposeShare } from './purpose-share.tsx';

/** More roles or reasons than this are not the point of a summary. */
const MAX_SHOWN = 6;

/** A list on one screen: what is decided first, then what is worth a look, then what is unknown and why. */
export function SummaryView({ list, opposite, isBusy, actions }: ListViewProps) {
  const { summary, id } = list;
  if (!summary) return null;
  const { standings, listedAs, roles, repeats, unknown, oneMiss } = summary;
  const at = (filter: Parameters<typeof rowsHref>[1]) => rowsHref(id, filter);
  return (
    <>
      <p className="mb-3 text-pretty">
        {message(
          'checkSummaryLead',
          rowsText(summary.rows),
          accountsText(summary.accounts),
          list.icps.join(', '),
        )}
      </p>
      <ExportBar isBusy={isBusy} onExport={actions.onExport} />
      <div className="grid gap-x-10 lg:grid-cols-2">
        <Section title={message('checkDecided')}>
          <Bars
            label={message('checkDecided')}
            whole={summary.rows}
            bars={[
              ...SUPPRESSIONS.filter((kind) => listedAs[kind].rows > 0).map((kind) => ({
                ...{ key: kind, words: suppressionWord(kind), tone: 'none' as const },
                ...listedAs[kind],
                href: at({ listedAs: kind }),
              })),
              ...(['primary', 'secondary', 'out'] as const).map((standing) => ({
                ...{ key: standing, words: standingText(standing), tone: TONES[standing] },
                ...standings[standing],
                href: at({ standing }),
              })),
            ]}
          />
        </Section>
        <Section title={message('checkPeople')}>
          <Bars
            label={message('checkPeople')}
            whole={summary.rows}
            bars={[
              ...roles.slice(0, MAX_SHOWN).map(([role, rows]) => ({
                ...{ key: role, words: roleText(role), tone: 'secondary' as const, rows },
                href: at({ role }),
              })),
              {
                ...{ key: 'repeats', words: message('checkRepeats'), tone: 'none' as const, rows: repeats },
                href: at({ repeats: true }),
              },
            ]}
          />
        </Section>
        <Section title={message('checkOpenRows')}>
          <Bars
            label={message('checkOpenRows')}
            whole={summary.rows}
            bars={[
              {
                ...{ key: 'look', words: standingText('look'), tone: 'open' as const },
                ...standings.look,
                href: at({ standing: 'look' }),
              },
              ...UNKNOWN_WHY.filter((why) => unknown[why].rows > 0).map((why) => ({
                ...{ key: why, words: whyUnknownText(why), tone: 'none' as const },
                ...(why === 'no-company' ? { rows: unknown[why].rows } : unknown[why]),
                href: at({ standing: 'unknown' }),
              })),
            ]}
          />
        </Section>
        {oneMiss.length > 0 && (
          <Section title={message('checkOneMiss')}>
            <p className="mb-1.5 text-small text-pretty text-dim">{message('checkOneMissLead')}</p>
            <Bars
              label={message('checkOneMiss')}
              whole={summary.rows}
              bars={oneMiss.slice(0, MAX_SHOWN).map(([label, rows]) => ({
                ...{ key: label, words: label, tone: 'negative' as const, rows },
                href: at({ oneMiss: label }),
              }))}
            />
          </Section>
        )}
      </div>
      <Section title={message('checkPurpose')}>
        <div className="max-w-xs">
          <Field label={message('checkPurposeLabel')}>
            {(control) => (
              <select
                {...control}
                value={list.purpose}
                disabled={isBusy}
                onChange={(event) => actions.onPurpose(event.currentTarget.value as ListPurpose)}
              >
                {LIST_PURPOSES.map((purpose) => (
                  <option key={purpose} value={purpose}>
                    {purposeText(purpose)}
                  </option>
                ))}
              </select>
            )}
          </Field>
        </div>
        <PurposeShare purpose={list.purpose} tiers={summary.tiers} opposite={opposite} />
      </Section>
      <p className="text-small text-dim">
        {message(
          'checkCounts',
          countText(list.of),
          countText(STANDINGS.reduce((sum, one) => sum + standings[one].rows, 0)),
        )}
      </p>
    </>
  );
}

const TONES = { primary: 'primary', secondary: 'secondary', out: 'negative' } as const;
