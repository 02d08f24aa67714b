import { mutant } from './mutant.ts';

const BUILD = 'lib/profile/build-profile.ts';
const EXCLUDE = 'lib/profile/exclude-each-other.ts';
const HISTORY = 'lib/profile/reading-history.ts';
const IDENTITY = 'lib/profile/identity.ts';
const PLACE_ROWS = 'lib/account/place-rows.ts';
const UNITE = 'lib/profile/unite-facts.ts';
const USER_EVIDENCE = 'lib/evidence/user-evidence.ts';

/** From evidence to a profile, and to whom it belongs. */
export const PROFILE = [
  mutant(
    'a hint widens a set',
    BUILD,
    'return graded.length > 0 ? graded : facts;',
    'return facts;',
    'profile/build-profile',
  ),
  mutant(
    'a hint alone names no set',
    BUILD,
    'return graded.length > 0 ? graded : facts;',
    'return graded;',
    'profile/build-profile',
  ),
  mutant(
    'a hint makes a conflict',
    BUILD,
    'const graded = facts.filter((fact) => fact.confidence >= INFERRED);\n  const conflict',
    'const graded = facts;\n  const conflict',
    'profile/build-profile',
  ),
  mutant(
    'the weakest fact gives the value',
    BUILD,
    'b.confidence - a.confidence ||',
    'a.confidence - b.confidence ||',
    'profile/build-profile',
  ),
  mutant(
    'what was read stands beside what the user says',
    BUILD,
    'byUser.length > 0 ? byUser : all',
    'all',
    'profile/build-profile',
  ),
  mutant(
    'an outdated reading stays',
    BUILD,
    'kept.filter((fact) => !isSuperseded(fact, kept))',
    'kept',
    'profile/build-profile',
  ),
  mutant(
    'several guesses of one classifier stand',
    BUILD,
    "fact.source !== 'classifier' || fact === best",
    'fact !== null || best',
    'profile/build-profile',
  ),
  mutant(
    'intervals that touch exclude each other',
    EXCLUDE,
    '(aHigh !== null && aHigh < bLow)',
    '(aHigh !== null && aHigh <= bLow)',
    'profile/build-profile',
  ),
  mutant(
    'an open end ends at its beginning',
    EXCLUDE,
    '(bHigh !== null && bHigh < aLow)',
    '(bHigh ?? bLow) < aLow',
    'profile/build-profile',
  ),
  mutant(
    'the weaker class of a tool wins',
    UNITE,
    'TECHNOLOGY_CLASSES.indexOf(technology.class) < TECHNOLOGY_CLASSES',
    'TECHNOLOGY_CLASSES.indexOf(technology.class) > TECHNOLOGY_CLASSES',
    'profile/build-profile',
  ),
  mutant(
    'the least of several scans counts',
    UNITE,
    'Math.max(...values.map((scan) => scan.technologies))',
    'Math.min(...values.map((scan) => scan.technologies))',
    'profile/unite-sets',
  ),
  mutant(
    'the worst of several answers stands',
    UNITE,
    '...[...values].reverse()',
    '...values',
    'profile/unite-sets',
  ),
  mutant(
    'a correction is an earlier reading',
    HISTORY,
    "fact.source !== 'user' &&",
    '',
    'profile/reading-history',
  ),
  mutant(
    'readings of another page are its history',
    HISTORY,
    'url === fact.url && day > fact.day',
    'day > fact.day',
    'profile/reading-history',
  ),
  mutant(
    'a LinkedIn page that is merely hinted at identifies',
    IDENTITY,
    "e.attribute === 'linkedin' && e.confidence >= INFERRED ?",
    "e.attribute === 'linkedin' ?",
    'profile/identity',
  ),
  mutant(
    'a website that is merely hinted at identifies',
    IDENTITY,
    "e.attribute === 'domain' && e.confidence >= INFERRED)",
    "e.attribute === 'domain')",
    'profile/identity',
  ),
  mutant(
    'slugs go before ids, which never change',
    IDENTITY,
    'Number(ID_ALIAS.test(b)) - Number(ID_ALIAS.test(a))',
    'Number(ID_ALIAS.test(a)) - Number(ID_ALIAS.test(b))',
    'profile/identity',
  ),
  mutant(
    'a page with another slug is proven to be another',
    IDENTITY,
    'return hasIds && !page.some',
    'return !page.some',
    'storage/file-read',
  ),
  mutant(
    'joins are followed one step',
    PLACE_ROWS,
    'while (!seen.has(at)) {',
    'if (!seen.has(at)) {',
    'account/place-rows',
  ),
  mutant(
    'the first decision stands, not the last',
    PLACE_ROWS,
    'return decisions.toReversed();',
    'return decisions;',
    'account/place-rows',
  ),
  mutant(
    'two shops on one platform are one account',
    'lib/account/registrable-domain.ts',
    'allowPrivateDomains: true',
    'allowPrivateDomains: false',
    'account/account',
  ),
  mutant(
    'a profile that was visited is kept by its address',
    'lib/account/linkedin-page.ts',
    'return parseLinkedinPage(url) ?',
    'return url ?',
    'account/account',
  ),
  mutant(
    'a host that ends like LinkedIn is LinkedIn',
    'lib/account/linkedin-page.ts',
    "host.endsWith('.linkedin.com')",
    "host.endsWith('linkedin.com')",
    'account/account',
  ),
  mutant(
    'an exception never ends',
    USER_EVIDENCE,
    'record.day <= day && day <= record.until',
    'record.day <= day',
    'qualify/user-evidence',
  ),
  mutant(
    'an exception does not hold on its last day',
    USER_EVIDENCE,
    'day <= record.until',
    'day < record.until',
    'qualify/user-evidence',
  ),
  mutant(
    "a colleague's word goes before one's own",
    USER_EVIDENCE,
    'Number(b.imported ?? false) - Number(a.imported ?? false)',
    'Number(a.imported ?? false) - Number(b.imported ?? false)',
    'qualify/user-evidence',
  ),
  mutant(
    'an answer to one question removes the answers to others',
    USER_EVIDENCE,
    "if (fact.attribute === 'answers') return withoutAnswers(fact, answered);",
    '',
    'qualify/user-evidence',
  ),
];
