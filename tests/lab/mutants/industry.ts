import { mutant } from './mutant.ts';

const AUDIENCE = 'lib/industry/page/page-audience.ts';
const CALIBRATION = 'lib/industry/classifier/calibration.ts';
const EVIDENCE = 'lib/industry/classifier/industry-facts.ts';
const MAP = 'lib/industry/map-industry.ts';
const MATCH = 'lib/technographics/match-technologies.ts';
const OWN_PLACE = 'lib/technographics/own-place.ts';
const RESOURCES = 'lib/technographics/resources.ts';
const SCAN = 'lib/technographics/rate-scan.ts';

/** Industries, audiences and tools. */
export const INDUSTRY = [
  mutant(
    'names of two industries are the first of them',
    MAP,
    'return leaves.size === 1 ? [...leaves][0] : undefined;\n}\n\nfunction findPart',
    'return [...leaves][0];\n}\n\nfunction findPart',
    'industry/map-industry',
  ),
  mutant(
    'a guess stands beside a stated industry',
    EVIDENCE,
    "!isTold(evidence, attribute, attribute === 'industry' ? 0 : INFERRED)",
    'true',
    'industry/classifier/industry-facts',
  ),
  mutant(
    'a page about a topic is as sure as the home page',
    EVIDENCE,
    'Math.min(p, ELSEWHERE_CAP)',
    'p',
    'industry/classifier/industry-facts',
  ),
  mutant(
    'a guess is stated',
    EVIDENCE,
    'Math.min(STATED - 1, Math.round((shares[0]?.p ?? 0) * 1000))',
    'Math.round((shares[0]?.p ?? 0) * 1000)',
    'industry/classifier/industry-facts',
  ),
  mutant(
    'the least likely leaf comes first',
    CALIBRATION,
    'other.share - one.share',
    'one.share - other.share',
    'industry/classifier/calibration',
  ),
  mutant(
    'shares do not add up to one',
    CALIBRATION,
    'for (const one of ranked) one.share /= sum;',
    '',
    'industry/classifier/calibration',
  ),
  mutant(
    'a door for people in the menu is not seen',
    AUDIENCE,
    "if (value === 'b2b' && found.hasDoorForPeople) return null;",
    '',
    'industry/page/misleading-words',
  ),
  mutant(
    'the weakest trace of a tool is kept',
    MATCH,
    'one.confidence > known.confidence',
    'one.confidence < known.confidence',
    'technographics/match-technologies',
  ),
  mutant(
    "a vendor's own page is the company's place there",
    OWN_PLACE,
    'slug.length > 1 && !VENDOR_PAGES.has(slug.toLowerCase())',
    'slug.length > 1',
    'technographics/own-place',
  ),
  mutant(
    "a vendor's own subdomain is the company's place there",
    OWN_PLACE,
    "slug === '' || VENDOR_PAGES.has(slug) ? null",
    "slug === '' ? null",
    'technographics/own-place',
  ),
  mutant(
    'any Google tag is Analytics',
    RESOURCES,
    'return rule.id.some((prefix) => id.startsWith(prefix));',
    'return true;',
    'technographics/match-technologies',
  ),
  mutant(
    'any file of a host is the tool',
    RESOURCES,
    'if (rule.path !== undefined && !resource.path.startsWith(rule.path)) return false;',
    '',
    'technographics/match-technologies',
  ),
  mutant(
    'a scan behind a consent tool is a whole one',
    SCAN,
    '(waits ? BEHIND_CONSENT : 1)',
    '(waits ? 1 : 1)',
    'technographics/match-technologies',
  ),
  mutant(
    'a page that still loads was seen whole',
    SCAN,
    'snapshot.isComplete ? 1 : WHILE_LOADING',
    'snapshot.isComplete ? 1 : 1',
    'technographics/match-technologies',
  ),
  mutant(
    'a saved copy proves by its silence that a tool is not there',
    SCAN,
    'if (!snapshot.hasTimeline) return 0;',
    '',
    'technographics/match-technologies',
  ),
];
