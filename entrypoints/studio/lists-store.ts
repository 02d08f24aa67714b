import { createStore } from 'zustand/vanilla';
import type { ListsProps, PendingList } from '#components/studio/lists/lists-props.ts';
import type { ListEntry } from '#lib/dossier/match-suppression.ts';
import { type ListKind, MAX_LIST_NAME } from '#lib/dossier/suppression.ts';
import { type ListSource, sourceOfBlob, sourceOfText } from '#lib/lists/read/list-source.ts';
import type { CompanyList } from '#lib/lists/read-companies.ts';
import { dayOf, today } from '#lib/platform/clock.ts';
import { entriesOf } from '#lib/storage/suppression-lists.ts';
import {
  columnsText,
  companiesText,
  foundLines,
  lineFaultText,
  listProblemText,
} from '#lib/wording/list-text.ts';
import { message } from '#lib/wording/studio-message.ts';
import { db } from './database.ts';
import { oneAtATime } from './one-at-a-time.ts';
import { stopStoring, storeList } from './store-list.ts';

type ListOutcome = NonNullable<ListsProps['outcome']>;
type ListsModel = Pick<ListsProps, 'pending' | 'outcome' | 'canUndo' | 'isBusy' | 'share'>;

export const listsStore = createStore<ListsModel>(() => ({
  ...{ pending: null, outcome: null, canUndo: false, isBusy: false, share: null },
}));

let chosen: CompanyList | null = null;
/** A list as it was before the last change; without entries there was none. */
let before: { list: string; entries: ListEntry[] } | null = null;

const busily = oneAtATime<ListOutcome>(listsStore, () => ({ ok: false, text: message('listFailed') }));

export function chooseList(file: File): void {
  void busily(async () => {
    cancelList();
    const day = Math.min(today(), dayOf(file.lastModified));
    return look(sourceOfBlob(file), { source: file.name, suggested: file.name.replace(/\.[^.]*$/, ''), day });
  });
}

export function pasteList(text: string): void {
  void busily(async () => {
    cancelList();
    return look(sourceOfText(text), { source: message('listPasted'), suggested: '', day: today() });
  });
}

export function cancelList(): void {
  chosen = null;
  listsStore.setState({ pending: null });
}

/** Puts what was chosen to use, in place of a list of the same name. */
export function acceptList(list: string, kind: ListKind, day: number): void {
  const brought = chosen;
  if (!brought) return;
  void busily(async () => {
    const entries = brought.companies.map((company) => ({
      ...company,
      label: company.name,
      list,
      kind,
      day,
    }));
    if (!(await change(list, entries))) return { ok: true, text: message('listStopped') };
    cancelList();
    return { ok: true, text: message('listUsed', list, companiesText(entries.length)) };
  });
}

export function removeList(list: string): void {
  void busily(async () => {
    await change(list, []);
    return { ok: true, text: message('listRemoved', list) };
  });
}

export function undoList(): void {
  const earlier = before;
  if (!earlier) return;
  void busily(async () => {
    if (!(await storeList(earlier.list, earlier.entries, told))) {
      return { ok: true, text: message('listStopped') };
    }
    before = null;
    listsStore.setState({ canUndo: false });
    return { ok: true, text: message('listUndone', earlier.list) };
  });
}

export function stopList(): void {
  stopStoring();
}

/** What is kept for the way back is what was replaced. False when it was stopped. */
async function change(list: string, entries: readonly ListEntry[]): Promise<boolean> {
  const earlier = await entriesOf(db, list);
  if (!(await storeList(list, entries, told))) return false;
  before = { list, entries: earlier };
  listsStore.setState({ canUndo: true });
  return true;
}

function told(share: number | null): void {
  listsStore.setState({ share });
}

/** Reads a list and shows what it is, before anything is changed. */
async function look(
  file: ListSource,
  { source, suggested, day }: Pick<PendingList, 'source' | 'suggested' | 'day'>,
): Promise<ListOutcome | null> {
  // It knows every public suffix: half as much again as the whole studio, for a page that is seldom open.
  const { readCompanies } = await import('#lib/lists/read-companies.ts');
  const read = await readCompanies(file);
  if (!read.ok) return { ok: false, text: listProblemText(read.problem) };
  const { list } = read;
  chosen = list;
  const pending: PendingList = {
    ...{ source, day, suggested: suggested.slice(0, MAX_LIST_NAME), companies: list.companies.length },
    ...{ found: foundLines(list), columns: columnsText(list), repeated: list.repeated },
    faults: list.faults.map(lineFaultText),
    leftOut: list.faults.filter(({ kept }) => !kept).length,
  };
  listsStore.setState({ pending });
  return null;
}
