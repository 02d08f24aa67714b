/**
 * What a page says of its company outside of its prose: the background guesses industry, business model and audience
 * from it. It travels with a read and is not stored.
 */
export interface PageWords {
  title: string;
  /** Descriptions that the page gives of itself: meta, open graph, structured data. */
  descriptions: string[];
  /** Headings of the page's own part, in order. */
  headings: string[];
  /** Short texts of header, menus and footer. */
  labels: string[];
  /** Short texts of the page's own part: buttons, prices, captions. */
  offers: string[];
  /** Longer texts of the footer. */
  footer: string[];
  /** What the company says it is ("We are a full-service agency"), as far as a person can see it. */
  statements: Statement[];
  /** Hosts of links that lead into an application ("app.acme.example"). */
  appHosts: string[];
  /** Lower-case ISO 639-1 language, empty when unknown. */
  language: string;
  /** Kind of the page within its site. */
  kind: string;
}

export interface Statement {
  quote: string;
  /** What follows "we are a". */
  says: string;
}

/** At most so many entries of so many characters: no page needs more, and a page may not send more. */
export const WORDS_LIMITS = {
  title: [1, 200],
  descriptions: [5, 500],
  headings: [24, 150],
  labels: [250, 60],
  offers: [150, 100],
  footer: [6, 400],
  statements: [4, 300],
  appHosts: [4, 100],
} as const satisfies Record<string, readonly [entries: number, characters: number]>;
