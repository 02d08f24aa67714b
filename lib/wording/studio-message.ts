import common from '../../public/_locales/en/messages.json' with { type: 'json' };
import studio from '../../public/_locales/en/studio.json' with { type: 'json' };
import { wordsOf } from './language/words-of.ts';

/** A key of the common words or of `_locales/en/studio.json`. */
export type MessageKey = keyof typeof common | keyof typeof studio;

/** The words of the studio and of the command line. */
export const message = /* @__PURE__ */ wordsOf({ ...common, ...studio });
