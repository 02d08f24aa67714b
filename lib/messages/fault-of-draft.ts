import { isKey } from '#lib/icp/envelope/keys.ts';
import { checkSourceAddress } from '#lib/icp/source-address.ts';
import type { DraftFault } from '#lib/icp/source-fault.ts';
import { isBearer } from '#lib/platform/source-secrets.ts';
import type { Draft } from './icp-replies.ts';

/** What is wrong with a draft by itself; null when nothing is. Synchronous: a click must not be lost by waiting. */
export function faultOfDraft({ url, publicKey, teamKey, bearer }: Draft): DraftFault | null {
  const address = checkSourceAddress(url);
  if (!address.ok) return address.code;
  if (publicKey !== null && !isKey(publicKey)) return 'bad-public-key';
  if (teamKey !== null && !isKey(teamKey)) return 'bad-team-key';
  return bearer !== null && !isBearer(bearer) ? 'bad-bearer' : null;
}
