import { ConfirmButton } from '#components/ui/confirm-button.tsx';
import { ForeignText } from '#components/ui/foreign-text.tsx';
import { isOldList } from '#lib/dossier/suppression.ts';
import { listLine } from '#lib/wording/list-text.ts';
import { message } from '#lib/wording/studio-message.ts';
import { suppressionWord } from '#lib/wording/suppression-text.ts';
import { Section } from '../section.tsx';
import type { ListsProps } from './lists-props.ts';

/** The lists that are in use. */
export function KeptLists({
  lists,
  isBusy,
  today,
  onRemove,
}: Pick<ListsProps, 'lists' | 'isBusy' | 'today' | 'onRemove'>) {
  return (
    <Section title={message('listsKept')}>
      {lists?.length === 0 && <p className="text-dim">{message('listsNone')}</p>}
      <ul>
        {lists?.map(({ list, kind, companies, day }) => (
          <li
            key={list}
            data-list={list}
            className="flex flex-wrap items-center gap-x-4 gap-y-1 border-b border-line py-2 last:border-0"
          >
            <div className="min-w-0 flex-1 basis-60">
              <ForeignText className="font-semibold">{list}</ForeignText>
              <p className="text-small text-dim">
                {listLine(
                  { kind: suppressionWord(kind), companies, day },
                  isOldList(day, today) ? today - day : null,
                )}
              </p>
            </div>
            <ConfirmButton
              action={message('listRemove')}
              label={message('listRemoveOf', list)}
              title={message('listRemoveTitle', list)}
              body={message('listRemoveBody', companies)}
              disabled={isBusy}
              onConfirm={() => onRemove(list)}
            />
          </li>
        ))}
      </ul>
    </Section>
  );
}
