import type { AccountActions, Done } from '#components/popup/popup-actions.ts';
import type { AccountKey } from '#lib/account/account-key.ts';
import type { Dossier } from '#lib/dossier/dossier.ts';
import type { AttributeKey } from '#lib/evidence/attributes.ts';
import type { RecordWords } from '#lib/evidence/user-record.ts';
import { ask } from '#lib/messages/ask.ts';
import type { Change, Step } from '#lib/messages/change.ts';
import type { TypedValue } from '#lib/profile/typed/typed-value.ts';
import { requestChange } from './request-change.ts';

/** The account that the popup shows, and where its changes go. */
interface Subject {
  tabId: number;
  account: AccountKey;
  canKeep: boolean;
  /** The account stands anew: under another key after a join, without a dossier when no evidence is left. */
  onChanged(account: AccountKey, dossier: Dossier | null): void;
}

/** What the popup does to an account, by asking the background. */
export function accountActions({
  tabId,
  account,
  canKeep,
  onChanged,
}: Subject): Omit<AccountActions, 'onCopy' | 'onCompare'> {
  const request = (change: Change, ids: readonly string[]): Promise<Done> =>
    requestChange({ tabId, account, change, ids }, onChanged);
  return {
    canKeep,
    onSay: (sayings) => {
      const records = sayings.map((saying) => ({ ...saying, id: crypto.randomUUID() }));
      // A saying with an id is the words of a record of the same kind.
      const steps = records.map((record): Step => ({ kind: 'keep', record: record as RecordWords }));
      return request({ kind: 'all', steps }, records.map(({ id }) => id).reverse());
    },
    onDecide: (belonging) => {
      const id = crypto.randomUUID();
      return request({ ...belonging, id }, [id]);
    },
    onUndo: (ids) => request({ kind: 'all', steps: ids.map((id) => ({ kind: 'undo', id })) }, ids),
    onTyped: async <K extends AttributeKey>(attribute: K, text: string) => {
      // What is parsed for an attribute is a value of that attribute.
      const typed = (await ask('parse-typed', { attribute, text })) as TypedValue<K> | null;
      return typed ?? { ok: false, fault: { code: 'unclear' }, suggestions: [] };
    },
  };
}
