import { ruleIndex } from './rule-index.ts';

/** A page's head holds a handful of comments; one that is built to hold more is not read on. */
const MAX_COMMENTS = 100;
const MAX_COMMENT = 200;
const MAX_METAS = 300;
const COMMENT_NODE = 8;

/**
 * What of a page's frame gives tools away, each asked for by a rule: ids of elements as "#id", attributes of the root as
 * "[name]", metas as "meta:name", comments of the head as "<!--" and their beginning.
 */
export function collectMarkers(document: Document): string[] {
  const asked = ruleIndex().marker.map(({ rule }) => rule.text);
  const metas = new Set(
    [...document.querySelectorAll('meta[name]')].slice(0, MAX_METAS).map((meta) => `meta:${nameOf(meta)}`),
  );
  const comments = [...(document.head?.childNodes ?? [])]
    .filter((node) => node.nodeType === COMMENT_NODE)
    .slice(0, MAX_COMMENTS)
    .map((node) => `<!--${(node.nodeValue ?? '').slice(0, MAX_COMMENT).trimStart()}`);
  return asked.filter((text) => {
    if (text.startsWith('#')) return document.getElementById(text.slice(1)) !== null;
    if (text.startsWith('[')) return document.documentElement?.hasAttribute(text.slice(1, -1)) === true;
    if (text.startsWith('meta:')) return metas.has(text);
    return comments.some((comment) => comment.startsWith(text));
  });
}

function nameOf(meta: Element): string {
  return (meta.getAttribute('name') ?? '').trim();
}
