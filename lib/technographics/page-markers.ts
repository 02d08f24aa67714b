import { ruleIndex } from './rule-index.ts';

/** A page's head holds a handful of comments; one that is built to hold more is not read on. */
const MAX_COMMENTS = 100;
const MAX_NODES = 2_000;
const MAX_COMMENT = 200;
const MAX_METAS = 300;
const COMMENT_NODE = 8;

/**
 * What of a page's frame gives tools away, each asked for by a rule: ids of elements as "#id", attributes of the root as
 * "[name]", metas as "meta:name", comments of the head as "<!--" and their beginning.
 */
export function collectMarkers(document: Document): string[] {
  const asked = ruleIndex().marker.map(({ rule }) => rule.text);
  const metas = listMetas(document);
  const comments = listComments(document);
  return asked.filter((text) => {
    if (text.startsWith('#')) return document.getElementById(text.slice(1)) !== null;
    if (text.startsWith('[')) return document.documentElement?.hasAttribute(text.slice(1, -1)) === true;
    if (text.startsWith('meta:')) return metas.has(text);
    return comments.some((comment) => comment.startsWith(text));
  });
}

function listMetas(document: Document): Set<string> {
  const metas = document.querySelectorAll('meta[name]');
  const names = new Set<string>();
  for (let at = 0; at < metas.length && at < MAX_METAS; at++) {
    names.add(`meta:${(metas[at]?.getAttribute('name') ?? '').trim()}`);
  }
  return names;
}

function listComments(document: Document): string[] {
  const comments: string[] = [];
  let node = document.head?.firstChild ?? null;
  for (let seen = 0; node && seen < MAX_NODES && comments.length < MAX_COMMENTS; seen++) {
    if (node.nodeType === COMMENT_NODE) {
      comments.push(`<!--${(node.nodeValue ?? '').slice(0, MAX_COMMENT).trimStart()}`);
    }
    node = node.nextSibling;
  }
  return comments;
}
