import { browser } from 'wxt/browser';
import type { Badge } from '#lib/wording/badge.ts';

/** Shows a badge on one tab. A tab that is gone by now needs none. */
export async function showBadge(tabId: number, badge: Badge): Promise<void> {
  await Promise.allSettled([
    browser.action.setBadgeText({ tabId, text: badge.text }),
    browser.action.setBadgeBackgroundColor({ tabId, color: badge.color }),
    browser.action.setBadgeTextColor({ tabId, color: badge.textColor }),
    browser.action.setTitle({ tabId, title: badge.title }),
  ]);
}

/** Back to the plain button: whatever the tab shows now has not been judged. */
export async function clearBadge(tabId: number, title: string): Promise<void> {
  await Promise.allSettled([
    browser.action.setBadgeText({ tabId, text: '' }),
    browser.action.setTitle({ tabId, title }),
  ]);
}
