import type { ListEntry } from '#lib/dossier/match-suppression.ts';
import { ask, askOrThrow } from '#lib/messages/ask.ts';

/** Companies of one message: a longer list shows how far it is, and can be stopped. */
const SLICE = 2_000;
/** How often it is asked how far storing is. */
const LOOK_MS = 250;
/** How much of the work is sending it; the rest is storing. */
const SENDING = 0.4;
/** A worker that was put to sleep has lost what was sent: once more is enough, or something else is wrong. */
const ATTEMPTS = 2;

let stopping: { batch: string; isStopped: boolean } | null = null;

/** Puts a list in place of that of its name. `told` = how much is done, null at the end. False when it was stopped. */
export async function storeList(
  list: string,
  entries: readonly ListEntry[],
  told: (share: number | null) => void,
): Promise<boolean> {
  if (entries.length <= SLICE) {
    const { isReplaced } = await askOrThrow('replace-list', { list, entries: [...entries] });
    if (!isReplaced) throw new Error('the list is too long');
    return true;
  }
  try {
    for (let attempt = 1; attempt <= ATTEMPTS; attempt += 1) {
      const outcome = await storeSliced(list, entries, told);
      if (outcome === 'replaced') return true;
      if (outcome === 'stopped') return false;
      if (outcome === 'too-long') break;
    }
    throw new Error('the list could not be stored');
  } finally {
    stopping = null;
    told(null);
  }
}

/** Stops what is being stored: nothing is changed then. */
export function stopStoring(): void {
  if (!stopping) return;
  stopping.isStopped = true;
  void ask('stop-list', { batch: stopping.batch });
}

async function storeSliced(
  list: string,
  entries: readonly ListEntry[],
  told: (share: number | null) => void,
): Promise<'replaced' | 'stopped' | 'too-long' | 'lost'> {
  const batch = crypto.randomUUID();
  const run = { batch, isStopped: false };
  stopping = run;
  for (let from = 0; from < entries.length; from += SLICE) {
    if (run.isStopped) return 'stopped';
    told((SENDING * from) / entries.length);
    const { staged } = await askOrThrow('stage-list', {
      batch,
      from,
      entries: entries.slice(from, from + SLICE),
    });
    if (staged === null) return 'lost';
  }
  if (run.isStopped) return 'stopped';
  const look = setInterval(() => void tellStored(batch, entries.length, told), LOOK_MS);
  try {
    const { outcome } = await askOrThrow('use-staged-list', { batch, list, companies: entries.length });
    return outcome;
  } finally {
    clearInterval(look);
  }
}

async function tellStored(batch: string, companies: number, told: (share: number) => void): Promise<void> {
  const progress = await ask('list-progress', { batch });
  if (progress && stopping?.batch === batch) {
    told(SENDING + ((1 - SENDING) * progress.stored) / companies);
  }
}
