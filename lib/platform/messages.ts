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

/**
 * Asks the background to read and judge a tab. A background that was put to sleep between question and answer is
 * asked once more with the same read id. Null when it fails both times.
 */
export async function requestJudgement(tabId: number): Promise<Report | null> {
  const message: JudgeRequest = { type: 'judge-tab', tabId, readId: crypto.randomUUID() };
  const ask = (): Promise<Report | null> => browser.runtime.sendMessage(message);
  return ask()
    .catch(ask)
    .catch(() => null);
}
