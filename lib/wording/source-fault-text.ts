import type { SourceFault } from '#lib/icp/source-fault.ts';
import type { MessageKey } from './studio-message.ts';
import { message } from './studio-message.ts';

/** What is wrong with a source or a file and what to do, in one or two sentences. `params` are the fault's own values. */
export function sourceFaultText(code: string, params: readonly (string | number)[]): string {
  if (!isKnown(code)) return message('faultUnknown', code);
  if (code === 'bad-icp') {
    const [path, ...rest] = params;
    const place = path === '' || path === undefined ? message('icpDocument') : path;
    return message(Number(params[3]) > 1 ? 'faultBadIcpMore' : 'faultBadIcp', place, ...rest);
  }
  return message(KEYS[code], ...params);
}

function isKnown(code: string): code is SourceFault {
  return Object.hasOwn(KEYS, code);
}

const KEYS = {
  unreachable: 'faultUnreachable',
  'too-slow': 'faultTooSlow',
  redirected: 'faultRedirected',
  denied: 'faultDenied',
  'not-found': 'faultNotFound',
  busy: 'faultBusy',
  'http-status': 'faultHttpStatus',
  'wrong-type': 'faultWrongType',
  'too-large': 'faultTooLarge',
  'broken-off': 'faultBrokenOff',
  empty: 'faultEmpty',
  'not-utf8': 'faultNotUtf8',
  'not-json': 'faultNotJson',
  'not-icp': 'faultNotIcp',
  'bad-envelope': 'faultBadEnvelope',
  'no-team-key': 'faultNoTeamKey',
  'wrong-team-key': 'faultWrongTeamKey',
  unsealed: 'faultUnsealed',
  unsigned: 'faultUnsigned',
  'bad-signature': 'faultBadSignature',
  'bad-public-key': 'faultBadPublicKey',
  'bad-icp': 'faultBadIcp',
  'other-icp': 'faultOtherIcp',
  elsewhere: 'faultElsewhere',
  expired: 'faultExpired',
  rollback: 'faultRollback',
  'other-content': 'faultOtherContent',
  'version-leap': 'faultVersionLeap',
  'not-yet': 'faultNotYet',
  'not-a-url': 'faultNotAUrl',
  'not-https': 'faultNotHttps',
  'user-info': 'faultUserInfo',
  'ip-address': 'faultIpAddress',
  'private-host': 'faultPrivateHost',
  'too-long': 'faultTooLong',
  'bad-team-key': 'faultBadTeamKey',
  'bad-bearer': 'faultBadBearer',
  duplicate: 'faultDuplicate',
  managed: 'faultManaged',
  'no-access': 'faultNoAccess',
  storage: 'faultStorage',
} as const satisfies Record<SourceFault, MessageKey>;
