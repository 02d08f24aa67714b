import { message } from '#lib/wording/studio-message.ts';
import { PageHeading } from '../page-heading.tsx';
import { AllowedPlaces } from './allowed-places.tsx';
import { Calm } from './calm.tsx';
import { LeftAlone } from './left-alone.tsx';
import { LinkedinTerms } from './linkedin-terms.tsx';
import { Pause } from './pause.tsx';
import { ReaderHealth } from './reader-health.tsx';
import type { SitesProps } from './sites-props.ts';

/** Where pages are read when they are opened, what each grant allows, and how all of it is switched off. */
export function Sites(props: SitesProps) {
  return (
    <>
      <PageHeading title={message('sitesTitle')} lead={message('sitesLead')} />
      {props.isLost && (
        <p role="alert" className="mb-4 text-against">
          {message('sitesNotKept')}
        </p>
      )}
      <AllowedPlaces {...props} />
      <Pause {...props} />
      <Calm {...props} />
      <LeftAlone {...props} />
      <ReaderHealth {...props} />
      <LinkedinTerms {...props} />
    </>
  );
}
