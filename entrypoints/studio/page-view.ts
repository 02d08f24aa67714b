import type { ComponentType } from 'react';
import type { StudioPage } from '#components/studio/studio-page.ts';

/** A page with what draws it: loads what its component shows and does what it reports. */
export interface PageView extends StudioPage {
  /** `rest` = the address after the page's own part: `#/icp/versions` gives "versions". */
  View: ComponentType<{ rest: string }>;
}
