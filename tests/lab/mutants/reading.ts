import { mutant } from './mutant.ts';

const CAREERS = 'lib/read/website/careers.ts';
const COPYRIGHT = 'lib/read/website/name/copyright.ts';
const HEADCOUNT = 'lib/read/website/size/headcount.ts';
const LINKEDIN_LINK = 'lib/read/website/linkedin-link.ts';
const NATIONAL_PHONE = 'lib/read/website/place/national-phone.ts';
const PARENT = 'lib/read/website/ownership/parent.ts';
const PARENT_NAME = 'lib/read/website/ownership/parent-name.ts';
const PAGE_PROBLEM = 'lib/read/page-problem.ts';
const PLACES = 'lib/read/website/place/settle-seat.ts';
const READ_RESULT = 'lib/read/parse-read-result.ts';
const SENTENCES = 'lib/read/website/sentences.ts';
const VISIBILITY = 'lib/read/extract/visibility.ts';
const WALLS = 'lib/read/page-kind/walls.ts';

/** What websites say. */
export const READING = [
  mutant(
    'a statement far behind its subject names the parent',
    PARENT,
    'lead.length > 120 || ',
    '',
    'read/website/statements',
  ),
  mutant(
    'membership in an association is ownership',
    PARENT_NAME,
    ' || NOT_A_PARENT.test(name)',
    '',
    'read/website/statements',
  ),
  mutant(
    "others' owners are ours",
    PARENT,
    'const speech = lead',
    "const speech = 'we ' + lead",
    'read/website/statements',
  ),
  mutant(
    'a company is its own parent',
    PARENT_NAME,
    'ownNames.some((own) => namesAgree(own, name)) ? null : name',
    'ownNames.length < 0 ? null : name',
    'read/website/statements',
  ),
  mutant(
    'a quote of a customer speaks for the company',
    SENTENCES,
    'if (block.inQuote || block.isHidden || block.text.length < 9) continue;',
    'if (block.isHidden || block.text.length < 9) continue;',
    'read/website/quoted-words',
  ),
  mutant(
    'the people of customers are ours',
    HEADCOUNT,
    'NOT_OURS.test(lead) ||\n        NOT_THE_TEAM',
    'NOT_THE_TEAM',
    'read/website/statements',
  ),
  mutant(
    'nobody is told from whose people are counted',
    HEADCOUNT,
    '!speaker ||\n        ',
    '',
    'read/website/statements',
  ),
  mutant(
    'the first of two figures in a table is the size',
    HEADCOUNT,
    'if (!only || second || !only.block.isShown) return [];',
    'if (!only || !only.block.isShown) return [];',
    'read/website/headcount-tables',
  ),
  mutant(
    'the first of many branches is the seat',
    PLACES,
    'if (isBranchList && new Set(plain.map(placeKey)).size > 1)',
    'if (isBranchList && plain.length < 1)',
    'read/website/branches',
  ),
  mutant(
    'places in two countries agree',
    PLACES,
    'if (!first || new Set(places.map((place) => place.country)).size > 1) return null;\n  return',
    'if (!first) return null;\n  return',
    'read/website/branches',
  ),
  mutant(
    'a number of any length is a phone',
    NATIONAL_PHONE,
    'return LENGTH_WITHOUT_ZERO[country] === digits.length;',
    'return country in LENGTH_WITHOUT_ZERO;',
    'read/website/national-phone',
  ),
  mutant(
    'the web builder holds the rights',
    COPYRIGHT,
    'isBuilders ? null : holderPart',
    'holderPart',
    'read/website/copyright',
  ),
  mutant(
    'the last LinkedIn link is the company',
    LINKEDIN_LINK,
    'sort((a, b) => b.score - a.score)',
    'sort((a, b) => a.score - b.score)',
    'read/website/linkedin-rivals',
  ),
  mutant(
    'a rival LinkedIn page counts as well',
    LINKEDIN_LINK,
    'isRival ? 500 :',
    'isRival ? 970 :',
    'read/website/linkedin-rivals',
  ),
  mutant(
    'redirects of LinkedIn are followed without end',
    LINKEDIN_LINK,
    'redirect && depth < 2 ?',
    'redirect && depth < 2_000 ?',
    'read/website/linkedin-link',
  ),
  mutant(
    'the title of somebody who is quoted is an open role',
    CAREERS,
    'if (inQuote || isHidden || (inArticle',
    'if (isHidden || (inArticle',
    'read/website/careers',
  ),
  mutant(
    'the title of a post beside the page is an open role',
    CAREERS,
    " || (inArticle && region !== 'main')) return false;",
    ') return false;',
    'read/website/careers',
  ),
  mutant(
    'a heading is an open role',
    CAREERS,
    "ROLE.test(words) && words.split(' ').length <= MAX_WORDS ? parseJobTitle",
    "words.split(' ').length <= MAX_WORDS ? parseJobTitle",
    'read/website/careers',
  ),
  mutant(
    'a long page about captchas is a bot check',
    WALLS,
    'if (few && countSellerLinks(signals.frameLinks) === 0)',
    'if (countSellerLinks(signals.frameLinks) === 0)',
    'read/page-kind/walls',
  ),
  mutant(
    'a page with a login in its corner is a login',
    WALLS,
    'return textLength < FEW_CHARACTERS * 2 && (byAddress || byWords || textLength < 400);',
    'return true;',
    'read/page-kind/walls',
  ),
  mutant(
    'white letters on white paper are seen',
    VISIBILITY,
    ' && !isBlendedIn(style, isCutOut, ground);',
    ';',
    'read/website/unseen-words',
  ),
  mutant(
    'letters of no size are seen',
    VISIBILITY,
    'if (Number.parseFloat(style.fontSize) * zoom < SMALLEST_FONT) return false;',
    '',
    'read/website/unseen-words',
  ),
  mutant(
    'a page of the browser is read',
    PAGE_PROBLEM,
    "if (protocol !== 'https:' && protocol !== 'http:') return 'browser-page';",
    '',
    'read/page-problem',
  ),
  mutant(
    'a page may make the popup open anything',
    READ_RESULT,
    'z.regex(/^https?:\\/\\/[^\\s]+$/)',
    'z.minLength(1)',
    'read/parse-read-result',
  ),
  mutant(
    'dropped evidence is not told',
    READ_RESULT,
    'parsed.data.partial || evidence.length < offered.length',
    'parsed.data.partial',
    'read/parse-read-result',
  ),
  mutant(
    'more facts than a page has are believed',
    READ_RESULT,
    'offered.slice(0, MAX_EVIDENCE)',
    'offered',
    'read/parse-read-result',
  ),
];
