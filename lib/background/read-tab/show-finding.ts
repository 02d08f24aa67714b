import { browser } from 'wxt/browser';
import type { Finding } from '#lib/messages/report.ts';
import { showCalmly } from '#lib/platform/quiet-badge.ts';
import { heedTabs, keepBadgeTrue } from '#lib/platform/watch-tabs.ts';
import type { Badge } from '#lib/wording/badge.ts';
import { badgeForDossier, badgeForForeignPage, badgeForProblem } from '#lib/wording/badge.ts';

/** Puts what was found on the tab's button, unless the tab has moved on to something else. */
export async function showFinding(tabId: number, finding: Finding): Promise<void> {
  const badge = badgeOf(finding);
  heedTabs();
  // While the account was judged the tab may have moved on.
  if (badge && (await keepBadgeTrue(tabId))) {
    const tab = await browser.tabs.get(tabId).catch(() => null);
    await showCalmly(tabId, badge, tab?.url);
  }
  // And while its badge was being set, unheard.
  await keepBadgeTrue(tabId);
}

function badgeOf(finding: Finding): Badge | null {
  switch (finding.kind) {
    case 'account':
      return badgeForDossier(finding.dossier);
    case 'not-company':
      return badgeForForeignPage(finding.pageKind);
    case 'problem':
      return badgeForProblem(finding.problem);
    case 'no-icp':
    case 'storage-broken':
    case 'profile-offer':
    case 'person':
      return null;
  }
}
