import { createStore } from 'zustand/vanilla';
import type { PendingFeedback } from '#components/studio/icp/feedback-props.ts';
import type { IcpOutcome } from '#components/studio/icp/icp-props.ts';
import { MAX_FEEDBACK_LETTERS, parseFeedback, writeFeedback } from '#lib/exchange/feedback-file.ts';
import { withoutForeignAnswers } from '#lib/exchange/foreign-answers.ts';
import { askOrThrow } from '#lib/messages/ask.ts';
import { saveFile } from '#lib/platform/save-file.ts';
import { collectFeedback, type ImportedFeedback, previewFeedback } from '#lib/storage/feedback.ts';
import {
  feedbackDoneText,
  feedbackRefusalText,
  kindCountsText,
  leftOutTexts,
} from '#lib/wording/feedback-text.ts';
import { message } from '#lib/wording/studio-message.ts';
import { db } from './database.ts';
import { oneAtATime } from './one-at-a-time.ts';

interface FeedbackModel {
  pending: PendingFeedback | null;
  outcome: IcpOutcome | null;
  canUndo: boolean;
  isBusy: boolean;
}

export const feedbackStore = createStore<FeedbackModel>(() => ({
  ...{ pending: null, outcome: null, canUndo: false, isBusy: false },
}));

/** The text of the file that was chosen. */
let chosen: string | null = null;
let last: ImportedFeedback | null = null;

const busily = oneAtATime<IcpOutcome>(feedbackStore, () => refused('failed'));

/** Saves what was said in this browser to a file. */
export function exportFeedback(by: string): void {
  void busily(async () => {
    const day = new Date().toISOString().slice(0, 10);
    const file = await collectFeedback(db, by.trim(), day);
    saveFile(document, `icp-lens-feedback-${day}.json`, writeFeedback(file));
    return null;
  });
}

/** Reads a file and shows what importing it would bring. */
export function chooseFeedback(file: File): void {
  void busily(async () => {
    cancelFeedback();
    if (file.size > MAX_FEEDBACK_LETTERS) return refused('too-large');
    const text = await file.text();
    const parsed = parseFeedback(text);
    if (!parsed.ok) return refused(parsed.problem);
    const icpIds = new Set(await db.icps.toCollection().primaryKeys());
    const { file: offered, left } = withoutForeignAnswers(parsed.file, icpIds);
    if (left > 0 && offered.accounts.every(({ records }) => records.length === 0))
      return refused('other-icp');
    const { accounts, fresh, known } = await previewFeedback(db, offered);
    const leftOut = leftOutTexts({ broken: parsed.dropped, foreign: left });
    const { by, exported } = offered;
    chosen = text;
    feedbackStore.setState({
      pending: { fileName: file.name, by, exported, accounts, fresh: kindCountsText(fresh), known, leftOut },
    });
    return null;
  });
}

export function cancelFeedback(): void {
  chosen = null;
  feedbackStore.setState({ pending: null });
}

/** Imports what was chosen; as long as the page is open, it can be undone. */
export function runFeedbackImport(): void {
  const text = chosen;
  if (text === null) return;
  void busily(async () => {
    const { imported } = await askOrThrow('import-feedback', { text });
    if (!imported) return refused('not-feedback');
    last = imported;
    cancelFeedback();
    feedbackStore.setState({ canUndo: true });
    const { added, surplus, touched, judged } = imported;
    const unseen = touched.length - judged.length;
    const done = feedbackDoneText({ added: added.length, judged: judged.length, unseen, surplus });
    return { ok: true, text: done };
  });
}

export function undoFeedbackImport(): void {
  const imported = last;
  if (!imported) return;
  void busily(async () => {
    const { added, outdated } = imported;
    await askOrThrow('take-feedback-back', { added, outdated });
    last = null;
    // What it would bring is another now.
    cancelFeedback();
    feedbackStore.setState({ canUndo: false });
    return { ok: true, text: message('feedbackUndone') };
  });
}

function refused(problem: Parameters<typeof feedbackRefusalText>[0]): IcpOutcome {
  return { ok: false, text: feedbackRefusalText(problem) };
}
