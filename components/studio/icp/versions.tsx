import { Button } from '#components/ui/button.tsx';
import { ConfirmButton } from '#components/ui/confirm-button.tsx';
import { ForeignText } from '#components/ui/foreign-text.tsx';
import { momentText } from '#lib/wording/moment-text.ts';
import { message } from '#lib/wording/studio-message.ts';
import { Section } from '../section.tsx';
import { Changes } from './changes.tsx';
import type { IcpPageProps, ListedVersion } from './icp-props.ts';

const ORIGINS = {
  source: 'originSource',
  managed: 'originManaged',
  file: 'originFile',
  paste: 'originPaste',
  edit: 'originEdit',
  backup: 'originBackup',
} as const;

type VersionsProps = Pick<
  IcpPageProps,
  'versions' | 'comparison' | 'isBusy' | 'now' | 'onCompare' | 'onUseVersion' | 'onSaveAsNext'
> & { isSynced: boolean };

/** Every version that was in use here: who answers for it, what it changed, and the way back to it. */
export function Versions({ versions, comparison, now, isSynced, ...actions }: VersionsProps) {
  return (
    <Section title={message('versionsTitle')} trailing={message('versionsKept', versions.length)}>
      {versions.length === 0 ? (
        <p className="text-dim">{message('versionsNone')}</p>
      ) : (
        <ul>
          {versions.map((version) => (
            <li key={version.version} className="border-b border-line py-2 last:border-0">
              <Version
                version={version}
                now={now}
                isSynced={isSynced}
                isCompared={comparison?.from === version.version}
                {...actions}
              />
              {comparison?.from === version.version && (
                <div role="status" className="mt-2 rounded-lg bg-panel px-3 py-2">
                  <Changes {...comparison} />
                </div>
              )}
            </li>
          ))}
        </ul>
      )}
    </Section>
  );
}

interface VersionProps
  extends Pick<IcpPageProps, 'isBusy' | 'now' | 'onCompare' | 'onUseVersion' | 'onSaveAsNext'> {
  version: ListedVersion;
  isSynced: boolean;
  isCompared: boolean;
}

function Version({
  version: { version, author, note, receivedAt, origin, isCurrent },
  now,
  isSynced,
  isCompared,
  isBusy,
  onCompare,
  onUseVersion,
  onSaveAsNext,
}: VersionProps) {
  return (
    <div className="flex flex-wrap items-center gap-x-3 gap-y-1.5">
      <div className="min-w-0 flex-1 basis-60">
        <p>
          <span className="font-semibold">{message('versionNumber', version)}</span>
          {isCurrent && (
            <span
              data-tone="primary"
              className="ml-2 rounded-full bg-tone-ground px-2 py-px text-small text-tone"
            >
              {message('versionCurrent')}
            </span>
          )}
          <span className="text-dim">
            {' · '}
            <ForeignText>{author}</ForeignText>
            {` · ${message(ORIGINS[origin])} · ${momentText(receivedAt, now)}`}
          </span>
        </p>
        {note && (
          <p className="text-pretty text-dim">
            <ForeignText>{`“${note}”`}</ForeignText>
          </p>
        )}
      </div>
      {!isCurrent && (
        <div className="flex flex-wrap gap-2">
          <Button
            aria-expanded={isCompared}
            onClick={() => onCompare(isCompared ? null : version)}
            aria-label={message('versionCompareLabel', version)}
          >
            {message('versionCompare')}
          </Button>
          <ConfirmButton
            action={message('versionUse')}
            title={message('versionUseTitle', version)}
            body={message(isSynced ? 'versionUseSynced' : 'versionUseLocal', version)}
            disabled={isBusy}
            onConfirm={() => onUseVersion(version)}
          />
          <Button
            disabled={isBusy}
            aria-label={message('versionSaveLabel', version)}
            onClick={() => onSaveAsNext(version)}
          >
            {message('versionSave')}
          </Button>
        </div>
      )}
    </div>
  );
}
