import { HELD_BY } from '../../extract/json-ld-limits.ts';
import { ELEMENT, type NativeDom } from '../../extract/native-dom.ts';
import type { JsonLdNode } from './json-ld.ts';

const MAX_SCOPES = 100;
const MAX_VISITED = 4_000;
const MAX_VALUE = 500;
const MAX_DEPTH = 12;
/** Where the value of a property stands, when not in the text. */
const VALUE_ATTRIBUTES = ['content', 'href', 'src', 'datetime'];

/** Properties of a node of structured data in the markup; a number is the index of a nested node in the same list. */
export type MarkupNode = [property: string, value: string | number][];

/** The nodes that JSON-LD would give. */
export function nodesOfMarkup(markup: readonly MarkupNode[]): JsonLdNode[] {
  const nodes = markup.map((): JsonLdNode => new Map());
  for (const [at, properties] of markup.entries()) {
    for (const [property, value] of properties)
      nodes[at]?.set(property, typeof value === 'number' ? nodes[value] : value);
  }
  return nodes;
}

/** Structured data written into the markup (microdata, RDFa Lite). */
export function readMarkupData(document: Document, dom: NativeDom): MarkupNode[] {
  const nodes: JsonLdNode[] = [];
  let visited = 0;
  const roots = document.querySelectorAll('[itemscope][itemtype*="schema.org"],[typeof]');
  for (let at = 0; at < roots.length && at < MAX_SCOPES; at++) {
    const root = roots[at];
    if (!root || propertyOf(dom, root)) continue;
    read(root, '');
  }
  const indexes = new Map<unknown, number>(nodes.map((node, at) => [node, at]));
  return nodes.map((node) =>
    [...node].map(([property, value]) => [property, indexes.get(value) ?? String(value)]),
  );

  function read(scope: Element, heldBy: string): JsonLdNode {
    const node: JsonLdNode = new Map([['@type', typeOf(dom, scope)]]);
    if (heldBy) node.set(HELD_BY, heldBy);
    nodes.push(node);
    collect(scope, node, 0);
    return node;
  }

  function collect(parent: Element, node: JsonLdNode, depth: number): void {
    for (let child = dom.first(parent); child; child = dom.next(child)) {
      if (dom.type(child) !== ELEMENT) continue;
      if (++visited > MAX_VISITED || depth > MAX_DEPTH) return;
      const element = child as Element;
      const property = propertyOf(dom, element);
      const isScope = typeOf(dom, element) !== '';
      if (property && !node.has(property) && !isScope) node.set(property, contentOf(dom, element));
      if (!isScope) collect(element, node, depth + 1);
      else if (property && nodes.length < MAX_SCOPES) node.set(property, read(element, property));
    }
  }
}

function propertyOf(dom: NativeDom, element: Element): string {
  const name = dom.attribute(element, 'itemprop') ?? dom.attribute(element, 'property') ?? '';
  return /^(?:schema:)?\w{2,40}$/.test(name) ? name.replace('schema:', '') : '';
}

/** Local name of the type; empty for elements that open none. */
function typeOf(dom: NativeDom, element: Element): string {
  const type = dom.attribute(element, 'itemtype') ?? dom.attribute(element, 'typeof') ?? '';
  return /(\w{2,60})\/?$/.exec(type.slice(0, 200).trim())?.[1] ?? '';
}

function contentOf(dom: NativeDom, element: Element): string {
  for (const name of VALUE_ATTRIBUTES) {
    const value = dom.attribute(element, name);
    if (value) return value.slice(0, MAX_VALUE);
  }
  return dom.text(element).slice(0, MAX_VALUE).trim();
}
