/** Parsing this much takes about 12 ms in the slower browser; genuine records have 40 kB, the largest seen 300 kB. */
export const MAX_JSON = 600_000;
/** Genuine records nest 15 deep; a deeper one is made to break its readers. */
const MAX_DEPTH = 48;

/** Parses JSON of a page: null for anything too large, nested too deep or malformed. */
export function parseBoundedJson(text: string): unknown {
  if (text.length > MAX_JSON || isTooDeep(text)) return null;
  try {
    return JSON.parse(text);
  } catch {
    return null; // a page's broken JSON is a page without JSON
  }
}

function isTooDeep(text: string): boolean {
  let depth = 0;
  let inString = false;
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    if (inString) {
      if (code === BACKSLASH) at += 1;
      else if (code === QUOTE) inString = false;
    } else if (code === QUOTE) inString = true;
    else if (code === BRACE || code === BRACKET) depth += 1;
    else if (code === BRACE_END || code === BRACKET_END) depth -= 1;
    if (depth > MAX_DEPTH) return true;
  }
  return false;
}

const QUOTE = 34;
const BACKSLASH = 92;
const BRACKET = 91;
const BRACKET_END = 93;
const BRACE = 123;
const BRACE_END = 125;

export type JsonObject = Readonly<Record<string, unknown>>;

export function isObject(value: unknown): value is JsonObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** An own property; a page's `__proto__` or `constructor` is never followed. */
export function own(object: JsonObject, key: string): unknown {
  return Object.hasOwn(object, key) ? object[key] : undefined;
}

export function ownText(object: JsonObject, key: string): string {
  const value = own(object, key);
  return typeof value === 'string' ? value : '';
}

/** A whole number that is not negative; null for anything else. */
export function ownCount(object: JsonObject, key: string): number | null {
  const value = own(object, key);
  return typeof value === 'number' && Number.isSafeInteger(value) && value >= 0 ? value : null;
}

export function ownList(object: JsonObject, key: string): unknown[] {
  const value = own(object, key);
  return Array.isArray(value) ? value.slice(0, MAX_LIST) : [];
}
const MAX_LIST = 200;
