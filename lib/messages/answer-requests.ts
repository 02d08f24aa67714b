import { browser } from 'wxt/browser';
import { findCard } from '#lib/exchange/find-card.ts';
import { parseTyped } from '#lib/profile/typed/parse-typed.ts';
import type { ChangeReply, ChangeRequest } from './change-protocol.ts';
import type { JudgeRequest, Report, Request } from './protocol.ts';
import { parseRequest } from './protocol.ts';

/** What the background does for the extension's own pages. */
export interface Services {
  judge(request: JudgeRequest): Promise<Report>;
  change(request: ChangeRequest): Promise<ChangeReply>;
}

/** Answers the extension's own pages in the background. */
export function answerRequests(services: Services): void {
  const ownOrigin = browser.runtime.getURL('/');
  browser.runtime.onMessage.addListener((input: unknown, sender, respond) => {
    const parsed = parseRequest(input, sender, ownOrigin);
    if (!parsed) return undefined;
    answer(parsed, services).then(respond, () => respond(null));
    return true; // the answer comes later
  });
}

async function answer(request: Request, { judge, change }: Services): Promise<unknown> {
  switch (request.type) {
    case 'judge-tab':
      return judge(request);
    case 'change-account':
      return change(request);
    case 'parse-typed':
      return parseTyped(request.attribute, request.text);
    case 'read-card':
      return findCard(request.text);
  }
}
