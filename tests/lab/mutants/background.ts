import { mutant } from './mutant.ts';

const APPLY = 'lib/background/change-account/apply-change.ts';
const IDENTITY = 'lib/background/change-account/decide-identity.ts';
const JUDGE_ACCOUNT = 'lib/storage/judge-account.ts';
const JUDGE_SAFELY = 'lib/background/read-tab/judge-safely.ts';
const JUDGE_TAB = 'lib/background/read-tab/judge-tab.ts';
const RECEIVE = 'lib/background/sync-icp/receive-icp.ts';
const RESCORE = 'lib/background/keep-storage/rescore.ts';

/** What the background does when it is asked, or by itself. */
export const BACKGROUND = [
  mutant(
    'verdicts of an earlier engine are current',
    JUDGE_ACCOUNT,
    ' && stamp.engineVersion === ENGINE_VERSION',
    '',
    'background/keep-storage/rescore',
  ),
  mutant(
    'verdicts by an earlier ICP are current',
    JUDGE_ACCOUNT,
    'stamp.icpHash === icpHash(icp) && ',
    '',
    'background/keep-storage/rescore',
  ),
  mutant(
    'no pause while everything is judged anew',
    RESCORE,
    'await pace.pause();',
    '',
    'background/keep-storage/rescore',
  ),
  mutant(
    'no room is made on a full disk',
    JUDGE_SAFELY,
    'full ? await makeRoom(db, account) : 0',
    '0',
    'background/read-tab/judge-safely',
  ),
  mutant(
    'room is made, and the page is not stored all the same',
    JUDGE_SAFELY,
    'removed > 0 ? await judgeStored(db, account).catch(() => null) : null',
    'null',
    'background/read-tab/judge-safely',
  ),
  mutant(
    'any failure removes history',
    JUDGE_SAFELY,
    'const full = isFull(error);',
    'const full = error !== null;',
    'background/read-tab/judge-safely',
  ),
  mutant(
    'a private window is stored',
    JUDGE_SAFELY,
    'if (incognito || !usable) {',
    'if (!usable) {',
    'background/read-tab/judge-safely',
  ),
  mutant(
    'the lists are not asked in a private window',
    JUDGE_SAFELY,
    'usable ? db : null',
    'null',
    'background/read-tab/judge-safely',
  ),
  mutant(
    'a tab that has moved on is judged by the page before',
    JUDGE_TAB,
    'if (!now?.url || withoutFragment(now.url) !== withoutFragment(seenAt))',
    'if (!now)',
    'background/read-tab/judge-tab.isolated',
  ),
  mutant(
    'another place on the page is another page',
    JUDGE_TAB,
    'withoutFragment(now.url) !== withoutFragment(seenAt)',
    'now.url !== seenAt',
    'background/read-tab/judge-tab.isolated',
  ),
  mutant(
    'the window is private no more once the page is read',
    JUDGE_TAB,
    'incognito: now.incognito',
    'incognito: false',
    'background/read-tab/judge-tab.isolated',
  ),
  mutant(
    'a change that is refused half-way leaves its first half',
    APPLY,
    "if (typeof done !== 'object') throw new Refusal(done);",
    "if (typeof done !== 'object') return { ok: false, problem: done };",
    'background/change-account/apply-change',
  ),
  mutant(
    'an exception lasts as long as somebody typed',
    APPLY,
    'Math.min(record.until, day + MAX_EXCEPTION_DAYS)',
    'record.until',
    'background/change-account/apply-change',
  ),
  mutant(
    'other accounts that a change touches keep their verdicts',
    APPLY,
    'for (const key of done.touched) if (await db.accounts.get(key)) await judgeAccount(db, key, day);',
    '',
    'background/change-account/identity-changes',
  ),
  mutant(
    'an account is joined into itself',
    IDENTITY,
    "if (into === base.account) return 'same-account';",
    '',
    'background/change-account/identity-changes',
  ),
  mutant(
    'the page that an account is known by is split from it',
    IDENTITY,
    '!row?.aliases.includes(alias) || aliases.includes(base.account)',
    '!row?.aliases.includes(alias)',
    'background/change-account/only-page',
  ),
  mutant(
    'an override takes what nobody may override',
    RECEIVE,
    '!(arrival.override && decision.canOverride)',
    '!arrival.override',
    'background/sync-icp/receive-icp',
  ),
  mutant(
    'a version waiting for its day stays when it is withdrawn',
    RECEIVE,
    "await dropCandidates(db, sourceOf(arrival));\n    return { kind: 'unchanged'",
    "return { kind: 'unchanged'",
    'background/sync-icp/take-waiting',
  ),
  mutant(
    'a version is taken before its day',
    'lib/background/sync-icp/take-waiting.ts',
    'if (String(refusal.params[1]) > now) continue;',
    '',
    'background/sync-icp/take-waiting',
  ),
];
