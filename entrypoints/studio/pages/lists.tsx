import { ListX } from 'lucide-react';
import { useStore } from 'zustand';
import { ListsPage } from '#components/studio/lists/lists-page.tsx';
import { today } from '#lib/platform/clock.ts';
import { summarizeLists } from '#lib/storage/suppression-lists.ts';
import { message } from '#lib/wording/studio-message.ts';
import { db } from '../database.ts';
import {
  acceptList,
  cancelList,
  chooseList,
  listsStore,
  pasteList,
  removeList,
  stopList,
  undoList,
} from '../lists-store.ts';
import type { PageView } from '../page-view.ts';
import { useLiveQuery } from '../use-live-query.ts';

export const listsPage: PageView = {
  id: 'lists',
  title: message('listsTitle'),
  icon: ListX,
  View: ListsView,
};

function ListsView() {
  const { value } = useLiveQuery(loadLists, null);
  const doing = useStore(listsStore);
  return (
    <ListsPage
      {...doing}
      lists={value}
      onChooseFile={chooseList}
      onPaste={pasteList}
      onAccept={acceptList}
      today={today()}
      onStop={stopList}
      onCancel={cancelList}
      onRemove={removeList}
      onUndo={undoList}
    />
  );
}

function loadLists() {
  return summarizeLists(db);
}
