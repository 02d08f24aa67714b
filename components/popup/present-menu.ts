import type { MenuItem } from '#components/ui/menu.tsx';
import { type MessageKey, message } from '#lib/wording/message.ts';
import type { ViewName } from './view-name.ts';

/** Views of the menu, in its order; without `canKeep` those that only show. */
const VIEWS: readonly { view: ViewName; words: MessageKey; keeps: boolean }[] = [
  { view: 'company', words: 'menuCompany', keeps: true },
  { view: 'exception', words: 'menuException', keeps: true },
  { view: 'outcome', words: 'menuOutcome', keeps: true },
  { view: 'compare', words: 'menuCompare', keeps: false },
];

/** What else can be done with an account, behind the card's menu. */
export function presentMenu(
  canKeep: boolean,
  onOpen: (view: ViewName) => void,
  onOpenStudio: (() => void) | null,
): MenuItem[] {
  const views = VIEWS.filter(({ keeps }) => canKeep || !keeps);
  return [
    ...views.map(({ view, words }) => ({ key: view, label: message(words), onChoose: () => onOpen(view) })),
    ...(onOpenStudio ? [{ key: 'studio', label: message('popupStudio'), onChoose: onOpenStudio }] : []),
  ];
}

/** True for a view that the menu opens: the keyboard goes back to the menu. */
export function isMenuView(view: ViewName | null): boolean {
  return VIEWS.some((entry) => entry.view === view);
}
