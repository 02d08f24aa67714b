/** Why a page could not be read; each has a designed state with one plain sentence. */
export const PROBLEMS = [
  'hidden-page',
  'browser-page',
  'source-view',
  'inline-page',
  'error-page',
  'file-view',
  'long-address',
  'pdf',
  'store',
  'blank',
  'crashed',
  'sandboxed',
  'navigated',
  'slow',
  'login-wall',
  'work-page',
  'linkedin-loading',
  'no-access',
  'reader-failed',
  'local-file',
] as const;
export type Problem = (typeof PROBLEMS)[number];
