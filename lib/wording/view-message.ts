import common from '../../public/_locales/en/messages.json' with { type: 'json' };
import views from '../../public/_locales/en/views.json' with { type: 'json' };
import { spokenWords } from './language/language.ts';
import { wordsOf } from './language/words-of.ts';

/** A key of the common words or of `_locales/en/views.json`. */
export type MessageKey = keyof typeof common | keyof typeof views;

const CATALOG = { ...common, ...views };

/** The words of the popup's pages behind the card, which are loaded when one is opened. */
export const message = /* @__PURE__ */ wordsOf(CATALOG);

/** True for a key that has words. */
export function hasMessage(key: string): key is MessageKey {
  return Object.hasOwn(CATALOG, key) || spokenWords(key) !== '';
}
