import { textOf } from './text-of.ts';

const MAX_LINES = 60;
/** A header or an entry has a few dozen elements; a box with more is the whole page. */
const MAX_ELEMENTS = 1_500;
const MAX_LINE = 160;

/** The texts of the innermost elements, each once: a line is often there twice, for eyes and for ears. */
export function leafLines(box: Element): string[] {
  const lines = new Set<string>();
  for (const element of [...box.querySelectorAll('*')].slice(0, MAX_ELEMENTS)) {
    if (element.firstElementChild || lines.size >= MAX_LINES) continue;
    if (element.closest('button, aside, article, script, style, code') !== null) continue;
    const line = textOf(element);
    if (line !== '' && line.length <= MAX_LINE) lines.add(line);
  }
  return [...lines];
}
