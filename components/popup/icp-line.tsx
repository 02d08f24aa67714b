import { Settings2 } from 'lucide-react';
import { Button } from '#components/ui/button.tsx';
import { ForeignText } from '#components/ui/foreign-text.tsx';
import type { Dossier } from '#lib/dossier/dossier.ts';
import { ageText } from '#lib/wording/age-text.ts';
import { message } from '#lib/wording/message.ts';

interface IcpLineProps {
  /** Null where no ICP is in play. */
  icp: Dossier['icp'] | null;
  /** UTC day number. */
  today: number;
  onOpenStudio: (() => void) | null;
}

const DAY_MS = 86_400_000;

/** Which ICP spoke, how fresh it is, and the way to change it. */
export function IcpLine({ icp, today, onOpenStudio }: IcpLineProps) {
  if (!icp && !onOpenStudio) return null;
  return (
    <div className="flex min-h-6 items-center gap-2 text-small text-dim">
      <div className="flex min-w-0 flex-1 flex-wrap items-center gap-x-1.5">
        {icp && (
          <>
            <span className="max-w-full truncate">
              <ForeignText>
                {message(icp.sample ? 'popupSampleIcp' : 'popupIcp', icp.name, icp.version)}
              </ForeignText>
            </span>
            {icp.reviewFrom !== undefined && icp.reviewFrom <= today && (
              <span className="shrink-0 text-open">· {message('popupReviewDue')}</span>
            )}
            {!icp.sample && icp.syncedAt !== null && (
              <span className={`shrink-0 ${icp.failing ? 'font-semibold text-open' : ''}`}>
                {icp.failing ? '' : '· '}
                {syncText(icp.syncedAt, today, icp.failing === true)}
              </span>
            )}
          </>
        )}
      </div>
      {onOpenStudio && (
        <Button
          variant="quiet"
          className="-my-1.5 -mr-1.5"
          aria-label={icp?.sample ? undefined : message('popupStudio')}
          title={message('popupStudio')}
          onClick={onOpenStudio}
        >
          {icp?.sample ? message('popupSampleSwitch') : <Settings2 aria-hidden="true" className="size-4" />}
        </Button>
      )}
    </div>
  );
}

function syncText(syncedAt: number, today: number, failing: boolean): string {
  return message(
    failing ? 'popupSourceFailing' : 'popupSyncedDaysAgo',
    ageText(Math.floor(syncedAt / DAY_MS), today),
  );
}
