import { ConfirmButton } from '#components/ui/confirm-button.tsx';
import { openProblemText } from '#lib/wording/open-problem-text.ts';
import { message } from '#lib/wording/studio-message.ts';
import { hrefOf } from '../route.ts';
import type { ListViewProps } from './check-list-props.ts';

/** A file that is no list: what it is, and what to do. */
export function RefusedList({ list, isBusy, actions }: ListViewProps) {
  return (
    <div data-tone="negative" className="rounded-lg bg-tone-ground px-4 py-3">
      <h2 className="font-semibold text-tone">{message('checkRefused')}</h2>
      <p className="mt-1 max-w-2xl text-pretty">{list.refusal && openProblemText(list.refusal)}</p>
      <div className="mt-3 flex flex-wrap items-center gap-3">
        <a href={hrefOf('check-list')} className="font-semibold underline underline-offset-2">
          {message('checkAnother')}
        </a>
        <ConfirmButton
          action={message('checkErase')}
          label={message('checkEraseOf', list.name)}
          title={message('checkEraseTitle', list.name)}
          body={message('checkEraseBody')}
          disabled={isBusy}
          onConfirm={actions.onErase}
        />
      </div>
    </div>
  );
}
