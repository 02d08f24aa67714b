import { ConfirmButton } from '#components/ui/confirm-button.tsx';
import { ForeignText } from '#components/ui/foreign-text.tsx';
import type { AttendeeListRow } from '#lib/lists/kept/attendee-list.ts';
import { STANDINGS } from '#lib/lists/kept/row-facts.ts';
import {
  countText,
  listMeta,
  purposeText,
  shareText,
  stageText,
  standingText,
} from '#lib/wording/check-list/check-list-text.ts';
import { message } from '#lib/wording/studio-message.ts';
import { hrefOf } from '../route.ts';
import { Section } from '../section.tsx';
import type { CheckListProps } from './check-list-props.ts';

type KeptProps = Pick<CheckListProps, 'lists' | 'isBusy' | 'onErase'>;

/** The lists that are kept, side by side: which event brought what. */
export function KeptAttendeeLists({ lists, isBusy, onErase }: KeptProps) {
  if (!lists) return <p className="text-dim">{message('checkLoading')}</p>;
  return (
    <Section title={message('checkLists')}>
      {lists.length === 0 ? (
        <p className="text-pretty text-dim">{message('checkListsNone')}</p>
      ) : (
        // The keyboard scrolls it by the links and buttons in it, where the window is narrow. Words that only a screen reader
        // says are placed within it, or they would make the page as wide as the table.
        <div className="relative overflow-x-auto">
          <table className="w-full border-collapse text-left">
            <thead>
              <tr className="border-b border-line text-small text-dim">
                <th scope="col" className="py-1.5 pr-3 font-semibold">
                  {message('checkColumnList')}
                </th>
                {STANDINGS.map((standing) => (
                  <th key={standing} scope="col" className="px-2 py-1.5 text-right font-semibold">
                    {standingText(standing)}
                  </th>
                ))}
                <th scope="col" className="px-2 py-1.5 text-right font-semibold">
                  {message('checkColumnShare')}
                </th>
                <th scope="col">
                  <span className="sr-only">{message('checkErase')}</span>
                </th>
              </tr>
            </thead>
            <tbody>
              {lists.map((list) => (
                <ListLine key={list.id} list={list} isBusy={isBusy} onErase={onErase} />
              ))}
            </tbody>
          </table>
        </div>
      )}
    </Section>
  );
}

function ListLine({ list, isBusy, onErase }: Omit<KeptProps, 'lists'> & { list: AttendeeListRow }) {
  const { id, name, purpose, stage, summary } = list;
  return (
    <tr data-list={name} className="border-b border-line align-top last:border-0">
      <th scope="row" className="min-w-48 py-2 pr-3 font-normal">
        <a href={hrefOf(`check-list/${id}`)} className="font-semibold underline underline-offset-2">
          <ForeignText>{name}</ForeignText>
        </a>
        <p className="text-small text-dim">
          <ForeignText>{listMeta(list)}</ForeignText>
        </p>
        <p className="text-small text-dim">{stage === 'done' ? purposeText(purpose) : stageText(stage)}</p>
      </th>
      {STANDINGS.map((standing) => (
        <td key={standing} className="px-2 py-2 text-right tabular-nums">
          {summary ? countText(summary.standings[standing].rows) : ''}
        </td>
      ))}
      <td className="px-2 py-2 text-right tabular-nums">{summary ? fitShare(summary.tiers) : ''}</td>
      <td className="py-1.5 pl-2 text-right">
        <ConfirmButton
          action={message('checkErase')}
          label={message('checkEraseOf', name)}
          title={message('checkEraseTitle', name)}
          body={message('checkEraseBody')}
          disabled={isBusy}
          onConfirm={() => onErase(list)}
        />
      </td>
    </tr>
  );
}

/** Of the companies that are decided, by which alone events can be compared: how many are a fit. */
function fitShare({ primary, secondary, other }: NonNullable<AttendeeListRow['summary']>['tiers']): string {
  return shareText(primary + secondary, primary + secondary + other);
}
