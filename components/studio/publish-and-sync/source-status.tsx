import { CircleCheck, Clock, LoaderCircle, TriangleAlert } from 'lucide-react';
import { momentText, pastText } from '#lib/wording/moment-text.ts';
import { sourceFaultText } from '#lib/wording/source-fault-text.ts';
import { message } from '#lib/wording/studio-message.ts';
import type { SourceView } from './page-props.ts';

interface SourceStatusProps {
  source: SourceView;
  now: number;
}

/** How a source is: up to date, being asked, never asked, or in trouble since when, with what stays in use. */
export function SourceStatus({ source, now }: SourceStatusProps) {
  const { isSyncing, lastError, lastSuccess, nextTry } = source;
  if (isSyncing) return <Line icon={LoaderCircle} text={message('syncSyncing')} />;
  if (lastError?.code === 'not-yet') {
    return <Line icon={Clock} text={sourceFaultText(lastError.code, lastError.params)} />;
  }
  if (lastError) return <Trouble source={source} now={now} />;
  const next = nextTry !== null && nextTry > now ? [message('syncNext', momentText(nextTry, now))] : [];
  if (lastSuccess === null) {
    return <Line icon={Clock} text={[message('syncWaiting'), ...next].join(' · ')} />;
  }
  const confirmed = message('syncUpToDate', pastText(lastSuccess, now));
  return <Line icon={CircleCheck} text={[confirmed, ...next].join(' · ')} tone="text-for" />;
}

function Trouble({ source: { lastError, lastSuccess, icp, nextTry }, now }: SourceStatusProps) {
  if (!lastError) return null;
  const left =
    lastSuccess !== null && icp
      ? message('syncTrouble', pastText(lastSuccess, now), icp.version)
      : icp
        ? null
        : message('syncTroubleNever');
  const next = nextTry !== null && nextTry > now ? message('syncNext', momentText(nextTry, now)) : null;
  return (
    <div data-tone="open" className="flex items-start gap-2 rounded-lg bg-tone-ground px-3 py-2 text-tone">
      <TriangleAlert aria-hidden="true" className="mt-0.5 size-4 shrink-0" />
      <div className="min-w-0 space-y-0.5 text-pretty wrap-anywhere">
        <p className="text-ink">{sourceFaultText(lastError.code, lastError.params)}</p>
        <p className="text-small">{[left, next && `${next}.`].filter(Boolean).join(' ')}</p>
      </div>
    </div>
  );
}

interface LineProps {
  icon: typeof Clock;
  text: string;
  tone?: string;
}

function Line({ icon: Icon, text, tone = 'text-dim' }: LineProps) {
  return (
    <p className="flex items-start gap-2 text-small text-dim">
      <Icon aria-hidden="true" className={`mt-px size-4 shrink-0 ${tone}`} />
      <span>{text}</span>
    </p>
  );
}
