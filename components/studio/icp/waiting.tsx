import { Clock } from 'lucide-react';
import { Disclosure } from '#components/ui/disclosure.tsx';
import { ForeignText } from '#components/ui/foreign-text.tsx';
import { dateText } from '#lib/wording/found-text.ts';
import { message } from '#lib/wording/studio-message.ts';
import { Changes } from './changes.tsx';
import type { WaitingVersion } from './icp-props.ts';

/** The version that has arrived and counts from a later day, with what it changes. */
export function Waiting({ waiting }: { waiting: WaitingVersion }) {
  const { version, from, note, comparison } = waiting;
  return (
    <section
      data-waiting-version={version}
      aria-label={message('waitingTitle')}
      className="mb-6 flex items-start gap-2.5 rounded-lg border border-line bg-panel px-3 py-2.5"
    >
      <Clock aria-hidden="true" className="mt-0.5 size-4 shrink-0" />
      <div className="min-w-0">
        <p className="font-semibold text-pretty">{message('waitingFrom', dateText(from), version)}</p>
        {note && (
          <p className="text-pretty text-dim">
            <ForeignText>{`“${note}”`}</ForeignText>
          </p>
        )}
        {comparison && (
          <Disclosure className="mt-1" summary={message('waitingChanges', comparison.changes.length)}>
            <Changes {...comparison} />
          </Disclosure>
        )}
      </div>
    </section>
  );
}
