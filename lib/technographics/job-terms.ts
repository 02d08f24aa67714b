import { TECHNOLOGIES } from './catalog.ts';

/** A name by which job ads call a tool. */
export interface JobTerm {
  id: string;
  text: string;
  /** The name is a word as well ("Drift", "Close"): it counts only beside what people say of tools. */
  isCued: boolean;
}

/** "GA", "WP": too short to be told from other things. */
const MIN_ALIAS = 3;
/** "Autopilot" may be anything; "Google Analytics 4", "GitLab", "SFDC" are names. */
const PLAIN_WORD = /^[A-Z]?[a-z]+$/;

let terms: ReadonlyMap<string, readonly JobTerm[]> | undefined;

/** The names by their first word, the longest first. */
export function jobTerms(): ReadonlyMap<string, readonly JobTerm[]> {
  terms ??= groupTerms();
  return terms;
}

function groupTerms(): Map<string, JobTerm[]> {
  const groups = new Map<string, JobTerm[]>();
  for (const { id, name, aliases = [], jobs } of TECHNOLOGIES) {
    if (jobs === 'never') continue;
    add(groups, { id, text: name, isCued: jobs === 'cued' && !isTelling(name) });
    for (const text of aliases) {
      if (text.length >= MIN_ALIAS) add(groups, { id, text, isCued: !isTelling(text) });
    }
  }
  for (const group of groups.values()) group.sort((one, other) => other.text.length - one.text.length);
  return groups;
}

function add(groups: Map<string, JobTerm[]>, term: JobTerm): void {
  const first = firstWord(term.text);
  const group = groups.get(first);
  if (group) group.push(term);
  else groups.set(first, [term]);
}

function isTelling(text: string): boolean {
  return !PLAIN_WORD.test(text);
}

export function firstWord(text: string): string {
  return /\w+/.exec(text)?.[0] ?? text;
}
