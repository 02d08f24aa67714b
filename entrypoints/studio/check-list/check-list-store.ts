import { createStore } from 'zustand/vanilla';
import type { CheckOutcome } from '#components/studio/check-list/check-list-props.ts';
import { message } from '#lib/wording/studio-message.ts';
import { oneAtATime } from '../one-at-a-time.ts';
import { askLists, askListsAnew } from './list-client.ts';
import { listsDb } from './lists-database.ts';

interface CheckModel {
  outcome: CheckOutcome | null;
  isBusy: boolean;
  /** Takes the last action back; null where there is no way. */
  undo: (() => void) | null;
}

export const checkListStore = createStore<CheckModel>(() => ({ outcome: null, isBusy: false, undo: null }));

const said = oneAtATime<CheckOutcome>(checkListStore, (error) => ({ ok: false, text: failureText(error) }));

/** Runs an action of the page; what it came to stands above it. */
export function busily(work: () => Promise<CheckOutcome | null>): void {
  checkListStore.setState({ undo: null });
  void said(work);
}

/** Takes a file in and goes to its list. */
export function bringFile(file: File): void {
  busily(async () => {
    const list = crypto.randomUUID();
    await askListsAnew('bring', { list, file });
    location.hash = `#/check-list/${list}`;
    return null;
  });
}

export function pasteRows(text: string): void {
  bringFile(new File([text], message('checkPasted'), { type: 'text/plain' }));
}

export function eraseList(id: string): void {
  busily(async () => {
    const name = (await listsDb.lists.get(id))?.name ?? '';
    await askLists('erase', { list: id });
    if (location.hash.includes(id)) location.hash = '#/check-list';
    return { ok: true, text: message('checkErased', name) };
  });
}

function failureText(error: unknown): string {
  const name = error instanceof Error ? error.name : '';
  if (name === 'QuotaExceededError') return message('checkFaultFull');
  const isUnkept = ['SecurityError', 'InvalidStateError', 'NotAllowedError', 'MissingAPIError'].includes(
    name,
  );
  return message(isUnkept ? 'checkFaultNotStored' : 'checkFailed');
}
