import { unaskedChoice } from '#lib/platform/settings.ts';
import {
  changeUnasked,
  NOTHING_UNASKED,
  type UnaskedChange,
  type UnaskedChoice,
} from '#lib/read/unasked/unasked-choice.ts';

let last: Promise<unknown> = Promise.resolve();

/** What is chosen now; nothing where nothing can be read. */
export async function readChoice(): Promise<UnaskedChoice> {
  return (await unaskedChoice.get()) ?? NOTHING_UNASKED;
}

/** Makes a change and keeps it; one after the other, so that two pages lose nothing of each other's. False = not kept. */
export function keepChange(change: UnaskedChange): Promise<boolean> {
  const kept = last.then(async () => unaskedChoice.set(changeUnasked(await readChoice(), change)));
  last = kept.catch(() => undefined);
  return kept;
}
