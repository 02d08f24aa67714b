/** What the classification of a page looks at: plain data, so that it can be tried without a page. */
export interface PageSignals {
  url: URL;
  registrableDomain: string | null;
  title: string;
  /** og:title, og:site_name and the names of the site in structured data. */
  siteNames: readonly string[];
  metas: ReadonlyMap<string, string>;
  /** canonical and og:url. */
  selfUrls: readonly string[];
  /** Local schema.org type names of all nodes. */
  schemaTypes: ReadonlySet<string>;
  /** True when an organization node of the own domain exists. */
  hasOwnOrganization: boolean;
  headings: readonly string[];
  /** Short texts of links in header, navigation and footer, lower case. */
  frameLinks: readonly string[];
  /** Texts of all links, lower case, at most 60 characters each. */
  linkTexts: readonly string[];
  /** Every short text of the page that stands by itself, as `foldShortText` makes it. */
  shortTexts: ReadonlySet<string>;
  /** Whom the footer's lines name first: "Town of Riverton" of "Town of Riverton, 1 Main Street". */
  footerNames: readonly string[];
  /** Blocks of code. */
  preCount: number;
  /** Links to call the owner and to its page on LinkedIn. */
  contactLinkCount: number;
  /** A line says who wrote the page. */
  hasByline: boolean;
  /** Paths of the frame's links on the own site, lower case. */
  framePaths: readonly string[];
  /** Blocks of text on the page. */
  blockCount: number;
  /** Characters of all blocks. */
  textLength: number;
  /** The first texts of the page, lower case, at most 6,000 characters. */
  opening: string;
  hasPasswordField: boolean;
  linkCount: number;
  /** Links that lead to profiles of users on the same site. */
  userLinkCount: number;
  language: string;
  generator: string;
  /** Copyright holders. */
  holders: readonly string[];
}
