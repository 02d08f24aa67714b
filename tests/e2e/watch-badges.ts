/** A badge as the browser itself reported it, with where its tab stood then. */
export interface SeenBadge {
  url: string;
  badge: string;
  title: string;
  /** When it was seen first: milliseconds since the epoch. */
  at: number;
}

/**
 * Runs in a page of the extension: reads every tab's button through the browser, again and again, and notes each change.
 * Nothing of the product is replaced. What was seen stands on the document, where a driver of either browser finds it.
 */
export const WATCH_BADGES = `(() => {
  const api = globalThis.browser ?? globalThis.chrome;
  const seen = [];
  const tell = () => (document.documentElement.dataset.badges = JSON.stringify(seen));
  tell();
  addEventListener('forget-badges', () => { seen.length = 0; tell(); });
  const last = new Map();
  const look = async () => {
    for (const tab of await api.tabs.query({})) {
      const [badge, title] = await Promise.all([
        api.action.getBadgeText({ tabId: tab.id }), api.action.getTitle({ tabId: tab.id })]).catch(() => ['', '']);
      // Where it stands now: a badge that is read behind a move belongs to what came before.
      const after = await api.tabs.get(tab.id).catch(() => null);
      if (after === null || after.url !== tab.url) continue;
      const now = { url: tab.url ?? '', badge, title };
      const key = JSON.stringify(now);
      if (last.get(tab.id) !== key) { last.set(tab.id, key); seen.push({ ...now, at: Date.now() }); tell(); }
    }
    setTimeout(look, 5);
  };
  void look();
})()`;

/** What was seen until now, as JSON. */
export const SEEN_BADGES = 'document.documentElement.dataset.badges';

/** The same, and from now on only what is seen later. */
export const TAKE_BADGES = `(() => {
  const { badges } = document.documentElement.dataset;
  dispatchEvent(new Event('forget-badges'));
  return badges;
})()`;

/** Badges that spoke of another company than the page's. */
export function wrongBadges(
  seen: readonly SeenBadge[],
  names: Readonly<Record<string, string>>,
): SeenBadge[] {
  return seen.filter(({ url, badge, title }) => {
    if (badge === '') return false;
    const own = Object.entries(names).find(([part]) => url.includes(part))?.[1];
    const others = Object.values(names).filter((name) => name !== own);
    return own === undefined || others.some((name) => title.includes(name));
  });
}
