import type { Invitation } from './join-link.ts';
import { parseJoinLink } from './join-link.ts';

/**
 * The invitation that a page carries in its address; null for any other page. Only the team's own host may invite to its
 * ICP: a page elsewhere could carry anybody's code.
 */
export function invitationOfPage(pageUrl: string): Invitation | null {
  if (!URL.canParse(pageUrl)) return null;
  const { protocol, origin, hash } = new URL(pageUrl);
  if (protocol !== 'https:' || !hash.startsWith('#join=')) return null;
  const invitation = parseJoinLink(hash);
  return invitation && new URL(invitation.url).origin === origin ? invitation : null;
}
