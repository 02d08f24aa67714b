import type { AttributeKey, AttributeValues } from '#lib/evidence/attributes.ts';
import { ATTRIBUTES } from '#lib/evidence/attributes.ts';
import type { IndustryShare } from '#lib/values/industry.ts';
import type { Interval } from '#lib/values/interval.ts';
import type { LinkedinKey } from '#lib/values/linkedin.ts';
import type { Technology } from '#lib/values/technologies.ts';
import type { Trigger } from '#lib/values/triggers.ts';
import { dateText, intervalText, listText, valueText } from './found-text.ts';
import { inLanguage } from './language/language.ts';
import { industryText } from './language/named-text.ts';
import { nameSome } from './name-some.ts';
import { technologyName } from './technology-name.ts';
import { message } from './view-message.ts';
import { vocabularyText } from './vocabulary-text.ts';

/** More of a list cannot be read at a glance. */
const MAX_NAMED = 6;
/** A longer text is a description; its beginning tells what it is. */
const MAX_TEXT = 160;
const LANGUAGE = inLanguage((tag) => new Intl.DisplayNames(tag, { type: 'language' }));

/**
 * The value of an attribute in words: "51–200 people", "Austria", "HubSpot, Intercom". `industryName` gives the name of
 * a leaf of the taxonomy.
 */
export function factText<K extends AttributeKey>(
  attribute: K,
  value: AttributeValues[K],
  industryName: (leaf: string) => string,
): string {
  return textOf(attribute, value, industryName);
}

// Each case takes the shape that the attribute's row declares.
function textOf(attribute: AttributeKey, value: unknown, industryName: (leaf: string) => string): string {
  switch (ATTRIBUTES[attribute].shape) {
    case 'industry':
      return some((value as IndustryShare[]).map((share) => shareText(share, industryName)));
    case 'linkedin': {
      const { slug, id } = value as LinkedinKey;
      return slug ?? id ?? '';
    }
    case 'technologies':
      return some((value as Technology[]).map(toolText));
    case 'triggers':
      return some((value as Trigger[]).map(triggerText));
    case 'language-set':
      return some((value as string[]).map(languageText));
    case 'date-interval': {
      const [from, to] = value as [string, string];
      return from === to ? dateText(from) : message('reasonFromTo', dateText(from), dateText(to));
    }
    case 'audience-set':
    case 'stage-range':
      return listText(attribute, (value as string[]).join(','));
    case 'answers':
      return some(
        Object.entries(value as Record<string, string>).map(([question, answer]) => `${question}: ${answer}`),
      );
    case 'scan':
    case 'prose':
      return '';
    default:
      return plainText(attribute, value);
  }
}

function plainText(attribute: AttributeKey, value: unknown): string {
  if (typeof value === 'number') return intervalText(attribute, value, value);
  if (typeof value === 'string') return cut(valueText(attribute, value));
  if (!Array.isArray(value)) return '';
  if (typeof value[0] === 'number') {
    const [from, to] = value as unknown as Interval;
    return intervalText(attribute, from, to);
  }
  return some(value.map((one) => valueText(attribute, String(one))));
}

function shareText({ leaf, p }: IndustryShare, industryName: (leaf: string) => string): string {
  const name = industryText(industryName(leaf));
  return p < 1 ? message('factShare', name, Math.round(p * 100)) : name;
}

function toolText({ id, class: kind }: Technology): string {
  const name = technologyName(id);
  if (kind === 'hires-for') return message('factHiresFor', name);
  return kind === 'mentions' ? message('factMentions', name) : name;
}

function triggerText({ kind, about, date }: Trigger): string {
  const what = vocabularyText('triggers', kind);
  const words = about === undefined ? what : message('joinedColon', what, vocabularyText('functions', about));
  return date === undefined ? words : message('joinedComma', words, dateText(date[1]));
}

function languageText(code: string): string {
  try {
    return LANGUAGE().of(code) ?? code;
  } catch {
    return code;
  }
}

function some(names: readonly string[]): string {
  return nameSome(names, MAX_NAMED, ', ');
}

function cut(text: string): string {
  return text.length <= MAX_TEXT ? text : `${text.slice(0, MAX_TEXT).trimEnd()}…`;
}
