import type { Technology, TechnologyClass } from '../technologies.ts';
import { TECHNOLOGY_CLASSES } from '../technologies.ts';
import { namesOf } from './names-of.ts';
import type { Parsed } from './parsed.ts';
import { foundOrSuggest, parseList } from './parsed.ts';
import type { Candidate } from './suggest.ts';
import { findNamed } from './suggest.ts';

/** How a tool that is not simply in use is marked: "Salesforce CRM (hiring)". */
export const CLASS_NAMES: readonly Candidate<TechnologyClass>[] = namesOf(TECHNOLOGY_CLASSES, {
  runs: 'in use',
  'hosted-on': 'hosting',
  'hires-for': 'hiring',
  mentions: 'mentioned',
});

/** `tools` are those of the catalog. */
export function parseTechnologies(line: string, tools: readonly Candidate<string>[]): Parsed<Technology[]> {
  return parseList(line, (item) => parseTechnology(item, tools));
}

/** "HubSpot", or "Salesforce CRM (hiring)" for a tool that is only known from job posts. */
function parseTechnology(item: string, tools: readonly Candidate<string>[]): Parsed<Technology> {
  const open = item.lastIndexOf('(');
  const mark = open > 0 && item.endsWith(')') ? findNamed(item.slice(open + 1, -1), CLASS_NAMES) : null;
  const name = mark === null ? item : item.slice(0, open);
  const id = findNamed(name, tools);
  return foundOrSuggest(id === null ? null : { id, class: mark ?? 'runs' }, name.trim(), tools);
}
