import type { TechnologyDefinition } from './definition.ts';

/**
 * What can ever show a tool: its traces on a page, a link to the company's own place at the vendor, job ads alone, or nothing
 * that is read.
 */
export type Visibility = 'page' | 'link' | 'jobs' | 'never';

export function visibilityOf({ rules, jobs }: TechnologyDefinition): Visibility {
  if (rules.length === 0) return jobs === 'never' ? 'never' : 'jobs';
  return rules.every(({ on }) => on === 'link') ? 'link' : 'page';
}
