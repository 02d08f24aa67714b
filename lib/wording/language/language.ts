interface Language {
  /** BCP 47; numbers, dates and the names of countries follow it. */
  tag: string;
  /** The words of a key with their `$1` in place; empty where it has none. */
  words(key: string): string;
}

/** Until somebody speaks, and outside a browser, a catalogue's own English words. */
let spoken: Language = { tag: 'en', words: () => '' };

/** Said once, before the first words: what is drawn already is not drawn again. */
export function speak(language: Language): void {
  spoken = language;
}

/** The words of the language in use; empty where English is spoken or they are missing. */
export function spokenWords(key: string): string {
  return spoken.words(key);
}

/** A format of the language in use, so that one card never speaks two; made at the first word, since it is costly. */
export function inLanguage<Format>(make: (tag: string) => Format): () => Format {
  let made: { tag: string; format: Format } | null = null;
  return () => {
    if (made?.tag !== spoken.tag) made = { tag: spoken.tag, format: make(spoken.tag) };
    return made.format;
  };
}
