import type { NamedPage } from '../subject.ts';
import type { PlaceFinding } from './place-finding.ts';
import { parsePlace } from './seat-prose.ts';

const LABEL_BEHIND =
  /^([^:|()–]{2,40}?)\s?(?:[-–—|:(]|,\s)\s?(?:(?:our|the|us|eu|world|global|national|corporate|international|company|main)\s){0,2}(?:headquarters|hq|head office|main office|hauptsitz|zentrale|siège social|sede central|sede legale|hoofdkantoor)\)?$/i;
const LABEL_BEFORE =
  /^(?:(?:our|the|world|global|national|corporate|international|company|main)\s){0,2}(?:headquarters|hq|head office|hauptsitz|zentrale|siège social|sede central|sede legale|hoofdkantoor)(?:\s?[-–—|:]\s?|\n)(.{2,50})$/i;
/** The label in an element of its own, as in a table or a list of facts. */
const LABEL_ALONE =
  /^(?:(?:our|the|world|global|national|corporate|international|company|main)\s){0,2}(?:headquarters?|headquartered in|hq|head office|hauptsitz|firmensitz|zentrale|siège(?: social)?|sede(?: central| legale)?|hoofdkantoor|siedziba|genel merkez)\s?:?$/i;
const MAX_LINE = 70;
const MAX_BLOCK = 200;

/** "Chicago - World Headquarters" and "HQ: Berlin": a line that is a place and the label, no postal address. */
export function labelledCities({ content }: NamedPage): PlaceFinding[] {
  const found: PlaceFinding[] = [];
  let label = '';
  for (const block of content.blocks) {
    if (block.text.length > MAX_BLOCK || block.inQuote || block.isHidden) continue;
    const above = label;
    label = LABEL_ALONE.test(block.text) ? block.text : '';
    const source = block.region === 'footer' ? 'footer' : 'contact';
    const fact = above && block.text.length <= MAX_LINE ? placeNamed(block.text) : null;
    if (fact) found.push({ ...fact, source, quote: `${above} ${block.text}`, label: 'head' });
    for (const line of block.text.split('\n')) {
      const place = line.length <= MAX_LINE ? placeOfLabelledLine(line) : null;
      if (place) found.push({ ...place, source, quote: line, label: 'head' });
    }
  }
  return found;
}

function placeOfLabelledLine(line: string): ReturnType<typeof parsePlace> {
  const text = (LABEL_BEHIND.exec(line)?.[1] ?? LABEL_BEFORE.exec(line)?.[1])?.trim();
  return text ? placeNamed(text) : null;
}

function placeNamed(text: string): ReturnType<typeof parsePlace> {
  if (/\d/.test(text)) return null;
  const place = parsePlace(text);
  return place?.city ? place : null;
}
