import { useStore } from 'zustand';
import { Feedback } from '#components/studio/icp/feedback.tsx';
import type { SaidHere } from '#components/studio/icp/feedback-props.ts';
import { collectFeedback, countRecords } from '#lib/storage/feedback.ts';
import { kindCountsText } from '#lib/wording/feedback-text.ts';
import { db } from './database.ts';
import {
  cancelFeedback,
  chooseFeedback,
  exportFeedback,
  feedbackStore,
  runFeedbackImport,
  undoFeedbackImport,
} from './feedback-store.ts';
import { useLiveQuery } from './use-live-query.ts';

/** The section of the feedback file, with what was said in this browser so far. */
export function TeamFeedback() {
  const { value } = useLiveQuery(loadSaid, null);
  const doing = useStore(feedbackStore);
  return (
    <Feedback
      {...doing}
      said={value}
      onExport={exportFeedback}
      onChooseFile={chooseFeedback}
      onImport={runFeedbackImport}
      onCancelImport={cancelFeedback}
      onUndo={undoFeedbackImport}
    />
  );
}

async function loadSaid(): Promise<SaidHere> {
  const { accounts } = await collectFeedback(db, '', '');
  return {
    counts: kindCountsText(countRecords(accounts.flatMap(({ records }) => records))),
    accounts: accounts.map(({ name, account }) => name || account),
  };
}
