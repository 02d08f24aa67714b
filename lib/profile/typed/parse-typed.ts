import type { AttributeKey } from '#lib/evidence/attributes.ts';
import { ATTRIBUTES } from '#lib/evidence/attributes.ts';
import type { Parsed } from '#lib/values/typed/parsed.ts';
import { faulty, UNCLEAR } from '#lib/values/typed/parsed.ts';
import type { TypedPlace, TypedShape } from '#lib/values/typed/parsers.ts';
import { PARSERS } from '#lib/values/typed/parsers.ts';
import { knownNames } from './known-names.ts';
import type { TypedValue } from './typed-value.ts';
import { MAX_TYPED } from './typed-value.ts';

/** True for an attribute that can be corrected in a line of text. */
export function isTypeable(attribute: AttributeKey): boolean {
  return ATTRIBUTES[attribute].untyped !== true;
}

/**
 * The value that a person typed for an attribute, or what is wrong with the text and what may have been meant. Lists are
 * separated by commas, semicolons or lines.
 */
export function parseTyped<K extends AttributeKey>(attribute: K, text: string): TypedValue<K> {
  const parse = parserOf(attribute);
  const place: TypedPlace = { known: knownNames(), unit: ATTRIBUTES[attribute].unit };
  // Each parser gives values of the shape that the attribute's row declares.
  return parseLine(text, (line) => parse(line, place)) as TypedValue<K>;
}

function parserOf(attribute: AttributeKey): (line: string, place: TypedPlace) => Parsed {
  return isTypeable(attribute) ? PARSERS[ATTRIBUTES[attribute].shape as TypedShape] : () => UNCLEAR;
}

function parseLine(text: string, parse: (line: string) => Parsed): Parsed {
  if (text.length > MAX_TYPED) return faulty('too-long');
  const line = text.trim();
  if (line !== '') return parse(line);
  const unanswered = parse('');
  return faulty('empty', unanswered.ok ? [] : unanswered.suggestions);
}
