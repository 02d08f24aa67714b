import '#lib/platform/speak-ui-language.ts';
import { browser } from 'wxt/browser';
import { defineBackground } from 'wxt/utils/define-background';
import * as z from 'zod/mini';
import { readUnasked } from '#lib/background/always-on/always-on.ts';
import { handlersOf } from '#lib/background/handlers.ts';
import { guardStorage } from '#lib/background/keep-storage/open-storage.ts';
import { keepInSync } from '#lib/background/sync-icp/keep-in-sync.ts';
import { welcomeOnce } from '#lib/background/welcome/welcome-once.ts';
import { answerMessages } from '#lib/messages/answer.ts';
import { watchTabs } from '#lib/platform/watch-tabs.ts';
import { Database } from '#lib/storage/database.ts';
import starter from '../../public/icps/mid-market-b2b-saas.json' with { type: 'json' };

export default defineBackground({
  main() {
    z.config({ jitless: true }); // the extension's CSP forbids compiled validators
    const storage = guardStorage(new Database(), starter);
    // At once, not at the first click: a lost database is found and repaired before anyone looks.
    void storage.open();
    browser.runtime.onStartup.addListener(() => void storage.open());
    answerMessages(handlersOf(storage, keepInSync(storage)));
    watchTabs();
    readUnasked(storage);
    welcomeOnce();
  },
});
