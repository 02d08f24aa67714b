import type { Block } from '../../extract/page-blocks.ts';
import type { Region } from '../../extract/page-region.ts';
import type { NamedPage } from '../subject.ts';

/** Neighbouring short blocks are read together, because street, code and country often stand in elements of their own. */
const MAX_WINDOW = 3_000;
/** A longer block is prose, where a postal address is somebody's in a story. */
const MAX_BLOCK = 400;
/** Legal lines of a footer are long and hold the registered office. */
export const MAX_FOOTER_BLOCK = 1_500;
/** Legal lines are long sentences and stand anywhere. */
const REGISTERED =
  /\b(?:registered (?:office|address)|sitz der gesellschaft|siège social|domicilio social|sede legale|statutaire zetel|sede social)\b/i;
/** So many words in lower case and a full stop make a sentence: a place in it belongs to a story. */
const SENTENCE_WORDS = 6;
/** Without a number it is no address anyway, unless it is hardly more than the place. */
const PLAIN_SENTENCE_WORDS = 3;

const BODY_SCOPES = new Set(['home', 'about', 'imprint']);
const BODY_KINDS = new Set([
  'contact',
  'legal',
  'about',
  'home',
  'location',
  'services',
  'product',
  'other',
  'team',
]);

export interface ContactWindow {
  text: string;
  region: Region;
}

/** Runs of short blocks of one region, joined by line feeds. */
export function windowsOf(subject: NamedPage): ContactWindow[] {
  const bodyCounts = BODY_SCOPES.has(subject.scope) || BODY_KINDS.has(subject.page.kind);
  const windows: ContactWindow[] = [];
  let lines: string[] = [];
  let length = 0;
  let region: Region = 'main';
  const close = (): void => {
    if (lines.length) windows.push({ text: lines.join('\n'), region });
    lines = [];
    length = 0;
  };
  for (const block of subject.content.blocks) {
    const usable = isUsable(block, bodyCounts);
    if (!usable || block.region !== region || length > MAX_WINDOW) close();
    if (!usable) continue;
    region = block.region;
    lines.push(block.text);
    length += block.text.length + 1;
  }
  close();
  return windows;
}

function isUsable(block: Block, bodyCounts: boolean): boolean {
  if (block.inQuote || block.isHidden) return false;
  if (block.region === 'footer') return block.text.length <= MAX_FOOTER_BLOCK;
  if (block.text.length <= MAX_FOOTER_BLOCK && REGISTERED.test(block.text)) return true;
  if (block.text.length > MAX_BLOCK || (block.tag !== 'address' && isSentence(block.text))) return false;
  return block.region === 'header' || bodyCounts || block.tag === 'address';
}

function isSentence(text: string): boolean {
  const words = text.match(/(?:^|\s)\p{Ll}{2,}/gu)?.length ?? 0;
  return /[.!?]$/.test(text) && words >= (/\d/.test(text) ? SENTENCE_WORDS : PLAIN_SENTENCE_WORDS);
}
