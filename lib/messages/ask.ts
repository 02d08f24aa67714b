import { browser } from 'wxt/browser';
import type { MessageType, ReplyOf, RequestOf } from './table.ts';

/** A worker that is put to sleep takes the question with it; one that dies twice in a row is not asleep but broken. */
const ATTEMPTS = 3;
/** Longer than a read of a slow page and its judgement; who sees nothing for so long thinks that it is broken. */
export const ANSWER_LIMIT_MS = 8_000;
/** A worker that woke up stuck is started anew by a second question. */
const ASK_AGAIN_MS = 5_000;
/** They fetch, or write many rows: their pages show that they are at work; a tab must not be opened twice. */
const UNHURRIED: ReadonlySet<MessageType> = new Set([
  ...(['look-at-storage', 'stores-replaced', 'erase-everything', 'erase-account'] as const),
  ...(['sync-now', 'add-source', 'change-keys', 'forget-source'] as const),
  ...(['import-icp', 'start-from', 'accept-refused', 'set-icp-active', 'use-version', 'remove-icp'] as const),
  ...(['replace-list', 'stage-list', 'use-staged-list', 'stop-list'] as const),
  ...(['import-feedback', 'take-feedback-back', 'open-page', 'look-deeper'] as const),
]);

/** What the background answers when it could not do what was asked. */
export interface Failure {
  failure: { name: string; message: string };
}

/**
 * Asks the background, and asks again when the question was lost with a worker that went to sleep: the browser then
 * rejects, or answers nothing at all. What is asked must be safe to ask twice. Null when nothing answers within
 * ANSWER_LIMIT_MS, or when it could not be done: then nothing has changed that was said to be.
 */
export async function ask<T extends MessageType>(type: T, request: RequestOf<T>): Promise<ReplyOf<T> | null> {
  const reply = UNHURRIED.has(type) ? await send(type, request) : await sendInTime(type, request);
  return isFailure(reply) ? null : (reply as ReplyOf<T> | null);
}

/** The same, for whoever says what went wrong: throws an error with the background's own words. */
export async function askOrThrow<T extends MessageType>(type: T, request: RequestOf<T>): Promise<ReplyOf<T>> {
  const reply = await send(type, request);
  if (isFailure(reply)) throw Object.assign(new Error(reply.failure.message), { name: reply.failure.name });
  if (reply === null) throw new Error('no answer');
  return reply as ReplyOf<T>;
}

async function send<T extends MessageType>(type: T, request: RequestOf<T>): Promise<unknown> {
  const message = Object.assign({ type }, request);
  for (let attempt = 0; attempt < ATTEMPTS; attempt += 1) {
    const reply: unknown = await browser.runtime.sendMessage(message).catch(() => undefined);
    if (reply !== undefined) return reply;
  }
  return null;
}

function sendInTime<T extends MessageType>(type: T, request: RequestOf<T>): Promise<unknown> {
  const timers: ReturnType<typeof setTimeout>[] = [];
  const after = (ms: number, act: () => unknown) =>
    new Promise((resolve) => timers.push(setTimeout(() => resolve(act()), ms)));
  const answers = [
    send(type, request),
    after(ASK_AGAIN_MS, () => send(type, request)),
    after(ANSWER_LIMIT_MS, () => null),
  ];
  return Promise.race(answers).finally(() => timers.forEach(clearTimeout));
}

function isFailure(reply: unknown): reply is Failure {
  return typeof reply === 'object' && reply !== null && 'failure' in reply;
}
