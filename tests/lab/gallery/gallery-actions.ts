import type { AccountActions, Done, FilingActions } from '#components/popup/popup-actions.ts';
import { parseTyped } from '#lib/profile/typed/parse-typed.ts';

/** Actions that note what was asked and change nothing. */
export function galleryActions(
  canKeep: boolean,
  note: (call: unknown[]) => void,
  account = 'northwind.example',
): AccountActions {
  const done = async (...call: unknown[]): Promise<Done> => {
    note(call);
    return { ok: true, ids: ['gallery-1'], account };
  };
  return {
    canKeep,
    onSay: (sayings) => done('say', ...sayings),
    onDecide: (belonging) => done('decide', belonging),
    onUndo: (ids) => done('undo', ...ids),
    onTyped: async (attribute, text) => parseTyped(attribute, text),
    onCopy: async (withCode) => {
      note(withCode ? ['copy', 'code'] : ['copy']);
      return true;
    },
    onCompare: async (pasted) => {
      note(['compare', pasted]);
      return [];
    },
  };
}

/** Filing that notes what was asked. */
export function galleryFiling(note: (call: unknown[]) => void): FilingActions {
  const done = async (kind: string, { domain }: { domain: string }): Promise<Done> => {
    note([kind, domain]);
    return { ok: true, ids: ['gallery-2'], account: domain };
  };
  return {
    onFile: (company) => done('file', company),
    onTakeBack: (company) => done('take-back', company),
  };
}
