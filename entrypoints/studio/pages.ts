import type { PageView } from './page-view.ts';
import { privacyPage } from './pages/privacy.tsx';

/** The pages in the order of the navigation; the first one is where the studio opens. */
export const PAGES: readonly [PageView, ...PageView[]] = [privacyPage];
