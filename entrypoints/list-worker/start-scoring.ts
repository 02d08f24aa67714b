import { type ListWork, lockOf } from '#lib/messages/list-work.ts';
import { forgetResults } from '#lib/storage/attendee-lists/chunks.ts';
import { keepMapping } from '#lib/storage/attendee-lists/mappings.ts';
import { knownTraces } from '#lib/storage/known-traces.ts';
import { isFull } from '#lib/storage/prune-history.ts';
import { known, lists } from './databases.ts';
import { forgetOpened } from './opened-list.ts';
import { ScoreFault, scoreList } from './score-list.ts';

/** The scoring that is under way in this worker. */
let work: { stop: AbortController; ended: Promise<void> } | null = null;

/** Scores a list from its first row, by a mapping that is remembered for files with the same columns. */
export async function scoreFromStart({ list, mapping }: ListWork['score']['request']): Promise<null> {
  await stopWork({});
  const table = (await lists.lists.get(list))?.table;
  if (!table) return null;
  await keepMapping(lists, { signature: table.signature, mapping, usedAt: Date.now() });
  forgetOpened(list);
  await forgetResults(lists, list);
  await lists.lists.update(list, {
    ...{ stage: 'scoring', mapping, chunks: 0, progress: 0, fault: null, summary: null },
  });
  return start(list, 'file');
}

export async function continueScoring({ list }: ListWork['continue']['request']): Promise<null> {
  await stopWork({});
  if ((await lists.lists.get(list))?.stage !== 'scoring') return null;
  await lists.lists.update(list, { fault: null });
  return start(list, 'file');
}

/** Judges a scored list anew when this browser knows more than it did then. */
export async function refreshList({ list }: ListWork['refresh']['request']): Promise<null> {
  const row = await lists.lists.get(list);
  if (row?.stage !== 'done' || work || row.knew === (await knownTraces(known))) return null;
  await start(list, 'kept');
  return null;
}

/** Stops what is under way and waits for it: what is stored stays, and is gone on from. */
export async function stopWork(_: ListWork['stop']['request']): Promise<null> {
  work?.stop.abort();
  await work?.ended;
  return null;
}

/** Starts, and does not wait: the list says how far it is. One worker at a list, in whichever tab. */
function start(list: string, from: 'file' | 'kept'): Promise<null> {
  const stop = new AbortController();
  let begin: (value: null) => void = () => undefined;
  const begun = new Promise<null>((resolve) => {
    begin = resolve;
  });
  const ended = navigator.locks.request(lockOf(list), { ifAvailable: true }, async (lock) => {
    begin(null);
    if (!lock) return;
    await scoreList(list, from, stop.signal).catch((error: unknown) => told(list, error));
  });
  const own = { stop, ended: ended.then(() => undefined) };
  work = own;
  void own.ended.finally(() => {
    if (work === own) work = null;
  });
  return begun;
}

/** A stop is no fault. Anything else is kept with the list, for whoever looks at it next. */
async function told(list: string, error: unknown): Promise<void> {
  if (error instanceof Error && error.name === 'AbortError') return;
  const code = error instanceof ScoreFault ? error.code : isFull(error) ? 'full' : 'failed';
  await lists.lists.update(list, { fault: code });
}
