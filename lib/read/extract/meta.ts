import type { NativeDom } from './native-dom.ts';

/** More metas than this are never looked at. */
const MAX_METAS = 300;
const MAX_CONTENT = 2_000;

/** Contents of the page's metas by lower-case name, property or itemprop; the first of each wins. */
export function readMetas(document: Document, dom: NativeDom): Map<string, string> {
  const metas = new Map<string, string>();
  const elements = document.getElementsByTagName('meta');
  for (let at = 0; at < elements.length && at < MAX_METAS; at++) {
    const element = elements[at];
    if (!element) continue;
    const key =
      dom.attribute(element, 'property') ??
      dom.attribute(element, 'name') ??
      dom.attribute(element, 'itemprop');
    const content = dom.attribute(element, 'content');
    if (!key || !content) continue;
    const name = key.trim().toLowerCase();
    if (!metas.has(name)) metas.set(name, content.slice(0, MAX_CONTENT));
  }
  return metas;
}

/** Text of the document's title element; svg titles are not looked at. */
export function readTitle(document: Document, dom: NativeDom): string {
  const titles = document.getElementsByTagName('title');
  for (let at = 0; at < titles.length && at < 10; at++) {
    const element = titles[at];
    const parent = element ? dom.parent(element) : null;
    if (!element || (parent && dom.type(parent) === 1 && dom.tag(parent as Element) === 'svg')) continue;
    return dom.text(element).slice(0, MAX_CONTENT);
  }
  return '';
}
