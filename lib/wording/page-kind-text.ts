import type { ForeignPageKind } from '#lib/read/read-result.ts';
import { message } from './message.ts';
import { nameSome } from './name-some.ts';

/** Companies named in one line. */
const MAX_NAMED = 2;

/** What a page is when it is not a company's own: "A news article", "A news article about Kestrel Analytics". */
export function pageKindText(kind: ForeignPageKind, about: readonly string[] = []): string {
  const what = message(KEYS[kind]);
  if (about.length === 0 || kind === 'other') return what;
  return message('pageKindAbout', what, nameSome(about, MAX_NAMED, ', '));
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
