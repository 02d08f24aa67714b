import type { AttributeKey } from '#lib/evidence/attributes.ts';
import { hasMessage, message } from './view-message.ts';
import { wordsOfKey } from './words-of-key.ts';

/** What an attribute is called: "Headcount", "Head office country"; by its key where the locale has no words for it. */
export function attributeText(attribute: AttributeKey): string {
  const key = `attribute${attribute.charAt(0).toUpperCase()}${attribute.slice(1)}`;
  return hasMessage(key) ? message(key) : wordsOfKey(attribute);
}
