import { browser } from 'wxt/browser';
import type { JudgeRequest, Report } from './protocol.ts';

/**
 * Asks the background to read and judge a tab. A background that was put to sleep between question and answer is
 * asked once more with the same read id. Null when it fails both times. Apart from the answering side, whose parser the
 * popup would carry for nothing.
 */
export async function requestJudgement(tabId: number): Promise<Report | null> {
  const message: JudgeRequest = { type: 'judge-tab', tabId, readId: crypto.randomUUID() };
  const ask = (): Promise<Report | null> => browser.runtime.sendMessage(message);
  return ask()
    .catch(ask)
    .catch(() => null);
}
