import { browser } from 'wxt/browser';
import type { JudgeRequest, Report } from './protocol.ts';
import { parseRequest } from './protocol.ts';

/** Answers judge requests in the background. */
export function answerRequests(judge: (request: JudgeRequest) => Promise<Report>): void {
  const ownOrigin = browser.runtime.getURL('/');
  browser.runtime.onMessage.addListener((input: unknown, sender, respond) => {
    const parsed = parseRequest(input, sender, ownOrigin);
    if (!parsed) return undefined;
    judge(parsed).then(respond, () => respond(null));
    return true; // the answer comes later
  });
}
