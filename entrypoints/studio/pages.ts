import type { PageView } from './page-view.ts';
import { checkListPage } from './pages/check-list.tsx';
import { icpPage } from './pages/icp.tsx';
import { listsPage } from './pages/lists.tsx';
import { privacyPage } from './pages/privacy.tsx';
import { recoveryPage } from './pages/recovery.tsx';
import { sitesPage } from './pages/sites.tsx';
import { syncPage } from './pages/sync.tsx';
import { welcomePage } from './pages/welcome.tsx';

/** The pages in the order of the navigation; the first one is where the studio opens. */
export const PAGES: readonly [PageView, ...PageView[]] = [
  icpPage,
  syncPage,
  checkListPage,
  listsPage,
  sitesPage,
  privacyPage,
];

/** Pages that no navigation shows: where the product leads to when they are needed. */
export const HIDDEN_PAGES: readonly PageView[] = [welcomePage, recoveryPage];
