import { browser } from 'wxt/browser';
import type { ListAnswer, ListQuestion, ListWork, ListWorkType } from '#lib/messages/list-work.ts';

/** A worker that lets others in every few milliseconds and does not answer for so long is gone. */
const ALIVE_MS = 3_000;

interface Waiting {
  resolve(reply: unknown): void;
  reject(error: Error): void;
}

let worker: Worker | null = null;
let asked = 0;
const waiting = new Map<number, Waiting>();

/** Asks the worker that reads, scores and keeps lists; starts it when there is none. */
export function askLists<T extends ListWorkType>(
  type: T,
  request: ListWork[T]['request'],
): Promise<ListWork[T]['reply']> {
  worker ??= start();
  asked += 1;
  const question: ListQuestion<T> = { id: asked, type, request };
  const reply = new Promise<unknown>((resolve, reject) => waiting.set(question.id, { resolve, reject }));
  worker.postMessage(question);
  // The worker answers a question of this type with the reply of its type.
  return reply as Promise<ListWork[T]['reply']>;
}

/** The same, with a new worker in place of one that the browser has killed. */
export async function askListsAnew<T extends ListWorkType>(
  type: T,
  request: ListWork[T]['request'],
): Promise<ListWork[T]['reply']> {
  const late = new Promise<'late'>((resolve) => setTimeout(() => resolve('late'), ALIVE_MS));
  const alive = await Promise.race([askLists('ping', {}), late]).catch(() => 'late');
  if (alive === 'late') giveUp();
  return askLists(type, request);
}

function start(): Worker {
  const started = new Worker(browser.runtime.getURL('/list-worker.js'));
  started.addEventListener('message', ({ data }: MessageEvent<ListAnswer>) => {
    const one = waiting.get(data.id);
    waiting.delete(data.id);
    if (!one) return;
    if ('failure' in data)
      one.reject(Object.assign(new Error(data.failure.message), { name: data.failure.code }));
    else one.resolve(data.reply);
  });
  started.addEventListener('error', giveUp);
  return started;
}

function giveUp(): void {
  worker?.terminate();
  worker = null;
  for (const { reject } of waiting.values()) reject(new Error('the worker is gone'));
  waiting.clear();
}
