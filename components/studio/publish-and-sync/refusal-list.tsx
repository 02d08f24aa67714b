import { pastText } from '#lib/wording/moment-text.ts';
import { sourceFaultText } from '#lib/wording/source-fault-text.ts';
import { message } from '#lib/wording/studio-message.ts';
import { Section } from '../section.tsx';
import type { RefusalView, SyncProps } from './page-props.ts';

/** Everything that was not taken over, with its time, the last first. */
export function RefusalList({ refusals, now }: Pick<SyncProps, 'refusals' | 'now'>) {
  if (refusals.length === 0) return null;
  return (
    <Section title={message('syncRefusals')}>
      <ol>
        {refusals.map((refusal) => (
          <li key={refusal.id} className="space-y-0.5 border-b border-line py-2 last:border-0">
            <p className="text-pretty wrap-anywhere">{sourceFaultText(refusal.code, refusal.params)}</p>
            <p className="text-small text-dim wrap-anywhere">
              {timesText(refusal, now)} · {fromText(refusal.from)}
            </p>
          </li>
        ))}
      </ol>
    </Section>
  );
}

function timesText({ time, times }: RefusalView, now: number): string {
  const moment = pastText(time, now);
  return times > 1 ? message('syncRefusalTimes', times, moment) : moment;
}

function fromText(from: string): string {
  if (from === 'file') return message('syncFromFile');
  return from === 'paste' ? message('syncFromPaste') : from;
}
