import catalog from '../../public/_locales/en/messages.json' with { type: 'json' };
import { wordsOf } from './language/words-of.ts';

/** A key of `_locales/en/messages.json`: what the badge and the popup's first glance need, so it holds no more. */
export type MessageKey = keyof typeof catalog;

/** The words that every page has. */
export const message = /* @__PURE__ */ wordsOf(catalog);
