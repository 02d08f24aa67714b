import { Button } from '#components/ui/button.tsx';
import { ForeignText } from '#components/ui/foreign-text.tsx';
import { dateText } from '#lib/wording/found-text.ts';
import { message } from '#lib/wording/message.ts';
import { PageHeading } from '../page-heading.tsx';
import { BringIcp } from './bring-icp.tsx';
import { Criteria } from './criteria.tsx';
import { IcpList } from './icp-list.tsx';
import type { IcpPageProps } from './icp-props.ts';
import { Review } from './review.tsx';
import { Tiers } from './tiers.tsx';
import { Versions } from './versions.tsx';

/** The ICP in use, to be read as sentences; its versions; and another one from a file. */
export function IcpPage(props: IcpPageProps) {
  const { icps, shown, review, outcome } = props;
  return (
    <>
      <PageHeading
        title={shown ? <ForeignText>{shown.icp.name}</ForeignText> : message('icpTitle')}
        lead={shown ? leadOf(shown) : message('icpNone')}
      >
        {shown && <Button onClick={props.onExport}>{message('icpExport')}</Button>}
      </PageHeading>
      <div role="status">
        {outcome && (
          <p
            data-tone={outcome.ok ? 'primary' : 'negative'}
            className="mb-5 rounded-lg bg-tone-ground px-3 py-2 text-pretty wrap-anywhere text-tone"
          >
            {outcome.text}
          </p>
        )}
      </div>
      {review && <Review review={review} />}
      {icps.length > 1 && <IcpList {...props} shownId={shown?.listed.id ?? null} />}
      {shown && (
        <>
          <Tiers tiers={shown.icp.tiers} />
          <Criteria icp={shown.icp} />
        </>
      )}
      {shown && !shown.listed.sample && <Versions {...props} isSynced={shown.listed.isSynced} />}
      <BringIcp {...props} />
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
