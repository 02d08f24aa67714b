import { saysSignedIn } from '../page-kind/signed-in.ts';
import type { ToldPage } from './subject.ts';

const FRAME: ReadonlySet<string> = new Set(['header', 'nav', 'footer', 'aside']);
/** A longer block of a frame is no menu. */
const LONGEST_BAR = 400;
/** More texts and links than the menus and buttons of a page come to. */
const MAX_TEXTS = 1_000;

/** True when somebody is signed in on the page: every text counts, whoever wrote it, seen or folded away. */
export function showsSignedIn({ title, content: { blocks, links } }: ToldPage): boolean {
  const bars = blocks.filter(({ region, text }) => FRAME.has(region) && text.length <= LONGEST_BAR);
  const texts = [...links.map(({ text }) => text), ...blocks.flatMap(({ text }) => text.split('\n'))];
  return saysSignedIn({
    title,
    lines: texts.slice(0, MAX_TEXTS),
    bars: bars.slice(0, MAX_TEXTS).map(({ text }) => text),
    links: links.slice(0, MAX_TEXTS).map(({ href }) => href),
  });
}
