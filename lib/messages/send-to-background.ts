import { browser } from 'wxt/browser';

/** A worker that is put to sleep takes the question with it; one that dies twice in a row is not asleep but broken. */
const ATTEMPTS = 3;

/**
 * Asks the background, and asks again when the question was lost with a worker that went to sleep: the browser then
 * rejects, or answers nothing at all. What is asked must be safe to ask twice. Null when nothing answers.
 */
export async function sendToBackground<Reply>(message: object): Promise<Reply | null> {
  for (let attempt = 0; attempt < ATTEMPTS; attempt += 1) {
    const reply: Reply | null | undefined = await browser.runtime.sendMessage(message).catch(() => undefined);
    if (reply !== undefined) return reply;
  }
  return null;
}
