import { MAX_DEPTH } from './json-ld-depth.ts';

const OPENING = /[{[]/g;
/** Everything up to the next sign of the grammar. */
const WORD = /[^\s,:{}[\]"/]{1,40}/y;
const SPACE = /[\s\0-\x20\u00a0\ufeff]/;
const HEX = /^[0-9a-f]{4}$/i;
const ESCAPES: Readonly<Record<string, string>> = { b: ' ', f: ' ', n: '\n', r: ' ', t: ' ' };

/**
 * The values of a text that is JSON but for what pages put into it: comments, trailing commas, raw control characters,
 * escapes that are none, marks of CDATA around it, several values one after the other. What is broken otherwise throws
 * nothing and is left out: a half value would be a wrong one.
 */
export function parseLeniently(text: string): unknown[] {
  const source = text.replaceAll('![CDATA[', '');
  const values: unknown[] = [];
  OPENING.lastIndex = 0;
  for (let open = OPENING.exec(source); open; open = OPENING.exec(source)) {
    const reader = new Reader(source, open.index);
    try {
      values.push(reader.readValue(0));
      OPENING.lastIndex = reader.at;
    } catch {
      return values;
    }
  }
  return values;
}

class Reader {
  readonly text: string;
  at: number;

  constructor(text: string, at: number) {
    this.text = text;
    this.at = at;
  }

  readValue(depth: number): unknown {
    if (depth > MAX_DEPTH) throw new SyntaxError('too deep');
    const sign = this.peek();
    if (sign === '{') return this.readObject(depth);
    if (sign === '[') return this.readArray(depth);
    return sign === '"' ? this.readString() : this.readWord();
  }

  private readObject(depth: number): unknown {
    // Without a prototype a key named "__proto__" is data.
    const found: Record<string, unknown> = Object.create(null);
    this.at++;
    for (;;) {
      const sign = this.peekPastCommas();
      if (sign === '}') break;
      const key = this.readString();
      if (this.peek() !== ':') throw new SyntaxError('no value');
      this.at++;
      found[key] = this.readValue(depth + 1);
      this.endMember('}');
    }
    this.at++;
    return found;
  }

  private readArray(depth: number): unknown[] {
    const found: unknown[] = [];
    this.at++;
    while (this.peekPastCommas() !== ']') {
      found.push(this.readValue(depth + 1));
      this.endMember(']');
    }
    this.at++;
    return found;
  }

  /** A quotation mark within a text ends it too early: what follows is then no sign of the grammar. */
  private endMember(close: string): void {
    const sign = this.peek();
    if (sign !== ',' && sign !== close) throw new SyntaxError('no comma');
  }

  private readString(): string {
    if (this.peek() !== '"') throw new SyntaxError('no text');
    let found = '';
    let from = ++this.at;
    for (; this.at < this.text.length; this.at++) {
      const code = this.text.charCodeAt(this.at);
      if (code === 34) return found + this.text.slice(from, this.at++);
      if (code >= 32 && code !== 92) continue;
      found += this.text.slice(from, this.at) + (code === 92 ? this.readEscape() : ' ');
      from = this.at + 1;
    }
    throw new SyntaxError('no end');
  }

  /** Leaves the reader on the last sign of the escape. */
  private readEscape(): string {
    const sign = this.text.charAt(++this.at);
    const hex = this.text.slice(this.at + 1, this.at + 5);
    if (sign !== 'u') return ESCAPES[sign] ?? sign;
    if (!HEX.test(hex)) return sign;
    this.at += 4;
    return String.fromCharCode(Number.parseInt(hex, 16));
  }

  private readWord(): unknown {
    WORD.lastIndex = this.at;
    const word = WORD.exec(this.text)?.[0] ?? '';
    this.at += word.length;
    if (word === 'true') return true;
    if (word === 'false') return false;
    if (word === 'null' || word === 'undefined') return null;
    const value = word === '' ? Number.NaN : Number(word);
    if (Number.isNaN(value)) throw new SyntaxError('no value');
    return value;
  }

  private peekPastCommas(): string {
    while (this.peek() === ',') this.at++;
    return this.peek();
  }

  /** The next sign that is neither space nor comment; empty at the end. */
  private peek(): string {
    for (;;) {
      const sign = this.text.charAt(this.at);
      if (sign === '/' && this.skipComment()) continue;
      if (sign === '' || !SPACE.test(sign)) return sign;
      this.at++;
    }
  }

  private skipComment(): boolean {
    const next = this.text.charAt(this.at + 1);
    if (next !== '/' && next !== '*') return false;
    const end = this.text.indexOf(next === '/' ? '\n' : '*/', this.at + 2);
    this.at = end < 0 ? this.text.length : end + (next === '/' ? 1 : 2);
    return true;
  }
}
