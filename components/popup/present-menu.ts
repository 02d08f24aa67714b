import type { MenuItem } from '#components/ui/menu.tsx';
import { type MessageKey, message } from '#lib/wording/message.ts';
import type { ViewName } from './view-name.ts';

/** Views of the menu, in its order; without `canKeep` those that only show. */
const VIEWS: readonly { view: ViewName; words: MessageKey; keeps: boolean }[] = [
  { view: 'evidence', words: 'actionEvidence', keeps: false },
  { view: 'company', words: 'menuCompany', keeps: true },
  { view: 'exception', words: 'menuException', keeps: true },
  { view: 'outcome', words: 'menuOutcome', keeps: true },
  { view: 'compare', words: 'menuCompare', keeps: false },
];

/** What else can be done with an account, behind the card's menu. */
export function presentMenu(
  { canKeep, negative }: { canKeep: boolean; negative: boolean },
  onOpen: (view: ViewName) => void,
  onOpenStudio: (() => void) | null,
): MenuItem[] {
  // On a no the exception stands in the row of buttons, and the evidence here.
  const inRow: ViewName = canKeep && negative ? 'exception' : 'evidence';
  const views = VIEWS.filter(({ view, keeps }) => (canKeep || !keeps) && view !== inRow);
  return [
    ...views.map(({ view, words }) => ({ key: view, label: message(words), onChoose: () => onOpen(view) })),
    ...(onOpenStudio ? [{ key: 'studio', label: message('popupStudio'), onChoose: onOpenStudio }] : []),
  ];
}
