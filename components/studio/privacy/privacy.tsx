import { message } from '#lib/wording/message.ts';
import { PageHeading } from '../page-heading.tsx';
import { NeverStored } from './never-stored.tsx';
import type { PrivacyProps } from './privacy-props.ts';
import { StoredTables } from './stored-tables.tsx';

/** What is on this machine, what leaves it, and how to take it along or be rid of it. */
export function Privacy({ tables, disk }: PrivacyProps) {
  return (
    <>
      <PageHeading title={message('privacyTitle')} lead={message('privacyLead')} />
      <StoredTables tables={tables} disk={disk} />
      <NeverStored />
    </>
  );
}
