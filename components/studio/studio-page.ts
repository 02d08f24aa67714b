import type { LucideIcon } from 'lucide-react';

/** A page of the studio, as its navigation shows it. */
export interface StudioPage {
  /** Its part of the address: `#/privacy`. */
  id: string;
  /** What it is called in the navigation, the tab's title and its heading. */
  title: string;
  icon: LucideIcon;
  /** For a table as wide as the window; else the width of a text. */
  isWide?: true;
}
