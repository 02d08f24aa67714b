const MAX_NOTES = 20;

/** What was cut short or failed while a page was read, as machine words, each once. */
export interface Notes {
  readonly words: readonly string[];
  note(word: string): void;
  /** What `read` returns; `otherwise`, and a note of the name, when it throws: one that fails must not silence the others. */
  attempt<T>(name: string, read: () => T, otherwise: T): T;
}

export function openNotes(noted: readonly string[]): Notes {
  const words: string[] = [];
  const note = (word: string): void => {
    if (words.length < MAX_NOTES && !words.includes(word)) words.push(word);
  };
  for (const word of noted) note(word);
  return {
    words,
    note,
    attempt(name, read, otherwise) {
      try {
        return read();
      } catch {
        note(`failed:${name}`);
        return otherwise;
      }
    },
  };
}
