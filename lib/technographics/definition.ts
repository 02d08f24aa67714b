/** What a tool is for; a criterion may ask for a category instead of one tool. */
export const TECHNOLOGY_CATEGORIES = [
  'crm',
  'marketing-automation',
  'email-marketing',
  'analytics',
  'tag-manager',
  'cdp',
  'chat',
  'ecommerce',
  'cms',
  'payments',
  'ats',
  'consent',
  'ads',
  'session-replay',
  'support-desk',
  'scheduling',
  'video',
  'hosting',
  'data-warehouse',
  'sales-engagement',
  'abm',
  'experimentation',
  'monitoring',
  'contracts',
  'email-delivery',
  'product-adoption',
  'telephony',
  'docs',
  'status-page',
  'community',
  'forms',
  'billing',
  'auth',
  'hris',
  'erp',
  'bi',
  'cloud',
  'devops',
  'integration',
  'collaboration',
  'security',
  'seo',
  'referral',
  'reviews',
  'surveys',
  'push',
  'search',
  'maps',
  'localization',
  'accessibility',
  'framework',
  'website-tools',
  'site-builder',
] as const;
export type TechnologyCategory = (typeof TECHNOLOGY_CATEGORIES)[number];

/**
 * What gives a tool away. Hosts match by whole labels: "hubspot.com" takes track.hubspot.com, never nothubspot.com.
 * - host: a resource came from there; `path` = how the url's path begins, `file` = its last segment, `id` = how the query's
 *   `id` begins. A picture may be a guest's and counts for no tool but a place of files; where there is no code, `pictures` =
 *   how many must come from one place (the path's first segment) there. Of a site builder or a shop system only code counts.
 * - path: a resource or a form's target of the own site has this text in its path; `re` = and the path looks so; `linked` =
 *   or a link's, for what no page is called.
 * - file: the name of a script or a style sheet begins with this word, wherever it came from.
 * - link: an anchor leads to the company's own place there; `slug` says where the place's name stands, `under` behind what.
 * - form: a form is sent there.
 * - inline: an install snippet holds this code, written without spaces and with double quotes (see skeleton.ts); `also` =
 *   what stands elsewhere in the same script; `raw` = in any text of a script, for what a script writes into another.
 * - generator: how `meta[name=generator]` begins, whatever the case.
 * - cookie: a cookie's name, or how it begins when it ends in "*".
 * - marker: what the page's own frame holds (see page-markers.ts): an element "#id", an attribute "[name]" of its root, a
 *   meta "meta:name", a comment of its head that begins so.
 */
export type TechnologyRule =
  | { on: 'host'; host: string; path?: string; file?: string; id?: readonly string[]; pictures?: number }
  | { on: 'path'; text: string; re?: RegExp; linked?: true }
  | { on: 'file'; stem: string }
  | { on: 'link'; host: string; slug: 'path' | 'subdomain'; under?: string }
  | { on: 'form'; host: string }
  | { on: 'inline'; text: string; also?: string; raw?: true }
  | { on: 'generator'; prefix: string }
  | { on: 'cookie'; name: string }
  | { on: 'marker'; text: string };

/**
 * One tool. A comment `source: https://... (read)` beside it names where the vendor documents its snippet, its hosts or its
 * customers' pages, `(recalled)` where the rules were written from memory of it; a comment, because a reader on a page has
 * no use for it.
 */
export interface TechnologyDefinition {
  id: string;
  name: string;
  /** What people call it besides: former names, short forms. */
  aliases?: readonly string[];
  categories: readonly TechnologyCategory[];
  /**
   * Per mille of its users on whose home page a full scan would see it; below 700 its absence says nothing. So it is for
   * what has pages of its own (applicant systems, help, status), for what runs in the product, and for what is used
   * without a tag as well (a database of companies, newsletters).
   */
  recall: number;
  /** How its name is read in job ads: as it stands; only beside a cue, for it is a word as well; or not at all. */
  jobs?: 'cued' | 'never';
  /** Tools that it cannot be without: a plugin's shop system. */
  implies?: readonly string[];
  rules: readonly TechnologyRule[];
}
