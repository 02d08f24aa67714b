import { ArrowDownToLine, Eye, KeyRound, RefreshCw, ShieldCheck, ShieldQuestion } from 'lucide-react';
import type { ReactNode } from 'react';
import { Button } from '#components/ui/button.tsx';
import { shortKey } from '#lib/wording/masked.ts';
import { message } from '#lib/wording/studio-message.ts';
import { PageHeading } from '../page-heading.tsx';
import { OutcomeLine } from './outcome-line.tsx';
import type { JoinProps } from './page-props.ts';
import { useOutcome } from './use-outcome.ts';

/** What a join link does, before it does it. */
export function JoinPage({ invitation, host, isLocked, hasSample, onJoin, onCancel }: JoinProps) {
  const { outcome, isBusy, run } = useOutcome();
  if (!invitation || isLocked) {
    return (
      <>
        <PageHeading title={message('joinTitle')} lead={message(isLocked ? 'faultManaged' : 'syncJoinBad')} />
        <Button onClick={onCancel}>{message('joinBack')}</Button>
      </>
    );
  }
  const { url, publicKey, teamKey, sites } = invitation;
  return (
    <>
      <PageHeading title={message('joinTitle')} lead={message('joinLead')} />
      <ul className="mb-5 space-y-3 rounded-xl border border-line px-4 py-3.5">
        <Effect icon={RefreshCw}>{message('joinFetch', host)}</Effect>
        <Effect icon={publicKey === null ? ShieldQuestion : ShieldCheck}>
          {publicKey === null ? message('joinUnsigned') : message('joinSigned', shortKey(publicKey))}
        </Effect>
        {teamKey !== null && <Effect icon={KeyRound}>{message('joinSealed')}</Effect>}
        {sites.length > 0 && <Effect icon={Eye}>{message('joinSites', sites.join(', '))}</Effect>}
        <Effect icon={ArrowDownToLine}>{message(hasSample ? 'joinReplaces' : 'joinRescores')}</Effect>
      </ul>
      <p className="mb-5 text-small text-dim wrap-anywhere">{message('joinAddress', url)}</p>
      <div className="flex flex-wrap gap-2">
        <Button variant="primary" disabled={isBusy} onClick={() => void run(onJoin())}>
          {message('joinDo')}
        </Button>
        <Button onClick={onCancel}>{message('joinCancel')}</Button>
      </div>
      <div className="mt-3">
        <OutcomeLine outcome={outcome} />
      </div>
    </>
  );
}

interface EffectProps {
  icon: typeof Eye;
  children: ReactNode;
}

function Effect({ icon: Icon, children }: EffectProps) {
  return (
    <li className="flex items-start gap-2.5">
      <Icon aria-hidden="true" className="mt-0.5 size-4 shrink-0 text-dim" />
      <span className="min-w-0 text-pretty wrap-anywhere">{children}</span>
    </li>
  );
}
