import { decodeSlug } from '#lib/account/linkedin-page.ts';
import { isObject, type JsonObject, MAX_JSON, own, ownText, parseBoundedJson } from './bounded-json.ts';
import type { Destination } from './destination.ts';

/** LinkedIn embeds the answers of its own calls in elements with such ids; request logs have another prefix. */
const ISLAND_ID = /^bpr-guid-\d+$/;
/** Pages carry 14 to 18 islands. */
const MAX_ISLANDS = 60;
/** Five times what genuine pages carry in all; parsing it holds the page's thread for some 30 ms. */
const MAX_TOTAL = 600_000;
const MAX_OBJECTS = 50_000;
/** The full record's type in every generation; "MiniCompany" and "WebCompactCompany" are others. */
const COMPANY_TYPE = /\.organization\.(?:[a-z]{1,40}\.)?Company$/;
const COMPANY_URN = /^urn:li:(?:fs_normalized_company|fsd_company|company|organization):(\d{1,12})$/;

/** The record of the organization that the url names, as one object, and what it refers to. */
export interface EmbeddedRecord {
  /** Numeric id; empty when the record holds none. */
  id: string;
  fields: JsonObject;
  /** Follows a reference: a URN, an `$id`, or the object itself. */
  resolve(value: unknown): JsonObject | null;
}

export interface RecordSearch {
  record: EmbeddedRecord | null;
  /** The document holds records of companies, whether or not of this one. */
  hasIslands: boolean;
  /** An island was too large to be parsed. */
  partial: boolean;
}

/**
 * Looks through the embedded answers for the record of the organization that the url names. Only a full company record
 * whose slug or id equals the url's is taken: the same islands hold similar companies, and the viewer's own record.
 */
export function findEmbeddedRecord(document: Document, target: Destination): RecordSearch {
  const { texts, hasIslands, partial } = collectIslands(document, target);
  const index = new Map<string, JsonObject>();
  const matches: JsonObject[] = [];
  for (const text of texts) {
    for (const object of listObjects(parseBoundedJson(text))) {
      if (isPersonal(object)) continue;
      const reference = ownText(object, 'entityUrn') || ownText(object, '$id');
      const isMatch = isCompanyOf(object, target);
      if (isMatch) matches.push(object);
      if (reference !== '' && (isMatch || !index.has(reference))) index.set(reference, object);
      const alias = ownText(object, '$id');
      if (alias !== '' && !index.has(alias)) index.set(alias, object);
    }
  }
  if (matches.length === 0) return { record: null, hasIslands, partial };
  const fields = mergeRecords(matches);
  const resolve = (value: unknown) =>
    isObject(value) ? value : typeof value === 'string' ? (index.get(value) ?? null) : null;
  return { record: { id: readId(fields), fields, resolve }, hasIslands, partial };
}

function collectIslands(document: Document, target: Destination) {
  const texts: string[] = [];
  let total = 0;
  let hasIslands = false;
  let partial = false;
  const islands = [...document.querySelectorAll('code[id^="bpr-guid-"]')].filter((code) =>
    ISLAND_ID.test(code.id),
  );
  for (const code of islands.slice(0, MAX_ISLANDS)) {
    hasIslands = true;
    const text = readIsland(code);
    // Before anything looks through the text: looking through megabytes takes its time too.
    if (text.length > MAX_JSON || total + text.length > MAX_TOTAL) {
      partial = true;
      continue;
    }
    if (!mayHold(text, target)) continue;
    total += text.length;
    texts.push(text);
  }
  return { texts, hasIslands, partial: partial || islands.length > MAX_ISLANDS };
}

/** An island's text stands in it as it is, or wrapped in a comment. */
function readIsland(code: Element): string {
  const text = (code.textContent ?? '').trim();
  if (text !== '') return text;
  for (const child of code.childNodes) if (child.nodeType === COMMENT) return (child.nodeValue ?? '').trim();
  return '';
}
const COMMENT = 8;

/** Spares the parsing of islands that cannot hold the record: most of them are about other things. */
function mayHold(text: string, target: Destination): boolean {
  if (!text.startsWith('{') || !text.includes('universalName')) return false;
  if (target.isId) return text.includes(`:${target.key}`);
  // Letters beyond ASCII may be escaped in the JSON, and capitals are not the url's.
  return !/^[a-z0-9-]+$/.test(target.key) || text.toLowerCase().includes(`"${target.key}"`);
}

/** Every object of a parsed answer, without recursion, and never into prototypes. */
function* listObjects(root: unknown): Generator<JsonObject> {
  const open: unknown[] = [root];
  let seen = 0;
  while (open.length > 0 && seen < MAX_OBJECTS) {
    const value = open.pop();
    if (Array.isArray(value)) {
      for (const item of value) if (typeof item === 'object') open.push(item);
    } else if (isObject(value)) {
      seen += 1;
      yield value;
      for (const key of Object.keys(value)) if (typeof value[key] === 'object') open.push(value[key]);
    }
  }
}

/** Records of members, the viewer's own among them, are not even indexed. */
function isPersonal(object: JsonObject): boolean {
  return /MiniProfile|\.Me$|\.Profile$|RelevanceReason/.test(ownText(object, '$type'));
}

function isCompanyOf(object: JsonObject, target: Destination): boolean {
  const type = ownText(object, '$type');
  const isFull =
    type === ''
      ? COMPANY_URN.test(ownText(object, 'entityUrn')) && Object.hasOwn(object, 'universalName')
      : COMPANY_TYPE.test(type) && readId(object) !== '';
  if (!isFull) return false;
  if (target.isId) return readId(object) === target.key;
  return decodeSlug(ownText(object, 'universalName')) === target.key;
}

function readId(object: JsonObject): string {
  for (const key of ['entityUrn', 'dashEntityUrn', 'objectUrn']) {
    const id = COMPANY_URN.exec(ownText(object, key))?.[1];
    if (id !== undefined) return id;
  }
  return '';
}

/** Several answers describe one company, each with other fields: the first that states a field wins. */
function mergeRecords(records: readonly JsonObject[]): JsonObject {
  const [first] = records;
  const id = first ? readId(first) : '';
  const merged: Record<string, unknown> = Object.create(null);
  for (const record of records) {
    if (readId(record) !== id) continue;
    for (const key of Object.keys(record)) {
      const value = own(record, key);
      if (merged[key] === undefined || merged[key] === null) merged[key] = value;
    }
  }
  return merged;
}
