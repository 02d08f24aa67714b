import { speak } from '#lib/wording/language/language.ts';
import messages from '../../../public/_locales/de/messages.json' with { type: 'json' };
import names from '../../../public/_locales/de/names.json' with { type: 'json' };
import studio from '../../../public/_locales/de/studio.json' with { type: 'json' };
import views from '../../../public/_locales/de/views.json' with { type: 'json' };

const GERMAN: Readonly<Record<string, { message: string }>> = { ...messages, ...views, ...studio, ...names };

/** `?language=de`: what the browser would hand out there. Imported for its effect, before anything that speaks. */
if (new URLSearchParams(location.search).get('language') === 'de') {
  speak({ tag: 'de', words: (key) => GERMAN[key]?.message ?? '' });
  document.documentElement.lang = 'de';
}
