import { message } from '#lib/wording/studio-message.ts';
import { OutcomeBanner } from '../outcome-banner.tsx';
import { PageHeading } from '../page-heading.tsx';
import { BringList } from './bring-list.tsx';
import { KeptLists } from './kept-lists.tsx';
import type { ListsProps } from './lists-props.ts';

/** Companies that are not to be worked as others are, and why: the popup says so before its verdict. */
export function ListsPage(props: ListsProps) {
  const { outcome, canUndo, onUndo } = props;
  return (
    <>
      <PageHeading title={message('listsTitle')} lead={message('listsLead')} />
      <OutcomeBanner outcome={outcome} onUndo={canUndo ? onUndo : null} />
      <KeptLists {...props} />
      <BringList {...props} />
    </>
  );
}
