import { isQuietOn } from '#lib/read/unasked/wants-unasked.ts';
import type { Badge } from '#lib/wording/badge.ts';
import { unaskedChoice } from './settings.ts';
import { showBadge } from './toolbar-badge.ts';

/** Shows a badge as loud as the user wants it on that page: without letters the title still says it. */
export async function showCalmly(tabId: number, badge: Badge, url: string | undefined): Promise<void> {
  const choice = await unaskedChoice.get();
  await showBadge(tabId, choice && isQuietOn(choice, url) ? { ...badge, text: '' } : badge);
}
