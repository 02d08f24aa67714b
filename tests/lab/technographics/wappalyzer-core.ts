import { createRequire } from 'node:module';
import type { PageTexts } from './page-texts.ts';
import { comparableTools, type RulePattern, rulePatterns, type TextKind } from './rule-patterns.ts';

/** What of wappalyzer-core is used: its engine alone. The rules are ours, none of its data is here. */
interface WappalyzerCore {
  setTechnologies(technologies: Record<string, unknown>): void;
  setCategories(categories: Record<string, { name: string; priority: number }>): void;
  analyze(items: Record<string, unknown>): unknown[];
  resolve(detections: unknown[]): { name: string }[];
}

/**
 * Its channels by ours. Only scriptSrc takes a list of texts; the others take one text each, in which ours stand a line
 * each.
 */
const CHANNELS: Readonly<Record<TextKind, string>> = {
  resources: 'scriptSrc',
  paths: 'css',
  forms: 'text',
  snippets: 'scripts',
  scripts: 'html',
  generators: 'robots',
  cookies: 'url',
  markers: 'certIssuer',
};

/** Our rules in wappalyzer-core's format, analyzed and resolved by it. */
export function wappalyzerEngine(): (texts: PageTexts) => Set<string> {
  const core = createRequire(import.meta.url)('wappalyzer-core') as WappalyzerCore;
  core.setCategories({ 1: { name: 'Tools', priority: 1 } });
  core.setTechnologies(translate());
  return (texts) => new Set(core.resolve(core.analyze(itemsOf(texts))).map(({ name }) => name));
}

function translate(): Record<string, unknown> {
  const technologies = Object.fromEntries(
    comparableTools().map(({ id, implies }) => [id, { cats: [1], ...(implies ? { implies } : {}) }]),
  ) as Record<string, Record<string, unknown>>;
  for (const pattern of rulePatterns()) {
    const own = technologies[pattern.id];
    if (!own) continue;
    const channel = CHANNELS[pattern.on];
    own[channel] = [...((own[channel] as string[] | undefined) ?? []), sourceFor(pattern)];
  }
  return technologies;
}

/** Where texts stand a line each, a beginning is a line's and nothing reaches over its end. */
function sourceFor({ on, source }: RulePattern): string {
  if (on === 'resources') return source;
  return source
    .replace(/^\^/, '(?<![^\\n])')
    .replace(/\$$/, '(?![^\\n])')
    .replaceAll('[^]', '[^\\n]')
    .replaceAll('[^/]', '[^/\\n]');
}

function itemsOf(texts: PageTexts): Record<string, unknown> {
  return Object.fromEntries(
    Object.entries(CHANNELS).map(([kind, channel]) => {
      const own = texts[kind as TextKind];
      return [channel, kind === 'resources' ? own : own.map((text) => text.replaceAll('\n', ' ')).join('\n')];
    }),
  );
}
