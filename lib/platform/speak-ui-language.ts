import { browser } from 'wxt/browser';
import { speak } from '#lib/wording/language/language.ts';

/** The browser fills in what stands behind `$1`: given the holes themselves, it hands out the words with them. */
const HOLES = Array.from({ length: 9 }, (_, index) => `$${index + 1}`);

/**
 * Words, numbers and dates in the browser's own language where `_locales` has it. Imported for its effect, before
 * anything that speaks: titles of pages are words too.
 */
function speakUiLanguage(): void {
  const say = (key: string) => browser.i18n.getMessage(key as 'extensionName', HOLES);
  const words = say('language');
  if (words === '') return;
  const own = browser.i18n.getUILanguage();
  // English dates and numbers stay the same everywhere, as in what is exported.
  const tag = words !== 'en' && own.split('-')[0] === words ? own : words;
  speak({ tag, words: say });
  if (typeof document !== 'undefined') document.documentElement.lang = tag;
}

speakUiLanguage();
