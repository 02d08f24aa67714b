/** What came of one visit. */
export interface Visited {
  url: string;
  kind: string;
  /** Of a problem its word, of an account its key. */
  detail: string | null;
  badge: string;
}

/** Tabs that are open at once. */
const AT_ONCE = 5;

/**
 * Asks, as a page of the extension, the background to read a url in a tab of its own. A read that ran out of its time is
 * asked for again, as its words advise: five at once on a busy machine are none of a user's doing.
 */
const VISIT = `async (url) => {
  const api = globalThis.browser ?? globalThis.chrome;
  const { id } = await api.tabs.create({ url, active: false });
  for (;;) {
    const tab = await api.tabs.get(id);
    if (tab.status === 'complete' && (tab.url ?? '').startsWith('http')) break;
    await new Promise((resolve) => setTimeout(resolve, 15));
  }
  const ask = () => api.runtime.sendMessage({ type: 'judge-tab', tabId: id, readId: crypto.randomUUID() });
  let report = await ask();
  while (report.problem === 'slow') report = await ask();
  const badge = await api.action.getBadgeText({ tabId: id });
  await api.tabs.remove(id);
  return { url, kind: report.kind, detail: report.problem ?? report.dossier?.account.key ?? null, badge };
}`;

/**
 * Visits without the popup's drawing, for hundreds of them: a build that has access to all hosts needs no click, and the
 * background does what a click makes it do.
 * @param inPage runs the body of an async function in a page of the extension
 */
export async function visitAll(
  inPage: (body: string) => Promise<unknown>,
  urls: readonly string[],
): Promise<Visited[]> {
  const visited: Visited[] = [];
  for (let at = 0; at < urls.length; at += AT_ONCE) {
    const some = JSON.stringify(urls.slice(at, at + AT_ONCE));
    visited.push(...((await inPage(`return Promise.all(${some}.map(${VISIT}));`)) as Visited[]));
  }
  return visited;
}
