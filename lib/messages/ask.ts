import { browser } from 'wxt/browser';
import type { MessageType, ReplyOf, RequestOf } from './table.ts';

/** A worker that is put to sleep takes the question with it; one that dies twice in a row is not asleep but broken. */
const ATTEMPTS = 3;

/** What the background answers when it could not do what was asked. */
export interface Failure {
  failure: { name: string; message: string };
}

/**
 * Asks the background, and asks again when the question was lost with a worker that went to sleep: the browser then
 * rejects, or answers nothing at all. What is asked must be safe to ask twice. Null when nothing answers, or when it
 * could not be done: then nothing has changed.
 */
export async function ask<T extends MessageType>(type: T, request: RequestOf<T>): Promise<ReplyOf<T> | null> {
  const reply = await send(type, request);
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

function isFailure(reply: unknown): reply is Failure {
  return typeof reply === 'object' && reply !== null && 'failure' in reply;
}
