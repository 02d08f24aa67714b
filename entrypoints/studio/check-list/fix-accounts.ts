import { browser } from 'wxt/browser';
import type { CorrectionFor } from '#components/studio/check-list/fix-props.ts';
import type { AccountKey } from '#lib/account/account-key.ts';
import type { RecordWords } from '#lib/evidence/user-record.ts';
import { askOrThrow } from '#lib/messages/ask.ts';
import type { Change } from '#lib/messages/change.ts';
import type { RowsAsked } from '#lib/messages/list-work.ts';
import { accountsText } from '#lib/wording/check-list/check-list-text.ts';
import { message } from '#lib/wording/studio-message.ts';
import { busily, checkListStore } from './check-list-store.ts';
import { askLists } from './list-client.ts';

/** A correction is the word of a person for each company: nobody vouches for more at once. */
const MOST = 300;

/** Corrects a fact of every account behind the rows, as its card would; all can be taken back. */
export function fixAccounts(asked: RowsAsked, fix: CorrectionFor): void {
  busily(async () => {
    const keys = await askLists('keys', asked);
    if (keys.length === 0) return { ok: false, text: message('checkFixNone') };
    if (keys.length > MOST)
      return { ok: false, text: message('checkFixMany', accountsText(keys.length), MOST) };
    const changes = keys.map((account) => ({ account, id: crypto.randomUUID() }));
    // A typed value is of its attribute's own type, as a correction is.
    const wordsOf = (id: string) => ({ kind: 'correction', id, ...fix }) as RecordWords;
    for (const { account, id } of changes) await change(account, { kind: 'keep', record: wordsOf(id) });
    checkListStore.setState({ undo: () => takeBack(changes) });
    return { ok: true, text: message('checkFixed', accountsText(keys.length)) };
  });
}

function takeBack(changes: readonly { account: AccountKey; id: string }[]): void {
  busily(async () => {
    for (const { account, id } of changes) await change(account, { kind: 'undo', id });
    return { ok: true, text: message('checkFixUndone', accountsText(changes.length)) };
  });
}

async function change(account: AccountKey, asked: Change): Promise<void> {
  const tab = await browser.tabs.getCurrent();
  const reply = await askOrThrow('change-account', { tabId: tab?.id ?? -1, account, change: asked });
  if (!reply.ok) throw new Error(reply.problem);
}
