import { browser } from 'wxt/browser';
import { defineBackground } from 'wxt/utils/define-background';
import * as z from 'zod/mini';
import { answerRequests } from '#lib/platform/answer-requests.ts';
import { changeAccount } from '#lib/platform/change-account.ts';
import { keepInSync } from '#lib/platform/icp-sync/keep-in-sync.ts';
import { judgeTab } from '#lib/platform/judge-tab.ts';
import { guardStorage } from '#lib/platform/open-storage.ts';
import { watchTabs } from '#lib/platform/watch-tabs.ts';
import { Database } from '#lib/storage/database.ts';
import starter from '../../public/icps/mid-market-b2b-saas.json' with { type: 'json' };

export default defineBackground({
  type: 'module',
  main() {
    z.config({ jitless: true }); // the extension's CSP forbids compiled validators
    const storage = guardStorage(new Database(), starter);
    // At once, not at the first click: a lost database is found and repaired before anyone looks.
    void storage.open();
    browser.runtime.onStartup.addListener(() => void storage.open());
    answerRequests({
      judge: (request) => judgeTab(storage, request),
      change: (request) => changeAccount(storage, request),
    });
    watchTabs();
    keepInSync(storage);
  },
});
