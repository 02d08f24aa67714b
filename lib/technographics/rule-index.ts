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

/** `word` = the longest of its code: what a page's scripts must hold before they are worth a closer look. */
export type InlineRule = RuleOf<'inline'> & { word: string };

/** The catalog's rules by carrier; those about hosts by host. */
export interface RuleIndex {
  host: ReadonlyMap<string, RuleOf<'host'>[]>;
  link: ReadonlyMap<string, RuleOf<'link'>[]>;
  form: ReadonlyMap<string, RuleOf<'form'>[]>;
  file: ReadonlyMap<string, RuleOf<'file'>[]>;
  path: readonly RuleOf<'path'>[];
  inline: readonly InlineRule[];
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

/** In one pass over the catalog: a reader builds it anew on every page. */
export function buildIndex(): RuleIndex {
  const host = new Map<string, RuleOf<'host'>[]>();
  const link = new Map<string, RuleOf<'link'>[]>();
  const form = new Map<string, RuleOf<'form'>[]>();
  const file = new Map<string, RuleOf<'file'>[]>();
  const path: RuleOf<'path'>[] = [];
  const inline: InlineRule[] = [];
  const generator: RuleOf<'generator'>[] = [];
  const cookie: RuleOf<'cookie'>[] = [];
  const marker: RuleOf<'marker'>[] = [];
  for (const { id, categories, rules } of TECHNOLOGIES) {
    const isBuilder = categories.includes('cms') || categories.includes('ecommerce');
    const keepsFiles = categories.includes('hosting');
    for (const rule of rules) {
      const own = { id, isBuilder, keepsFiles };
      if (rule.on === 'host') addTo(host, rule.host, { ...own, rule });
      else if (rule.on === 'link') addTo(link, rule.host, { ...own, rule });
      else if (rule.on === 'form') addTo(form, rule.host, { ...own, rule });
      else if (rule.on === 'file') addTo(file, rule.stem, { ...own, rule });
      else if (rule.on === 'path') path.push({ ...own, rule });
      else if (rule.on === 'inline') inline.push({ ...own, rule, word: wordOf(rule) });
      else if (rule.on === 'generator') generator.push({ ...own, rule });
      else if (rule.on === 'cookie') cookie.push({ ...own, rule });
      else marker.push({ ...own, rule });
    }
  }
  const scanPaths = literalScanner(path.map(({ rule }) => rule.text));
  const scanScripts = literalScanner(inline.map(({ word }) => word));
  return { host, link, form, file, path, inline, generator, cookie, marker, scanPaths, scanScripts };
}

function addTo<K extends TechnologyRule['on']>(
  groups: Map<string, RuleOf<K>[]>,
  key: string,
  entry: RuleOf<K>,
): void {
  const group = groups.get(key);
  if (group) group.push(entry);
  else groups.set(key, [entry]);
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
