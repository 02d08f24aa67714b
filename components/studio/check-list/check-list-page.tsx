import { message } from '#lib/wording/studio-message.ts';
import { OutcomeBanner } from '../outcome-banner.tsx';
import { PageHeading } from '../page-heading.tsx';
import type { CheckListProps } from './check-list-props.ts';
import { DropZone } from './drop-zone.tsx';
import { KeptAttendeeLists } from './kept-attendee-lists.tsx';

/** The attendees of events: brought in, and compared with one another. */
export function CheckListPage({ lists, outcome, isBusy, onFile, onPaste, onErase }: CheckListProps) {
  return (
    <>
      <PageHeading title={message('checkTitle')} lead={message('checkLead')} />
      <OutcomeBanner outcome={outcome} />
      <DropZone isBusy={isBusy} onFile={onFile} onPaste={onPaste} />
      <KeptAttendeeLists lists={lists} isBusy={isBusy} onErase={onErase} />
    </>
  );
}
