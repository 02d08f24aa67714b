import { Lock } from 'lucide-react';
import { useState } from 'react';
import { Button } from '#components/ui/button.tsx';
import { ConfirmButton } from '#components/ui/confirm-button.tsx';
import { ForeignText } from '#components/ui/foreign-text.tsx';
import { sourceFaultText } from '#lib/wording/source-fault-text.ts';
import { message } from '#lib/wording/studio-message.ts';
import { OutcomeLine } from './outcome-line.tsx';
import type { ActionOutcome, SourceView, SyncProps } from './page-props.ts';
import { SourceForm } from './source-form.tsx';
import { SourceKeys } from './source-keys.tsx';
import { SourceStatus } from './source-status.tsx';
import { useOutcome } from './use-outcome.ts';

interface SourceCardProps
  extends Pick<SyncProps, 'now' | 'onSync' | 'onAllow' | 'onChangeKeys' | 'onRemove' | 'onOverride'> {
  source: SourceView;
  isLocked: boolean;
}

/** One source: what it brings, how it is, and what can be done with it. */
export function SourceCard({ source, isLocked, ...actions }: SourceCardProps) {
  const { id, url, icp, isManaged, sites } = source;
  const { outcome, isBusy, run } = useOutcome();
  const [isEditing, setEditing] = useState(false);
  const today = new Date(actions.now).toISOString().slice(0, 10);
  return (
    <li data-source={id} className="flex flex-col gap-2.5 rounded-xl border border-line px-4 py-3.5">
      <div className="space-y-0.5">
        <p className="flex flex-wrap items-center gap-x-2 font-semibold">
          <ForeignText>
            {icp ? message('syncSourceIcp', icp.name, icp.version) : message('syncSourceNoIcp')}
          </ForeignText>
          {isManaged && (
            <span className="flex items-center gap-1 text-small font-normal text-dim">
              <Lock aria-hidden="true" className="size-3.5" />
              {message('syncManagedBadge')}
            </span>
          )}
        </p>
        <p className="text-small text-dim wrap-anywhere">{url ?? message('syncInPolicy')}</p>
      </div>
      <SourceStatus source={source} now={actions.now} />
      {icp?.validUntil && icp.validUntil < today && (
        <p className="text-small text-open">{message('syncExpired', icp.validUntil)}</p>
      )}
      <SourceKeys source={source} />
      {sites.length > 0 && (
        <p className="text-small text-pretty text-dim">{message('syncSites', sites.join(', '))}</p>
      )}
      {isEditing ? (
        <SourceForm
          isKeysOnly
          onCancel={() => setEditing(false)}
          onSave={async (entry) => {
            const result = await actions.onChangeKeys(source, entry);
            if (result?.ok !== false) setEditing(false);
            return result;
          }}
        />
      ) : (
        <Actions
          source={source}
          isLocked={isLocked}
          isBusy={isBusy || source.isSyncing}
          onEdit={() => setEditing(true)}
          run={run}
          {...actions}
        />
      )}
      <OutcomeLine outcome={outcome} />
    </li>
  );
}

interface ActionsProps extends SourceCardProps {
  isBusy: boolean;
  onEdit(): void;
  run(action: Promise<ActionOutcome | null>): Promise<void>;
}

function Actions({ source, isLocked, isBusy, onEdit, run, ...actions }: ActionsProps) {
  const { id, url, lastError, refused } = source;
  if (url === null) return null;
  const isEarly = lastError?.code === 'not-yet';
  return (
    <div className="flex flex-wrap gap-2">
      {lastError?.code === 'no-access' ? (
        <Button variant="primary" disabled={isBusy} onClick={() => void run(actions.onAllow(source))}>
          {message('syncAllow')}
        </Button>
      ) : (
        <Button disabled={isBusy} onClick={() => void run(actions.onSync(id))}>
          {message('syncNow')}
        </Button>
      )}
      {!isLocked && refused !== null && lastError && (
        <ConfirmButton
          action={message(isEarly ? 'syncEarly' : 'syncOverride')}
          title={message(isEarly ? 'syncEarlyTitle' : 'syncOverrideTitle')}
          body={message('syncOverrideBody', sourceFaultText(lastError.code, lastError.params))}
          onConfirm={() => void run(actions.onOverride(refused))}
        />
      )}
      {!isLocked && !source.isManaged && (
        <>
          <Button disabled={isBusy} onClick={onEdit}>
            {message('syncSecrets')}
          </Button>
          <ConfirmButton
            action={message('syncRemove')}
            title={message('syncRemoveTitle')}
            body={message('syncRemoveBody', url)}
            disabled={isBusy}
            onConfirm={() => actions.onRemove(id)}
          />
        </>
      )}
    </div>
  );
}
