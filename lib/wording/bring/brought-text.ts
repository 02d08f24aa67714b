import type { Brought } from '#lib/icp/recognize.ts';
import { sourceFaultText } from '../source-fault-text.ts';
import type { MessageKey } from '../studio-message.ts';
import { message } from '../studio-message.ts';

/** Which it was that a person has brought, and for what has its place elsewhere, where that is. */
export function broughtText(brought: Brought): string {
  switch (brought.kind) {
    case 'invitation': {
      const { host } = new URL(brought.invitation.url);
      return message(brought.written === 'link' ? 'bringIsLink' : 'bringIsCode', host);
    }
    case 'address':
      return message('bringIsAddress', new URL(brought.url).host);
    case 'nothing':
      return message('bringUnknown');
    default:
      return message(KINDS[brought.kind], PLACES[brought.kind] ?? '');
  }
}

const KINDS: Readonly<Record<Exclude<Brought['kind'], 'invitation' | 'address' | 'nothing'>, MessageKey>> = {
  icp: 'bringIsIcp',
  published: 'bringIsPublished',
  sealed: 'bringIsSealed',
  keys: 'bringIsKeys',
  backup: 'bringIsBackup',
  feedback: 'bringIsFeedback',
  card: 'bringIsCard',
  'broken-link': 'bringBrokenLink',
  'broken-file': 'bringBrokenFile',
  unknown: 'bringUnknown',
};

/** Titles of the pages where these have their place. */
const PLACES: Partial<Record<Brought['kind'], string>> = {
  keys: message('syncTitle'),
  backup: message('privacyTitle'),
  feedback: message('icpTitle'),
};

/** What is wrong with a file that a person holds in hand: nobody has to publish anything anew for that. */
export function bringFaultText(code: string, params: readonly (string | number)[]): string {
  return Object.hasOwn(BY_HAND, code)
    ? message(BY_HAND[code as keyof typeof BY_HAND])
    : sourceFaultText(code, params);
}

const BY_HAND = {
  'not-json': 'bringBrokenFile',
  'not-utf8': 'bringNotUtf8',
  'not-icp': 'bringNotOurs',
  'bad-envelope': 'bringDamaged',
  'no-team-key': 'bringSealed',
  'wrong-team-key': 'bringSealed',
  'too-large': 'bringTooLarge',
  empty: 'bringUnknown',
  managed: 'bringLocked',
} as const satisfies Record<string, MessageKey>;
