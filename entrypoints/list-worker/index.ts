import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import * as z from 'zod/mini';
import type { ListAnswer, ListQuestion } from '#lib/messages/list-work.ts';
import { answer } from './answer.ts';

/** The worker behind "Check a list": all work on long lists is here, so that the page never waits for it. */
export default defineUnlistedScript(() => {
  z.config({ jitless: true }); // the extension's CSP forbids compiled validators
  addEventListener('message', ({ data }: MessageEvent<ListQuestion>) => {
    const { id } = data;
    answer(data).then(
      (reply) => postMessage({ id, reply } satisfies ListAnswer),
      (error: unknown) => postMessage({ id, failure: failureOf(error) } satisfies ListAnswer),
    );
  });
});

function failureOf(error: unknown): { code: string; message: string } {
  if (error instanceof Error) return { code: error.name, message: error.message };
  return { code: 'failed', message: String(error) };
}
