import { browser } from 'wxt/browser';
import type { ChangeReply, ChangeRequest } from './change-protocol.ts';
import type { JudgeRequest, Report } from './protocol.ts';
import { parseRequest } from './protocol.ts';

/** What the background does for the extension's own pages. */
export interface Services {
  judge(request: JudgeRequest): Promise<Report>;
  change(request: ChangeRequest): Promise<ChangeReply>;
}

/** Answers the extension's own pages in the background. */
export function answerRequests({ judge, change }: Services): void {
  const ownOrigin = browser.runtime.getURL('/');
  browser.runtime.onMessage.addListener((input: unknown, sender, respond) => {
    const parsed = parseRequest(input, sender, ownOrigin);
    if (!parsed) return undefined;
    const answer = parsed.type === 'judge-tab' ? judge(parsed) : change(parsed);
    answer.then(respond, () => respond(null));
    return true; // the answer comes later
  });
}
