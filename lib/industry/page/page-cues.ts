import { CUES, type Cue } from './cue-patterns.ts';
import { type Line, mayMatch, type PageLines } from './page-lines.ts';

/** Cues that stand in sentences too; the others are labels. */
const IN_SENTENCES: ReadonlySet<Cue> = new Set([
  'seat',
  'makes',
  'builds',
  'wholesale',
  'marketplace',
  'agency',
  'dining',
]);
/** A label of a single word is a door for dealers; traders say what they trade in. */
const SIDE_DOOR = /^\p{L}+$/u;

/** Where each cue stands, and how many labels hold it. */
export type FoundCues = ReadonlyMap<Cue, { quote: string; count: number }>;

const ENTRIES = Object.entries(CUES) as [Cue, { says: RegExp }][];

/** The cues of a page; agency, makers' and traders' words are looked for in what it says of itself too. */
export function findCues(lines: PageLines, appHosts: readonly string[]): FoundCues {
  const found = new Map<Cue, { quote: string; count: number }>();
  const add = (cue: Cue, quote: string) => {
    const known = found.get(cue);
    if (known) known.count += 1;
    else found.set(cue, { quote, count: 1 });
  };
  const look = (line: Line, isSentence: boolean) => {
    for (const [cue, { says }] of ENTRIES) {
      if (!mayMatch(line, cue) || (isSentence && !IN_SENTENCES.has(cue))) continue;
      if (cue === 'wholesale' && SIDE_DOOR.test(line.text)) continue;
      if (says.test(line.text)) add(cue, line.text);
    }
  };
  for (const part of ['labels', 'offers', 'headings'] as const)
    for (const line of lines[part]) look(line, false);
  for (const part of ['title', 'descriptions', 'footer', 'statements'] as const)
    for (const line of lines[part]) look(line, true);
  const [host] = appHosts;
  if (host !== undefined) add('logIn', host);
  return found;
}
