import { HELD_BY, MAX_BLOCK_LENGTH, MAX_BLOCKS, MAX_TOTAL_LENGTH } from '../../extract/json-ld-limits.ts';
import { MAX_DEPTH } from './json-ld-depth.ts';
import { parseLeniently } from './lenient-json.ts';

/** A node of structured data with its own properties only: no prototype to pollute or to be misled by. */
export type JsonLdNode = Map<string, unknown>;

const MAX_NODES = 2_000;
const MAX_ITEMS = 200;
const MAX_PROPERTIES = 100;

export interface JsonLdReading {
  /** Every node, outer before inner; nested ones carry `@parent` = the property that held them. */
  nodes: JsonLdNode[];
  /** True when something was left out by a cap. */
  partial: boolean;
  /** Blocks that are no JSON. */
  broken: number;
}

/** True when brackets nest deeper than MAX_DEPTH, found without parsing. */
function isTooDeep(text: string): boolean {
  let depth = 0;
  let inString = false;
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    if (inString) {
      if (code === 92) i++;
      else if (code === 34) inString = false;
    } else if (code === 34) inString = true;
    else if (code === 123 || code === 91) {
      if (++depth > MAX_DEPTH) return true;
    } else if (code === 125 || code === 93) depth--;
  }
  return false;
}

/** Strips what hand-written templates leave around the JSON: comments, CDATA marks, a byte order mark. */
function unwrap(text: string): string {
  return text
    .trim()
    .replace(/^\ufeff/, '')
    .replace(/^(?:<!--|\/\/ ?<!\[CDATA\[|<!\[CDATA\[|\/\* ?<!\[CDATA\[ ?\*\/)/, '')
    .replace(/(?:-->|\/\/ ?\]\]>|\]\]>|\/\* ?\]\]> ?\*\/)$/, '')
    .trim()
    .replace(/;$/, '');
}

function parseBlock(text: string): unknown[] {
  try {
    return [JSON.parse(unwrap(text))];
  } catch {
    return parseLeniently(text);
  }
}

/** Reads the texts of all JSON-LD script blocks. Never throws. */
export function readJsonLd(texts: Iterable<string>): JsonLdReading {
  const reading: JsonLdReading = { nodes: [], partial: false, broken: 0 };
  let total = 0;
  let count = 0;
  for (const text of texts) {
    if (++count > MAX_BLOCKS) {
      reading.partial = true;
      break;
    }
    total += text.length;
    if (text.length > MAX_BLOCK_LENGTH || total > MAX_TOTAL_LENGTH || isTooDeep(text)) {
      total -= text.length > MAX_BLOCK_LENGTH ? text.length : 0;
      reading.partial = true;
      continue;
    }
    const values = parseBlock(text);
    if (values.length === 0) reading.broken++;
    for (const value of values) flatten(value, reading);
  }
  resolveReferences(reading.nodes);
  return reading;
}

function flatten(root: unknown, reading: JsonLdReading): void {
  const queue: { value: unknown; heldBy: string; parent: JsonLdNode | null }[] = [
    { value: root, heldBy: '', parent: null },
  ];
  for (let at = 0; at < queue.length; at++) {
    const item = queue[at];
    if (!item || typeof item.value !== 'object' || item.value === null) continue;
    if (reading.nodes.length >= MAX_NODES) {
      reading.partial = true;
      return;
    }
    if (Array.isArray(item.value)) {
      for (const value of item.value.slice(0, MAX_ITEMS)) queue.push({ ...item, value });
      continue;
    }
    const node: JsonLdNode = new Map();
    // Own enumerable properties only, into a Map: a "__proto__" key stays data.
    for (const [key, value] of Object.entries(item.value).slice(0, MAX_PROPERTIES)) {
      node.set(key, value);
      if (typeof value !== 'object' || value === null) continue;
      const heldBy = key === '@graph' ? item.heldBy : key;
      queue.push({ value, heldBy, parent: node });
    }
    const isGraphOnly = node.has('@graph') && !node.has('@type');
    if (isGraphOnly || node.has('@value')) continue;
    if (item.heldBy) node.set(HELD_BY, item.heldBy);
    reading.nodes.push(node);
  }
}

/** A node that is only `{"@id": x}` gets its type from the node that defines x, so that a publisher can be found. */
function resolveReferences(nodes: JsonLdNode[]): void {
  const defined = new Map<string, JsonLdNode>();
  for (const node of nodes) {
    const id = node.get('@id');
    if (typeof id === 'string' && node.size > 2 && !defined.has(id)) defined.set(id, node);
  }
  for (const node of nodes) {
    const id = node.get('@id');
    if (typeof id !== 'string' || node.has('@type')) continue;
    const target = defined.get(id);
    const heldBy = node.get(HELD_BY);
    if (target && heldBy === 'publisher') target.set('@publishes', true);
  }
}

/** Local names of a node's types: "https://schema.org/Corporation" and "schema:Corporation" are "Corporation". */
export function typesOf(node: JsonLdNode): string[] {
  const raw = node.get('@type');
  const list = Array.isArray(raw) ? raw : [raw];
  return list
    .filter((type) => typeof type === 'string')
    .slice(0, 10)
    .map((type) =>
      type.slice(Math.max(type.lastIndexOf('/'), type.lastIndexOf('#'), type.lastIndexOf(':')) + 1),
    );
}

/** First text of a property: a string, a number, a `{"@value"}`, or the first such in an array. */
export function textOf(node: JsonLdNode, property: string): string {
  return firstText(node.get(property));
}

function firstText(value: unknown): string {
  if (typeof value === 'string') return value.slice(0, 5_000);
  if (typeof value === 'number') return String(value);
  if (Array.isArray(value)) {
    for (const item of value.slice(0, 10)) {
      const text = Array.isArray(item) ? '' : firstText(item);
      if (text) return text;
    }
    return '';
  }
  if (typeof value !== 'object' || value === null) return '';
  const inner = asNode(value)?.get('@value');
  return typeof inner === 'string' ? inner.slice(0, 5_000) : '';
}

/** Every text of a property, in order, at most 50. */
export function textsOf(node: JsonLdNode, property: string): string[] {
  const value = node.get(property);
  const list = Array.isArray(value) ? value.slice(0, 50) : [value];
  return list.map(firstText).filter(Boolean);
}

/** A nested value as a node; null when it is none. */
export function asNode(value: unknown): JsonLdNode | null {
  if (value instanceof Map) return value;
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return null;
  return new Map(Object.entries(value));
}

/** Nested nodes of a property, at most 20. */
export function nodesOf(node: JsonLdNode, property: string): JsonLdNode[] {
  const value = node.get(property);
  const list = Array.isArray(value) ? value.slice(0, 20) : [value];
  return list.map(asNode).filter((inner) => inner !== null);
}
