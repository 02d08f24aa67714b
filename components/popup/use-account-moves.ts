import { useState } from 'react';
import { message } from '#lib/wording/message.ts';
import type { Notice } from './notice-line.tsx';
import type { AccountActions, Done, Saying } from './popup-actions.ts';
import type { ViewPlace } from './view-name.ts';

/** Where the popup stands on one account, and what moves it on. */
export interface AccountMoves {
  place: ViewPlace | null;
  /** The view that was just left. */
  left: ViewPlace['name'] | null;
  notice: Notice | null;
  open(place: ViewPlace): void;
  back(): void;
  /** Does something, goes back to the card and says what was done, with the way back; a fault is said where one is. */
  settle(done: Promise<Done>, words: string): Promise<void>;
  /** All of it or nothing; nothing to say leads back. */
  say(sayings: readonly Saying[], words: string): Promise<void>;
  undo(ids: readonly string[]): Promise<void>;
  tell(words: string, fault?: boolean): void;
}

interface Standing {
  /** The account that this is about: another one starts from the card. */
  account: string | null;
  place: ViewPlace | null;
  left: ViewPlace['name'] | null;
  notice: Notice | null;
}

/** The popup's own memory: which view is open, and what the last click did. Everything else is in the database. */
export function useAccountMoves(
  account: string | null,
  actions: AccountActions | null,
  initial: ViewPlace | null,
): AccountMoves {
  const fresh: Standing = { account, place: null, left: null, notice: null };
  const [kept, setKept] = useState<Standing>({ ...fresh, place: initial });
  const standing = kept.account === account ? kept : fresh;
  const { place } = standing;

  const back = () => setKept({ ...standing, place: null, left: place?.name ?? null, notice: null });
  const settle = async (done: Promise<Done>, words: string, undoable = true) => {
    const result = await done;
    if (!result.ok) {
      setKept({ ...standing, notice: { words: result.problem, fault: true, undoIds: [] } });
      return;
    }
    const notice = { words, fault: false, undoIds: undoable ? result.ids : [] };
    // A join leads to another account: its card says what happened.
    setKept({ account: result.account, place: null, left: place?.name ?? null, notice });
  };
  return {
    place,
    left: standing.left,
    notice: standing.notice,
    open: (next) => setKept({ ...standing, place: next, notice: null }),
    back,
    settle,
    say: async (sayings, words) => {
      if (!actions || sayings.length === 0) return back();
      await settle(actions.onSay(sayings), words);
    },
    undo: async (ids) => {
      if (actions) await settle(actions.onUndo(ids), message('noticeUndone'), false);
    },
    tell: (words, fault = false) => setKept({ ...standing, notice: { words, fault, undoIds: [] } }),
  };
}
