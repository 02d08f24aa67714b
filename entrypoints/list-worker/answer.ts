import type { ListQuestion, ListWork, ListWorkType } from '#lib/messages/list-work.ts';
import { changeList, eraseList } from './change-list.ts';
import { exportList } from './export-list.ts';
import { accountKeys, queueOf, showRow, showRows } from './show-rows.ts';
import { continueScoring, refreshList, scoreFromStart, stopWork } from './start-scoring.ts';
import { lookAgain, previewRows, takeIn } from './take-in.ts';

type Answers = { [T in ListWorkType]: (request: ListWork[T]['request']) => Promise<ListWork[T]['reply']> };

const ANSWERS: Answers = {
  ping: async () => null,
  bring: takeIn,
  look: lookAgain,
  preview: previewRows,
  score: scoreFromStart,
  continue: continueScoring,
  stop: stopWork,
  rows: showRows,
  row: showRow,
  keys: accountKeys,
  export: exportList,
  queue: queueOf,
  refresh: refreshList,
  change: changeList,
  erase: eraseList,
};

export function answer({ type, request }: ListQuestion): Promise<unknown> {
  // Each kind of question comes with the request of its kind.
  const reply = ANSWERS[type] as (asked: typeof request) => Promise<unknown>;
  return reply(request);
}
