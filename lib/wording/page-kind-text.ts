import type { ForeignPageKind } from '#lib/read/read-result.ts';
import { message } from './message.ts';

/** What a page is when it is not a company's own: "A news article". */
export function pageKindText(kind: ForeignPageKind): string {
  return message(KEYS[kind]);
}

const KEYS = {
  news: 'pageKindNews',
  listing: 'pageKindListing',
  government: 'pageKindGovernment',
  university: 'pageKindUniversity',
  social: 'pageKindSocial',
  login: 'pageKindLogin',
  parked: 'pageKindParked',
  encyclopedia: 'pageKindEncyclopedia',
  forum: 'pageKindForum',
  docs: 'pageKindDocs',
  personal: 'pageKindPersonal',
  botcheck: 'pageKindBotcheck',
  other: 'pageKindOther',
} as const satisfies Record<ForeignPageKind, string>;
