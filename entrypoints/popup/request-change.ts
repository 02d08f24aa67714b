import type { Done } from '#components/popup/popup-actions.ts';
import type { AccountKey } from '#lib/account/account-key.ts';
import type { Dossier } from '#lib/dossier/dossier.ts';
import { ask } from '#lib/messages/ask.ts';
import type { Change, ChangeProblem } from '#lib/messages/change.ts';
import { type MessageKey, message } from '#lib/wording/message.ts';

/** Why the background refused a change, in words. */
const PROBLEMS: Readonly<Record<ChangeProblem, MessageKey>> = {
  'private-window': 'changePrivateWindow',
  empty: 'changeEmpty',
  'no-place': 'changeNoPlace',
  'same-account': 'changeSameAccount',
  'not-its-own': 'changeNotItsOwn',
  'too-many': 'changeTooMany',
  'not-stored': 'changeNotStored',
};

/** A change of an account, and the ids by which it is taken back. */
interface Asked {
  tabId: number;
  account: AccountKey;
  change: Change;
  ids: readonly string[];
}

/** Asks the background for a change; `onChanged` hears how the account stands then. */
export async function requestChange(
  { ids, ...asked }: Asked,
  onChanged?: (account: AccountKey, dossier: Dossier | null) => void,
): Promise<Done> {
  const reply = await ask('change-account', asked);
  if (!reply?.ok) return { ok: false, problem: message(PROBLEMS[reply?.problem ?? 'not-stored']) };
  onChanged?.(reply.account, reply.dossier);
  return { ok: true, ids, account: reply.account };
}
