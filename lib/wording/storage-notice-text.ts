import { type MessageKey, message } from './message.ts';

/** What happened to the storage and must be said; the verdict stands in spite of it. */
export type StorageNotice =
  /** The database was written by a later version: it is not touched. */
  | { kind: 'newer' }
  /** The browser lets the extension keep no database (Firefox, always in private browsing). */
  | { kind: 'private' }
  /** The database cannot be opened. */
  | { kind: 'unreadable' }
  /** Another tab of the extension still holds the database in an older form. */
  | { kind: 'blocked' }
  /** The disk is full. `removed` = the oldest accounts that made room; 0 = nothing could be stored. */
  | { kind: 'full'; removed: number }
  /** The database was lost and the ICPs named are back from their copy. `accounts` = how many are still there. */
  | { kind: 'recovered'; icps: string[]; accounts: number }
  /** The extension's settings cannot be read or written. */
  | { kind: 'settings' };

export interface NoticeText {
  title: string;
  advice: string;
}

/** A notice in words: what happened, what it means and what to do. */
export function storageNoticeText(notice: StorageNotice): NoticeText {
  switch (notice.kind) {
    case 'full':
      return notice.removed > 0
        ? text('noticePruned', 'noticePrunedAdvice', notice.removed)
        : text('noticeFull', 'noticeFullAdvice');
    case 'recovered': {
      const back = notice.icps.join(', ');
      return {
        title: message('noticeRecovered'),
        advice: message(
          notice.accounts === 0 ? 'noticeRecoveredEmpty' : 'noticeRecoveredSome',
          back,
          notice.accounts,
        ),
      };
    }
    default: {
      const [title, advice] = KEYS[notice.kind];
      return text(title, advice);
    }
  }
}

function text(title: MessageKey, advice: MessageKey, ...params: number[]): NoticeText {
  return { title: message(title, ...params), advice: message(advice, ...params) };
}

const KEYS = {
  newer: ['noticeNewer', 'noticeNewerAdvice'],
  private: ['noticePrivate', 'noticePrivateAdvice'],
  unreadable: ['noticeUnreadable', 'noticeUnreadableAdvice'],
  blocked: ['noticeBlocked', 'noticeBlockedAdvice'],
  settings: ['noticeSettings', 'noticeSettingsAdvice'],
} as const satisfies Record<string, readonly [MessageKey, MessageKey]>;
