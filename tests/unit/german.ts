import { speak } from '#lib/wording/language/language.ts';
import messages from '../../public/_locales/de/messages.json' with { type: 'json' };
import names from '../../public/_locales/de/names.json' with { type: 'json' };
import studio from '../../public/_locales/de/studio.json' with { type: 'json' };
import views from '../../public/_locales/de/views.json' with { type: 'json' };

const GERMAN: Readonly<Record<string, { message: string }>> = { ...messages, ...views, ...studio, ...names };

/** As in a German browser, until `speakEnglish`. */
export function speakGerman(): void {
  speak({ tag: 'de', words: (key) => GERMAN[key]?.message ?? '' });
}

export function speakEnglish(): void {
  speak({ tag: 'en', words: () => '' });
}
