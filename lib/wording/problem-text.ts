import type { Problem } from '#lib/read/problem.ts';
import { message } from './message.ts';

export interface ProblemText {
  /** What is the matter, in a few words. */
  title: string;
  /** What to do about it, one plain sentence. */
  advice: string;
}

/** The words for a page that could not be read. */
export function problemText(problem: Problem): ProblemText {
  const [title, advice] = KEYS[problem];
  return { title: message(title), advice: message(advice) };
}

const KEYS = {
  'hidden-page': ['problemHiddenPage', 'problemHiddenPageAdvice'],
  'source-view': ['problemSourceView', 'problemSourceViewAdvice'],
  'inline-page': ['problemInlinePage', 'problemInlinePageAdvice'],
  'error-page': ['problemErrorPage', 'problemErrorPageAdvice'],
  'error-answer': ['problemErrorAnswer', 'problemErrorAnswerAdvice'],
  'file-view': ['problemFileView', 'problemFileViewAdvice'],
  'long-address': ['problemLongAddress', 'problemLongAddressAdvice'],
  'browser-page': ['problemBrowserPage', 'problemBrowserPageAdvice'],
  pdf: ['problemPdf', 'problemPdfAdvice'],
  store: ['problemStore', 'problemStoreAdvice'],
  blank: ['problemBlank', 'problemBlankAdvice'],
  crashed: ['problemCrashed', 'problemCrashedAdvice'],
  sandboxed: ['problemSandboxed', 'problemSandboxedAdvice'],
  navigated: ['problemNavigated', 'problemNavigatedAdvice'],
  slow: ['problemSlow', 'problemSlowAdvice'],
  'login-wall': ['problemLoginWall', 'problemLoginWallAdvice'],
  'work-page': ['problemWorkPage', 'problemWorkPageAdvice'],
  'linkedin-loading': ['problemLinkedinLoading', 'problemLinkedinLoadingAdvice'],
  'no-access': ['problemNoAccess', 'problemNoAccessAdvice'],
  'reader-failed': ['problemReaderFailed', 'problemReaderFailedAdvice'],
  'no-answer': ['problemNoAnswer', 'problemNoAnswerAdvice'],
  'local-file': ['problemLocalFile', 'problemLocalFileAdvice'],
} as const satisfies Record<Problem, readonly [string, string]>;
