import type { FeedbackFile } from './feedback-file.ts';

/**
 * The file without the answers that were given under ICPs of which none is here: their questions may be called as other
 * ones here are. `left` = how many. An account without a verdict does not say under which ICP it was judged, and keeps all.
 */
export function withoutForeignAnswers(
  file: FeedbackFile,
  icpIds: ReadonlySet<string>,
): { file: FeedbackFile; left: number } {
  let left = 0;
  const accounts = file.accounts.map((account) => {
    const { verdicts, records } = account;
    if (verdicts.length === 0 || verdicts.some(({ stamp }) => icpIds.has(stamp.icpId))) return account;
    const kept = records.filter(({ kind }) => kind !== 'answer');
    left += records.length - kept.length;
    return { ...account, records: kept };
  });
  return { file: { ...file, accounts }, left };
}
