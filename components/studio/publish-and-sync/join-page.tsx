import { Button } from '#components/ui/button.tsx';
import { message } from '#lib/wording/studio-message.ts';
import { JoinEffects } from '../bring/join-effects.tsx';
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
      <JoinEffects {...{ url, host, publicKey, isSealed: teamKey !== null, sites, hasSample }} />
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
