/** A page that is still empty after this long will not become readable while the user waits. */
export const USABLE_MS = 3_000;
const LOOK_EVERY_MS = 100;
/** Less text than this is a shell that scripts have yet to fill. */
const SHELL_ELEMENTS = 15;

/**
 * Waits, at most USABLE_MS, until the document has a body that is parsed or has stopped being an empty shell. The reader
 * is injected at once (a streaming page would hold it back otherwise), so it has to wait by itself.
 */
export async function awaitUsableDocument(
  document: Document,
  clock: () => number,
  sleep: (ms: number) => Promise<void>,
): Promise<boolean> {
  const end = clock() + USABLE_MS;
  while (clock() < end) {
    if (isUsable(document)) return true;
    await sleep(LOOK_EVERY_MS);
  }
  return document.body !== null;
}

function isUsable(document: Document): boolean {
  if (document.readyState === 'loading' || !document.body) return false;
  return (
    document.readyState === 'complete' || document.body.getElementsByTagName('*').length > SHELL_ELEMENTS
  );
}
