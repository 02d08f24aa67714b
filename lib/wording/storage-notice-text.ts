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
  | { kind: 'recovered'; icps: string[]; accounts: number; words?: WordsBack | undefined }
  /** The extension's settings cannot be read or written. */
  | { kind: 'settings' };

/** What came back of the user's own words, and what did not. */
export interface WordsBack {
  records: number;
  lists: string[];
  recordsLeft: number;
  listsLeft: string[];
}

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
      const { records, lists, recordsLeft, listsLeft } = notice.words ?? NO_WORDS;
      const back = [
        ...notice.icps,
        ...(records > 0 ? [message('noticeWordsBack', records)] : []),
        ...lists.map((list) => message('noticeListBack', list)),
      ].join(', ');
      const gone = [
        ...(recordsLeft > 0 ? [message('noticeWordsGone', recordsLeft)] : []),
        ...listsLeft.map((list) => message('noticeListBack', list)),
      ].join(', ');
      const advice = message(
        notice.accounts === 0 ? 'noticeRecoveredEmpty' : 'noticeRecoveredSome',
        back,
        notice.accounts,
      );
      return {
        title: message('noticeRecovered'),
        advice: gone === '' ? advice : `${advice} ${message('noticeNotBack', gone)}`,
      };
    }
    default: {
      const [title, advice] = KEYS[notice.kind];
      return text(title, advice);
    }
  }
}

const NO_WORDS: WordsBack = { records: 0, lists: [], recordsLeft: 0, listsLeft: [] };

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
