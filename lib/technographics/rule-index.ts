import { TECHNOLOGIES } from './catalog.ts';
import type { TechnologyRule } from './definition.ts';
import { wordOf } from './inline-snippets.ts';
import { literalScanner } from './literal-scan.ts';

export interface RuleOf<K extends TechnologyRule['on']> {
  /** The tool that the rule gives away. */
  id: string;
  rule: Extract<TechnologyRule, { on: K }>;
  /** The tool makes the whole site: a page builder, a shop system. */
  isBuilder: boolean;
  /** The tool keeps other people's files: any of them shows it. */
  keepsFiles: boolean;
}

/** The catalog's rules by carrier; those about hosts by host. */
export interface RuleIndex {
  host: ReadonlyMap<string, RuleOf<'host'>[]>;
  link: ReadonlyMap<string, RuleOf<'link'>[]>;
  form: ReadonlyMap<string, RuleOf<'form'>[]>;
  file: ReadonlyMap<string, RuleOf<'file'>[]>;
  path: readonly RuleOf<'path'>[];
  inline: readonly RuleOf<'inline'>[];
  generator: readonly RuleOf<'generator'>[];
  cookie: readonly RuleOf<'cookie'>[];
  marker: readonly RuleOf<'marker'>[];
  /** Which texts of path rules, and which words of inline rules, a text holds. */
  scanPaths: (text: string) => ReadonlySet<string>;
  scanScripts: (text: string) => ReadonlySet<string>;
}

let index: RuleIndex | undefined;

/** The index, built at the first call: a few milliseconds at most. */
export function ruleIndex(): RuleIndex {
  index ??= buildIndex();
  return index;
}

export function buildIndex(): RuleIndex {
  const path = rulesOn('path');
  const inline = rulesOn('inline');
  return {
    host: groupBy(rulesOn('host'), ({ host }) => host),
    link: groupBy(rulesOn('link'), ({ host }) => host),
    form: groupBy(rulesOn('form'), ({ host }) => host),
    file: groupBy(rulesOn('file'), ({ stem }) => stem),
    path,
    inline,
    generator: rulesOn('generator'),
    cookie: rulesOn('cookie'),
    marker: rulesOn('marker'),
    scanPaths: literalScanner(path.map(({ rule }) => rule.text)),
    scanScripts: literalScanner(inline.map(({ rule }) => wordOf(rule))),
  };
}

/** No host is longer; what is, is none. */
const MAX_HOST = 253;

/** Rules for a host and for every domain above it, by whole labels. */
export function rulesOfHost<T>(rules: ReadonlyMap<string, T[]>, host: string): T[] {
  const found: T[] = [];
  if (host.length > MAX_HOST) return found;
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
    const keepsFiles = categories.includes('hosting');
    return rules.filter(isOn).map((rule) => ({ id, rule, isBuilder, keepsFiles }));
  });
}

function groupBy<K extends TechnologyRule['on']>(
  entries: readonly RuleOf<K>[],
  keyOf: (rule: RuleOf<K>['rule']) => string,
): Map<string, RuleOf<K>[]> {
  const groups = new Map<string, RuleOf<K>[]>();
  for (const entry of entries) {
    const key = keyOf(entry.rule);
    const group = groups.get(key);
    if (group) group.push(entry);
    else groups.set(key, [entry]);
  }
  return groups;
}
