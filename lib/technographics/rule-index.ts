import { TECHNOLOGIES } from './catalog.ts';
import type { TechnologyRule } from './definition.ts';

export interface RuleOf<K extends TechnologyRule['on']> {
  /** The tool that the rule gives away. */
  id: string;
  rule: Extract<TechnologyRule, { on: K }>;
  /** The tool makes the whole site: a page builder, a shop system. */
  isBuilder: boolean;
}
type HostKind = 'host' | 'link' | 'form';

/** The catalog's rules by carrier; those about hosts by host. */
export interface RuleIndex {
  host: ReadonlyMap<string, RuleOf<'host'>[]>;
  link: ReadonlyMap<string, RuleOf<'link'>[]>;
  form: ReadonlyMap<string, RuleOf<'form'>[]>;
  path: readonly RuleOf<'path'>[];
  inline: readonly RuleOf<'inline'>[];
  generator: readonly RuleOf<'generator'>[];
  cookie: readonly RuleOf<'cookie'>[];
}

let index: RuleIndex | undefined;

/** The index, built at the first call: well under a millisecond. */
export function ruleIndex(): RuleIndex {
  index ??= {
    host: byHost('host'),
    link: byHost('link'),
    form: byHost('form'),
    path: rulesOn('path'),
    inline: rulesOn('inline'),
    generator: rulesOn('generator'),
    cookie: rulesOn('cookie'),
  };
  return index;
}

/** Rules for a host and for every domain above it, by whole labels. */
export function rulesOfHost<T>(rules: ReadonlyMap<string, T[]>, host: string): T[] {
  const found: T[] = [];
  for (let at = 0; at >= 0; at = host.indexOf('.', at + 1)) {
    const listed = rules.get(at === 0 ? host : host.slice(at + 1));
    if (listed) found.push(...listed);
  }
  return found;
}

function rulesOn<K extends TechnologyRule['on']>(on: K): RuleOf<K>[] {
  const isOn = (rule: TechnologyRule): rule is RuleOf<K>['rule'] => rule.on === on;
  return TECHNOLOGIES.flatMap(({ id, categories, rules }) => {
    const isBuilder = categories.includes('cms') || categories.includes('ecommerce');
    return rules.filter(isOn).map((rule) => ({ id, rule, isBuilder }));
  });
}

function byHost<K extends HostKind>(on: K): Map<string, RuleOf<K>[]> {
  const groups = new Map<string, RuleOf<K>[]>();
  for (const entry of rulesOn(on)) {
    const rule: { host: string } = entry.rule;
    const group = groups.get(rule.host);
    if (group) group.push(entry);
    else groups.set(rule.host, [entry]);
  }
  return groups;
}
