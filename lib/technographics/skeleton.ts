/** Literals of these forms stay in the skeleton: a key, an id, a url. Anything else is text and holds no code. */
const PLAIN = /^[\w./:-]{0,120}$/;
const URL_TEXT = /^(?:https?:)?\/\/[\w./:?=&%-]{1,300}$/;
/** What stands before a "/" that begins a pattern; behind anything else it divides. */
const BEFORE_PATTERN = /[(,=:[!&|?{};+]/;

/**
 * The code of a script: no comments, no spaces, every literal in double quotes and empty when it is a text. A snippet that
 * stands in a text (a sample, a page that a framework repeats) is gone from it.
 */
export function skeletonOf(script: string): string {
  let out = '';
  let at = 0;
  while (at < script.length) {
    const char = script[at] ?? '';
    const next = script[at + 1];
    if (char === '"' || char === "'" || char === '`') {
      const end = endOfLiteral(script, at, char);
      const literal = script.slice(at + 1, end);
      out += PLAIN.test(literal) || URL_TEXT.test(literal) ? `"${literal}"` : '""';
      at = end + 1;
    } else if (char === '/' && (next === '/' || next === '*')) {
      at = endOfComment(script, at, next);
    } else if (char === '/' && (out === '' || BEFORE_PATTERN.test(out.at(-1) ?? ''))) {
      at = endOfLiteral(script, at, '/') + 1;
      out += '//';
    } else {
      if (char > ' ') out += char;
      else if (/\w$/.test(out) && /\w/.test(next ?? '')) out += ' ';
      at++;
    }
  }
  return out;
}

/** Where a literal closes; a pattern or a plain text that never closes ends with its line. */
function endOfLiteral(script: string, from: number, quote: string): number {
  for (let at = from + 1; at < script.length; at++) {
    const char = script[at];
    if (char === '\\') at++;
    else if (char === quote) return at;
    else if (char === '\n' && quote !== '`') return at;
  }
  return script.length;
}

function endOfComment(script: string, from: number, kind: '/' | '*'): number {
  const mark = kind === '/' ? '\n' : '*/';
  const end = script.indexOf(mark, from + 2);
  return end === -1 ? script.length : end + mark.length;
}
