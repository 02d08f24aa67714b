import { TECHNOLOGIES } from '#lib/technographics/catalog.ts';
import type { PageTexts } from './page-texts.ts';
import { rulePatterns } from './rule-patterns.ts';

/** Every rule's regular expression over every text of its kind: what one writes first. */
export function naiveEngine(): (texts: PageTexts) => Set<string> {
  const rules = rulePatterns().map(({ id, on, source, ignoreCase }) => ({
    id,
    on,
    regex: new RegExp(source, ignoreCase ? 'i' : ''),
  }));
  const implied = new Map(TECHNOLOGIES.map(({ id, implies = [] }) => [id, implies]));
  return (texts) => {
    const found = new Set<string>();
    for (const { id, on, regex } of rules) if (texts[on].some((text) => regex.test(text))) found.add(id);
    for (const id of [...found]) for (const other of implied.get(id) ?? []) found.add(other);
    return found;
  };
}
