import { mutant } from './mutant.ts';

const JSON_BOUNDS = 'lib/read/linkedin/bounded-json.ts';
const READ_COMPANY = 'lib/read/linkedin/read-company.ts';
const SHEET = 'lib/read/linkedin/sheet.ts';
const WEBSITE_LINK = 'lib/read/linkedin/website-link.ts';

/** What LinkedIn pages say. */
export const LINKEDIN = [
  mutant(
    'a record that is too deep breaks its reader',
    JSON_BOUNDS,
    ' || isTooDeep(text)',
    '',
    'read/linkedin/bounded-json',
  ),
  mutant(
    "a page's own prototype is followed",
    JSON_BOUNDS,
    'Object.hasOwn(object, key) ? object[key] : undefined',
    'object[key]',
    'read/linkedin/bounded-json',
  ),
  mutant(
    'the last source of a LinkedIn page wins',
    SHEET,
    'if (!has(fact.attribute)) facts',
    'facts',
    'read/linkedin/member-page',
  ),
  mutant(
    "a member's address is kept",
    SHEET,
    ".replace(MEMBER_ADDRESS, '')",
    '',
    'read/linkedin/nobody-kept',
  ),
  mutant(
    'a page that shows another company is read',
    READ_COMPANY,
    "if (confirmed === 'other') return 'other';",
    '',
    'read/linkedin/member-page',
  ),
  mutant(
    'a page without a link of its own is stated',
    READ_COMPANY,
    "const limit = confirmed === 'confirmed' ? CONFIRMED : UNCONFIRMED;",
    'const limit = CONFIRMED;',
    'read/linkedin/member-page',
  ),
  mutant(
    "a shortened link is a company's website",
    WEBSITE_LINK,
    'SHORTENERS.has(suffix) || SHARED_HOSTS.has(suffix)',
    'SHARED_HOSTS.has(suffix)',
    'read/linkedin/website-link',
  ),
  mutant(
    'a host that merely ends like a shared one is shared',
    WEBSITE_LINK,
    "const suffix = labels.slice(from).join('.');",
    "const suffix = labels.slice(from).join('.').slice(from === 0 ? 3 : 0);",
    'read/linkedin/website-link',
  ),
];
