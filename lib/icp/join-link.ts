import * as z from 'zod/mini';
import { fromBase64url, toBase64url } from '#lib/parse/base64url.ts';
import { isKey } from './envelope/keys.ts';
import { checkSourceAddress, MAX_ADDRESS } from './source-address.ts';

/** What a join link carries: where the team's ICP is, whose signature to trust, and what opens it. */
export interface Invitation {
  url: string;
  publicKey: string | null;
  teamKey: string | null;
  /** Sites that the publisher suggests to read without a click: host names. */
  sites: string[];
}

/** Longer than any invitation that `joinFragment` makes; mail programs break longer links. */
export const MAX_LINK = 8_000;
export const MAX_SITES = 20;

/** The part after `#`: browsers never send it to a server. */
const MARK = 'join=';
const host = z.string().check(z.maxLength(253), z.regex(/^[a-z0-9-]+(\.[a-z0-9-]+)+$/));

const invitation = z.strictObject({
  v: z.literal(1),
  url: z.string().check(z.maxLength(MAX_ADDRESS)),
  key: z.optional(z.string().check(z.refine(isKey))),
  team: z.optional(z.string().check(z.refine(isKey))),
  sites: z.optional(z.array(host).check(z.maxLength(MAX_SITES))),
});

/** The fragment of a join link, without `#`. */
export function joinFragment({ url, publicKey, teamKey, sites }: Invitation): string {
  const document = {
    ...{ v: 1, url },
    ...(publicKey === null ? {} : { key: publicKey }),
    ...(teamKey === null ? {} : { team: teamKey }),
    ...(sites.length === 0 ? {} : { sites }),
  };
  return `${MARK}${toBase64url(new TextEncoder().encode(JSON.stringify(document)))}`;
}

/** Mail programs break long lines, and put a mark before quoted ones. */
const BREAKS = /[\s>]+/g;

/**
 * The invitation in a link or in the code alone, as people paste them, with the words of a mail around it; null for
 * anything else. Nothing is done by reading it. A link made for Chrome is understood in Firefox: only what follows
 * `join=` counts.
 */
export function parseJoinLink(text: string): Invitation | null {
  if (text.length > MAX_LINK) return null;
  const from = text.lastIndexOf(MARK);
  const rest = (from < 0 ? text : text.slice(from + MARK.length)).trim();
  // Up to the next space, else with the line breaks of a mail taken out.
  const [first = ''] = rest.split(/[\s<>")\]]/);
  return parseCode(first) ?? parseCode(rest.replaceAll(BREAKS, ''));
}

function parseCode(code: string): Invitation | null {
  const bytes = fromBase64url(code);
  if (!bytes || bytes.length === 0) return null;
  const parsed = invitation.safeParse(parseJson(new TextDecoder().decode(bytes)));
  if (!parsed.success) return null;
  const { url, key = null, team = null, sites = [] } = parsed.data;
  const address = checkSourceAddress(url);
  return address.ok ? { url: address.url, publicKey: key, teamKey: team, sites } : null;
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}
