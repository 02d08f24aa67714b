/** Where a script's code comes from, and whether it waits for something: a visitor's yes, a scroll, a plugin. */
export interface ScriptSource {
  /** As it is written; empty when the code stands in the page itself. */
  url: string;
  /** The code in the page, when it may run. */
  text: string;
  isHeldBack: boolean;
}

/** Types of scripts that the browser runs as they are. */
const RUNS = new Set([
  '',
  'module',
  'text/javascript',
  'application/javascript',
  'application/x-javascript',
  'text/ecmascript',
  'application/ecmascript',
  'text/jscript',
]);
/** What tools that hold scripts back write in place of the type: "litespeed/javascript", "rocketlazyloadscript". */
const HELD_BACK_TYPE = /(?:java|load|delayed|inline|rocket)script|blocked|consent|cookie|privacy|cmp/;
/** Data and templates: "application/json", "text/x-template", "importmap". */
const NO_CODE = /json|templ|html|handlebars|importmap|speculation|shader|markdown|xml|css/;
const SOURCE_NAME = /src(?!set|doc)|script$/;
const URL_LIKE = /^(?:https?:)?\/\/\S+$|^\/?[\w./-]+\.m?js(?:\?\S*)?$/;
/** The marks of consent tools on a script of plain text; a sample of code has none. */
const CONSENT_MARK = /consent|cookie|categor|service|vendor|purpose|cmp|optanon|iub_|usercentrics|privacy/i;

/** Longer values are data. */
const MAX_VALUE = 2_000;
const MAX_ATTRIBUTES = 30;

export function readScriptSource(element: Element): ScriptSource {
  const type = (element.getAttribute('type') ?? '')
    .slice(0, MAX_VALUE)
    .split(';', 1)
    .join('')
    .trim()
    .toLowerCase();
  const runs = RUNS.has(type);
  const src = (element.getAttribute('src') ?? '').slice(0, MAX_VALUE).trim();
  if (src !== '' && !src.startsWith('data:'))
    return { url: src, text: '', isHeldBack: !runs && isWaiting(type) };
  const attributes = listAttributes(element);
  const parked = attributes.find(
    ({ name, value }) => name !== 'src' && SOURCE_NAME.test(name) && URL_LIKE.test(value),
  );
  if (parked) return { url: parked.value, text: '', isHeldBack: true };
  const isMarked = attributes.some(({ name, value }) => CONSENT_MARK.test(name) || CONSENT_MARK.test(value));
  const isHeldBack = !runs && isWaiting(type) && (type !== 'text/plain' || isMarked);
  const text = runs || isHeldBack ? (element.textContent ?? '') : '';
  return { url: '', text, isHeldBack: isHeldBack && text.trim() !== '' };
}

function listAttributes({ attributes }: Element): { name: string; value: string }[] {
  const listed: { name: string; value: string }[] = [];
  for (let at = 0; at < attributes.length && at < MAX_ATTRIBUTES; at++) {
    const one = attributes[at];
    if (one) listed.push({ name: one.name, value: one.value.slice(0, MAX_VALUE).trim() });
  }
  return listed;
}

function isWaiting(type: string): boolean {
  return type === 'text/plain' || (HELD_BACK_TYPE.test(type) && !NO_CODE.test(type));
}
