import type { AccountKey } from '#lib/account/account-key.ts';
import type { AttributeKey } from '#lib/evidence/attributes.ts';
import type { CardCode } from '#lib/exchange/card-code.ts';
import type { TypedValue } from '#lib/profile/typed/typed-value.ts';
import type { Change, ChangeReply, ChangeRequest } from './change-protocol.ts';
import type { JudgeRequest, Report } from './protocol.ts';
import { sendToBackground } from './send-to-background.ts';
import type { TypedRequest } from './typed-protocol.ts';

/**
 * Asks the background to read and judge a tab; asked again, it is with the same read id. Null when nothing answers.
 */
export async function requestJudgement(tabId: number): Promise<Report | null> {
  const message: JudgeRequest = { type: 'judge-tab', tabId, readId: crypto.randomUUID() };
  return sendToBackground<Report>(message);
}

/**
 * Asks the background to change what is known of an account; the answer carries the new verdict. `not-stored` when it
 * could not be done: nothing has changed then.
 */
export async function requestChange(
  tabId: number,
  account: AccountKey,
  change: Change,
): Promise<ChangeReply> {
  const message: ChangeRequest = { type: 'change-account', tabId, account, change };
  return (await sendToBackground<ChangeReply>(message)) ?? { ok: false, problem: 'not-stored' };
}

/** Asks the background what a typed text stands for. Null when it does not answer. */
export async function requestTyped<K extends AttributeKey>(
  attribute: K,
  text: string,
): Promise<TypedValue<K> | null> {
  const message: TypedRequest = { type: 'parse-typed', attribute, text };
  return sendToBackground<TypedValue<K>>(message);
}

/** Asks the background for the card in a pasted text; null when there is none. */
export async function requestCard(text: string): Promise<CardCode | null> {
  return sendToBackground<CardCode>({ type: 'read-card', text });
}
