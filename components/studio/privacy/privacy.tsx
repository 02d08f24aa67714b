import { message } from '#lib/wording/studio-message.ts';
import { PageHeading } from '../page-heading.tsx';
import { Backup } from './backup.tsx';
import { Erase } from './erase.tsx';
import { NeverStored } from './never-stored.tsx';
import type { PrivacyProps } from './privacy-props.ts';
import { RequestLog } from './request-log.tsx';
import { StoredTables } from './stored-tables.tsx';
import { ToldOutcome } from './told-outcome.tsx';

/** What is on this machine, what leaves it, and how to take it along or be rid of it. */
export function Privacy({ now, ...props }: PrivacyProps & { now: number }) {
  return (
    <>
      <PageHeading title={message('privacyTitle')} lead={message('privacyLead')} />
      <ToldOutcome {...props} />
      <StoredTables {...props} />
      <RequestLog requests={props.requests} now={now} />
      <NeverStored />
      <Backup {...props} />
      <Erase {...props} />
    </>
  );
}
