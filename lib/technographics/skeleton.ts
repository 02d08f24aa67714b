/** Literals of these forms stay in the skeleton: a key, an id, a url. Anything else is text and holds no code. */
const PLAIN = /^[\w./:-]{0,120}$/;
const URL_TEXT = /^(?:https?:)?\/\/[\w./:?=&%-]{1,300}$/;
/** What stands before a "/" that begins a pattern; behind anything else it divides. */
const BEFORE_PATTERN = /[(,=:[!&|?{};+]/;
const SPECIAL = /["'`/]|\s{1,1000}/g;
const WORD_END = /\w$/;
const WORD_START = /\w/;

/**
 * The code of a script: no comments, no spaces, every literal in double quotes and empty when it is a text. A snippet that
 * stands in a text (a sample, a page that a framework repeats) is gone from it.
 */
export function skeletonOf(script: string): string {
  const parts: string[] = [];
  let last = '';
  const add = (part: string) => {
    if (part === '') return;
    parts.push(part);
    last = part;
  };
  let at = 0;
  while (at < script.length) {
    SPECIAL.lastIndex = at;
    const special = SPECIAL.exec(script);
    add(script.slice(at, special?.index ?? script.length));
    if (!special) break;
    const [mark] = special;
    at = special.index + mark.length;
    if (mark === '/') {
      const next = script[at];
      if (next === '/' || next === '*') at = endOfComment(script, at, next);
      else if (last === '' || BEFORE_PATTERN.test(last.at(-1) ?? '')) {
        at = endOfLiteral(script, at, '/') + 1;
        add('//');
      } else add('/');
    } else if (mark === '"' || mark === "'" || mark === '`') {
      const end = endOfLiteral(script, at, mark);
      const literal = script.slice(at, end);
      add(PLAIN.test(literal) || URL_TEXT.test(literal) ? `"${literal}"` : '""');
      at = end + 1;
    } else if (WORD_END.test(last) && WORD_START.test(script[at] ?? '')) add(' ');
  }
  return parts.join('');
}

/** Where a literal closes; a pattern or a plain text that never closes ends with its line. */
function endOfLiteral(script: string, from: number, quote: string): number {
  for (let at = from; at < script.length; at++) {
    const char = script[at];
    if (char === '\\') at++;
    else if (char === quote) return at;
    else if (char === '\n' && quote !== '`') return at;
  }
  return script.length;
}

function endOfComment(script: string, from: number, kind: '/' | '*'): number {
  const mark = kind === '/' ? '\n' : '*/';
  const end = script.indexOf(mark, from + 1);
  return end === -1 ? script.length : end + mark.length;
}
