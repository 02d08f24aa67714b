import { ListChecks } from 'lucide-react';
import { useMemo } from 'react';
import { useStore } from 'zustand';
import { CheckListPage } from '#components/studio/check-list/check-list-page.tsx';
import type { ListViewProps } from '#components/studio/check-list/check-list-props.ts';
import { askedOf } from '#components/studio/check-list/list-address.ts';
import { ListView } from '#components/studio/check-list/list-view.tsx';
import type { AttendeeListRow } from '#lib/lists/kept/attendee-list.ts';
import { oppositeTiers } from '#lib/lists/kept/opposite-tiers.ts';
import { message } from '#lib/wording/studio-message.ts';
import { bringFile, checkListStore, eraseList, pasteRows } from '../check-list/check-list-store.ts';
import { actionsOf } from '../check-list/list-actions.ts';
import { listsDb } from '../check-list/lists-database.ts';
import { useFreshList, useIsWorking } from '../check-list/use-work.ts';
import type { PageView } from '../page-view.ts';
import { useLiveQuery } from '../use-live-query.ts';

export const checkListPage: PageView = {
  id: 'check-list',
  title: message('checkTitle'),
  icon: ListChecks,
  isWide: true,
  View: CheckListView,
};

function CheckListView({ rest }: { rest: string }) {
  const { list, part, filter } = useMemo(() => askedOf(rest), [rest]);
  return list === null ? <AllLists /> : <OneList key={list} id={list} part={part} filter={filter} />;
}

function AllLists() {
  const { value } = useLiveQuery(loadLists, null);
  const { outcome, isBusy } = useStore(checkListStore);
  return (
    <CheckListPage
      lists={value}
      outcome={outcome}
      isBusy={isBusy}
      onFile={bringFile}
      onPaste={pasteRows}
      onErase={({ id }) => eraseList(id)}
    />
  );
}

function OneList({ id, part, filter }: { id: string } & Pick<ReturnType<typeof askedOf>, 'part' | 'filter'>) {
  const { value } = useLiveQuery(loadList, id);
  const list = value?.list ?? null;
  const isWorking = useIsWorking(list);
  useFreshList(list);
  const { outcome, isBusy, undo } = useStore(checkListStore);
  const actions = useMemo(() => actionsOf(id), [id]);
  if (!value) return <p className="text-dim">{message('checkLoading')}</p>;
  if (!list) return <p>{message('checkGone')}</p>;
  const { opposite } = value;
  return (
    <ListView
      {...{ list, opposite, part, asked: filter, isWorking, outcome, isBusy, actions }}
      onUndo={undo}
    />
  );
}

function loadLists(): Promise<AttendeeListRow[]> {
  return listsDb.lists.orderBy('addedAt').reverse().toArray();
}

type Loaded = Pick<ListViewProps, 'opposite'> & { list: AttendeeListRow | null };

async function loadList(id: string): Promise<Loaded> {
  const list = (await listsDb.lists.get(id)) ?? null;
  // An event is measured against nothing, and while a list is worked on it is loaded again and again.
  if (list?.stage !== 'done' || list.purpose === 'event') return { list, opposite: null };
  return { list, opposite: oppositeTiers(list.purpose, await loadLists()) };
}
