import type { ReactNode } from 'react';
import { Button } from '#components/ui/button.tsx';
import { ForeignText } from '#components/ui/foreign-text.tsx';
import { dateText } from '#lib/wording/found-text.ts';
import { message } from '#lib/wording/studio-message.ts';
import { OutcomeBanner } from '../outcome-banner.tsx';
import { PageHeading } from '../page-heading.tsx';
import { Criteria } from './criteria.tsx';
import { IcpList } from './icp-list.tsx';
import type { IcpPageProps } from './icp-props.ts';
import { Review } from './review.tsx';
import { Tiers } from './tiers.tsx';
import { Versions } from './versions.tsx';
import { Waiting } from './waiting.tsx';

/** The ICP in use, to be read as sentences; its versions. Children stand at the end: another one, what the team says. */
export function IcpPage(props: IcpPageProps & { children?: ReactNode }) {
  const { icps, shown, review, waiting, outcome } = props;
  return (
    <>
      <PageHeading
        title={shown ? <ForeignText>{shown.icp.name}</ForeignText> : message('icpTitle')}
        lead={shown ? leadOf(shown) : message('icpNone')}
      >
        {shown && <Button onClick={props.onExport}>{message('icpExport')}</Button>}
      </PageHeading>
      <OutcomeBanner outcome={outcome} />
      {review && <Review review={review} />}
      {waiting && <Waiting waiting={waiting} />}
      {icps.length > 1 && <IcpList {...props} shownId={shown?.listed.id ?? null} />}
      {shown && (
        <>
          <Tiers tiers={shown.icp.tiers} />
          <Criteria icp={shown.icp} />
        </>
      )}
      {shown && !shown.listed.sample && <Versions {...props} isSynced={shown.listed.isSynced} />}
      {props.children}
    </>
  );
}

function leadOf({ icp, listed }: NonNullable<IcpPageProps['shown']>): string {
  const { basis, n } = icp.provenance;
  const parts = [
    message(listed.sample ? 'icpSampleVersion' : 'versionNumber', icp.version),
    icp.owner,
    basis === 'data' && n !== undefined ? message('icpBasisData', n) : message('icpBasisGuess'),
    message('icpReviewDue', dateText(icp.reviewBy)),
  ];
  return parts.join(' · ');
}
