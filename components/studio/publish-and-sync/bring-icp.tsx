import type { ReactNode } from 'react';
import { Disclosure } from '#components/ui/disclosure.tsx';
import { message } from '#lib/wording/studio-message.ts';
import type { SyncProps } from './page-props.ts';
import { SourceForm } from './source-form.tsx';

/** How an ICP comes to this browser: `children` is the box that takes whatever a team hands around; or an address. */
export function BringIcp({ onAdd, children }: Pick<SyncProps, 'onAdd'> & { children: ReactNode }) {
  return (
    <div className="divide-y divide-line rounded-xl border border-line">
      <div className="px-4 py-3">{children}</div>
      <Disclosure className="px-4 py-2" summary={message('syncAdd')}>
        <div className="space-y-3 pt-1 pb-2">
          <p className="text-pretty text-dim">{message('syncAddLead')}</p>
          <SourceForm onSave={onAdd} />
        </div>
      </Disclosure>
    </div>
  );
}
