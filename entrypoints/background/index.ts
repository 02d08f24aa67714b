import { defineBackground } from 'wxt/utils/define-background';
import * as z from 'zod/mini';
import { answerRequests } from '#lib/platform/answer-requests.ts';
import { judgeTab } from '#lib/platform/judge-tab.ts';
import { watchTabs } from '#lib/platform/watch-tabs.ts';
import { Database } from '#lib/storage/database.ts';
import starter from '../../public/icps/mid-market-b2b-saas.json' with { type: 'json' };

export default defineBackground({
  type: 'module',
  main() {
    z.config({ jitless: true }); // the extension's CSP forbids compiled validators
    const db = new Database();
    answerRequests((request) => judgeTab({ db, starter }, request));
    watchTabs();
  },
});
