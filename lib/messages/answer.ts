import { browser } from 'wxt/browser';
import type { Failure } from './ask.ts';
import { MESSAGES, type MessageType, type ReplyOf, type RequestOf } from './table.ts';

/** What the background does for each message. */
export type Handlers = { [T in MessageType]: (request: RequestOf<T>) => Promise<ReplyOf<T>> };

/** The sender of a runtime message, as far as it decides whether to listen. */
interface Sender {
  url?: string | undefined;
}

/** A message that was understood, with its type. */
export type Asked = { [T in MessageType]: { type: T; request: RequestOf<T> } }[MessageType];

/** Answers the extension's own pages in the background. Registers its listener at once, as a worker must. */
export function answerMessages(handlers: Handlers): void {
  const ownOrigin = browser.runtime.getURL('/');
  browser.runtime.onMessage.addListener((input: unknown, sender, respond) => {
    const asked = parseMessage(input, sender, ownOrigin);
    if (!asked) return undefined;
    handle(handlers, asked).then(respond, (error: unknown) => respond(failureOf(error)));
    return true; // the answer comes later
  });
}

/** A message, or null when it is none or does not come from a page of this extension. */
export function parseMessage(input: unknown, sender: Sender, ownOrigin: string): Asked | null {
  // `sender.tab` would prove nothing: such a page in a tab has one too.
  if (!sender.url?.startsWith(ownOrigin)) return null;
  if (typeof input !== 'object' || input === null) return null;
  const type: unknown = Reflect.get(input, 'type');
  if (typeof type !== 'string' || !Object.hasOwn(MESSAGES, type)) return null;
  const request = MESSAGES[type as MessageType].parse(input);
  // The row of the table pairs the type with its request.
  return request === null ? null : ({ type, request } as Asked);
}

function handle(handlers: Handlers, { type, request }: Asked): Promise<unknown> {
  const handler = handlers[type] as (request: Asked['request']) => Promise<unknown>;
  return handler(request);
}

function failureOf(error: unknown): Failure {
  const { name, message } = error instanceof Error ? error : new Error(String(error));
  return { failure: { name, message } };
}
