import fc from 'fast-check';

/** The document of a page; a case that the simulated browser itself cannot parse is left out (a real one parses anything). */
export function parsePage(html: string): Document {
  let document: Document | null = null;
  try {
    document = new DOMParser().parseFromString(html, 'text/html');
  } catch {
    // happy-dom's tree building, not ours.
  }
  fc.pre(document !== null);
  return document ?? new Document();
}
