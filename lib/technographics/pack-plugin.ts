import { TECHNOLOGIES } from './catalog.ts';
import type { TechnologyDefinition } from './definition.ts';

const CATALOG = '/lib/technographics/catalog.ts';

/**
 * For the build: the catalog as one text to parse instead of seven hundred literals to compile, which a page would pay for
 * at every click: parsing takes a tenth of the time. Patterns stay code.
 */
export function packPlugin(): { name: string; load(id: string): string | null } {
  return {
    name: 'pack-as-text',
    load: (id) => (id.split('?', 1).join('').replaceAll('\\', '/').endsWith(CATALOG) ? catalogCode() : null),
  };
}

export function catalogCode(): string {
  const patterns = TECHNOLOGIES.flatMap(({ rules }, tool) =>
    rules.flatMap((rule, at) =>
      rule.on === 'path' && rule.re ? [`all[${tool}].rules[${at}].re = ${rule.re};`] : [],
    ),
  );
  const text = JSON.stringify(TECHNOLOGIES.map(rowOf), (key, value: unknown) =>
    key === 're' ? undefined : value,
  );
  return `export { TECHNOLOGY_CATEGORIES } from './definition.ts';
export const TECHNOLOGIES = /* @__PURE__ */ (() => {
  const ruleOf = (rule) => (typeof rule === 'string' ? { on: 'host', host: rule } : rule);
  const all = JSON.parse('${text.replaceAll('\\', '\\\\').replaceAll("'", "\\'")}').map(
    ([id, name, categories, recall, rules, more]) => ({ id, name, categories, recall, rules: rules.map(ruleOf), ...more }),
  );
  ${patterns.join('\n  ')}
  return all;
})();
`;
}

/** Without the names of its parts, a host alone for the commonest rule: a twentieth smaller. */
function rowOf({ id, name, categories, recall, rules, ...more }: TechnologyDefinition): unknown[] {
  const short = rules.map((rule) =>
    rule.on === 'host' && Object.keys(rule).length === 2 ? rule.host : rule,
  );
  return [id, name, categories, recall, short, ...(Object.keys(more).length > 0 ? [more] : [])];
}
