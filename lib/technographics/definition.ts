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
] as const;
export type TechnologyCategory = (typeof TECHNOLOGY_CATEGORIES)[number];

/**
 * What gives a tool away. Hosts match by whole labels: "hubspot.com" takes track.hubspot.com, never nothubspot.com.
 * - host: a resource came from there; `path` = how the url's path begins, `file` = its last segment, `id` = how the query's
 *   `id` begins. Of a site builder or a shop system only code counts: a picture may be a guest's. Where there is no code,
 *   `pictures` = how many must come from one place (the path's first segment) there.
 * - path: a resource of the own site has this text in its path.
 * - link: an anchor leads to the company's own place there; `slug` says where the place's name stands.
 * - form: a form is sent there.
 * - inline: an install snippet holds this code, written without spaces and with double quotes (see skeleton.ts); `also` =
 *   what stands elsewhere in the same script.
 * - generator: how `meta[name=generator]` begins, whatever the case.
 * - cookie: a cookie's name, or how it begins when it ends in "*".
 */
export type TechnologyRule =
  | { on: 'host'; host: string; path?: string; file?: string; id?: readonly string[]; pictures?: number }
  | { on: 'path'; text: string }
  | { on: 'link'; host: string; slug: 'path' | 'subdomain' }
  | { on: 'form'; host: string }
  | { on: 'inline'; text: string; also?: string }
  | { on: 'generator'; prefix: string }
  | { on: 'cookie'; name: string };

/**
 * One tool. A comment `source: https://...` beside it names where the vendor documents its snippet, its hosts or its
 * customers' pages; a comment, because a reader on a page has no use for it.
 */
export interface TechnologyDefinition {
  id: string;
  name: string;
  categories: readonly TechnologyCategory[];
  /** Per mille of its users on whose pages a full scan would see it; low = its absence says nothing. */
  recall: number;
  rules: readonly TechnologyRule[];
}
