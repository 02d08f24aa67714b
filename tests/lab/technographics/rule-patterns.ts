import { TECHNOLOGIES } from '#lib/technographics/catalog.ts';
import type { TechnologyDefinition, TechnologyRule } from '#lib/technographics/definition.ts';

/** Texts of a page in which a rule looks (see page-texts.ts). */
export type TextKind =
  | 'resources'
  | 'paths'
  | 'forms'
  | 'snippets'
  | 'scripts'
  | 'generators'
  | 'cookies'
  | 'markers';

/** A rule as one regular expression over one kind of text. */
export interface RulePattern {
  id: string;
  on: TextKind;
  source: string;
  ignoreCase: boolean;
}

const PICTURE = ['svg', 'png', 'jpe?g', 'webp', 'avif', 'ico']
  .map((end) => end.replace(/[a-z]/g, (letter) => `[${letter}${letter.toUpperCase()}]`))
  .join('|');

/**
 * Tools whose rules can be said as one pattern over one text: all but those that are told by counting pictures. Links are
 * left out as well: whether a place at a vendor is the company's own is judged over all of them.
 */
export function comparableTools(): TechnologyDefinition[] {
  return TECHNOLOGIES.filter(({ rules }) => !rules.some((rule) => rule.on === 'host' && rule.pictures));
}

export function rulePatterns(): RulePattern[] {
  return comparableTools().flatMap((tool) =>
    tool.rules.flatMap((rule) => {
      const pattern = patternOf(rule, tool);
      return pattern ? [{ id: tool.id, ignoreCase: rule.on === 'generator', ...pattern }] : [];
    }),
  );
}

function patternOf(
  rule: TechnologyRule,
  tool: TechnologyDefinition,
): Pick<RulePattern, 'on' | 'source'> | null {
  switch (rule.on) {
    case 'host':
      return { on: 'resources', source: hostPattern(rule, tool) };
    case 'file':
      return {
        on: 'resources',
        source: `^code https://[^/?]{0,}(?:/[^?]{0,})?/${rule.stem}(?![A-Za-z])[^/?]{0,}(?:\\?|$)`,
      };
    case 'path':
      return { on: 'paths', source: pathPattern(rule) };
    case 'form':
      return { on: 'forms', source: `^(?:[^/]{0,}\\.)?${literal(rule.host)}$` };
    case 'inline':
      return { on: rule.raw ? 'scripts' : 'snippets', source: inlinePattern(rule) };
    case 'generator':
      return { on: 'generators', source: `^${literal(rule.prefix)}` };
    case 'cookie':
      return {
        on: 'cookies',
        source: rule.name.endsWith('*') ? `^${literal(rule.name.slice(0, -1))}` : `^${literal(rule.name)}$`,
      };
    case 'marker':
      return { on: 'markers', source: `^${literal(rule.text)}$` };
    case 'link':
      return null;
  }
}

function hostPattern(
  { host, path, file, id }: Extract<TechnologyRule, { on: 'host' }>,
  { categories }: TechnologyDefinition,
): string {
  const kind = categories.includes('cms') || categories.includes('ecommerce') ? 'code' : '(?:code|file)';
  const noPicture = categories.includes('hosting') ? '' : `(?![^?]{0,}\\.(?:${PICTURE})(?:\\?|$))`;
  const named = file === undefined ? '' : `(?=[^?]{0,}/${literal(file)}(?:\\?|$))`;
  const begins = path === undefined ? '(?=[/?]|$)' : literal(path);
  const asked = id === undefined ? '' : `[^?]{0,}\\?(?:[^&]{0,}&){0,}?id=(?:${id.map(literal).join('|')})`;
  return `^${kind} ${noPicture}${named}https://(?:[^/?]{0,}\\.)?${literal(host)}${begins}${asked}`;
}

function pathPattern({ text, re, linked }: Extract<TechnologyRule, { on: 'path' }>): string {
  const form = re === undefined ? '' : `(?=${re.source.replace(/^\^/, '').replaceAll('\\/', '/')})`;
  return `^${linked ? '(?:own|link)' : 'own'} (?=[^]{0,}${literal(text)})${form}`;
}

/** Not the end of a longer name, and no comparison where the code sets something. */
function inlinePattern({ text, also }: Extract<TechnologyRule, { on: 'inline' }>): string {
  const before = /^[\w$]/.test(text) ? '(?<![\\w$])' : '';
  const code = `${before}${literal(text)}${text.endsWith('=') ? '(?!=)' : ''}`;
  return also === undefined ? code : `^(?=[^]{0,}${literal(also)})[^]{0,}${code}`;
}

/** No "*", "+" or ";" as they are: wappalyzer-core rewrites them. */
function literal(text: string): string {
  return text.replace(
    /[\^$.()[\]{}?|\\*+;]/g,
    (sign) => `\\x${sign.charCodeAt(0).toString(16).padStart(2, '0')}`,
  );
}
