import { mutant } from './mutant.ts';

const ENGINE = 'lib/qualify/engine';
const DECIDE = `${ENGINE}/decide.ts`;
const DEGREE = `${ENGINE}/degree.ts`;
const EXCLUSIONS = `${ENGINE}/exclusion-state.ts`;
const FACTS = `${ENGINE}/measure-facts.ts`;
const GRADE = `${ENGINE}/grade.ts`;
const GROWTH = `${ENGINE}/measure-growth.ts`;
const INDUSTRY = `${ENGINE}/measure-industry.ts`;
const LINKEDIN_MEMBERS = `${ENGINE}/linkedin-members.ts`;
const MATCHES = `${ENGINE}/measure-matches.ts`;
const MEMBERS = `${ENGINE}/measure-members.ts`;
const POINTS = `${ENGINE}/points.ts`;
const PRECEDES = `${ENGINE}/precedes.ts`;
const SAY_IN = `${ENGINE}/say-in.ts`;
const SAY_RANGE = `${ENGINE}/say-range.ts`;
const SUM_TIER = `${ENGINE}/sum-tier.ts`;
const TALLY = `${ENGINE}/tally.ts`;
const TECHNOLOGIES = `${ENGINE}/measure-technologies.ts`;
const TIER_STATE = `${ENGINE}/tier-state.ts`;

/** The engine: degrees, gates, sums and the decision. */
export const SCORING = [
  mutant(
    'a second life counts in full',
    GRADE,
    'Math.ceil(age / ttl) - 1',
    'Math.floor(age / ttl) - 1',
    'P1',
  ),
  mutant(
    'likely counts as proven in a must',
    TIER_STATE,
    'if (must.gateLo < PROVEN) holds',
    'if (must.gateLo < LIKELY) holds',
    'P1',
  ),
  mutant(
    'hi is not widened',
    FACTS,
    'FULL - Math.floor((strength * (FULL - said.degree)) / FULL)',
    'said.degree',
    'P1',
  ),
  mutant(
    'coarse is treated as a miss',
    SAY_IN,
    'if (covered === 0) return MISSED;',
    'if (covered < members.length) return MISSED;',
    'P2',
  ),
  mutant('open musts count as met', TIER_STATE, 'if (must.gateLo < PROVEN) holds = false;', '', 'P3'),
  mutant(
    'an open exclusion is not listed',
    EXCLUSIONS,
    'const open = hi >= STILL_PROVABLE;',
    'const open = hi >= FULL + 1;',
    'P3',
  ),
  mutant(
    'an exclusion needs coverage',
    DECIDE,
    'if (exclusions.fired.length > 0) return settle(',
    'if (exclusions.fired.length > 0 && mayLean(icp, sums)) return settle(',
    'P4',
  ),
  mutant('the last witness wins', PRECEDES, 'return a.confidence > b.confidence;', 'return true;', 'P5'),
  mutant('ties go to the place instead of the id', POINTS, 'compare(a.id, b.id)', 'a.index - b.index', 'P5'),
  mutant(
    'a high degree is read as a low one',
    SUM_TIER,
    'sums.low += points * lo;',
    'sums.low += points * (lo > 800 ? 0 : lo);',
    'P6',
  ),
  mutant('old facts grow stronger', GRADE, 'return age <= ttl ? 0', 'return age > ttl ? 0', 'P7'),
  mutant(
    'a hint weighs more than an inference',
    GRADE,
    'return confidence >= INFERRED ? 1 : 2;',
    'return confidence >= INFERRED ? 2 : 1;',
    'P8',
  ),
  mutant('NOT forgets the lower end', DEGREE, 'out.lo = FULL - out.hi;', 'out.lo = 0;', 'P9'),
  mutant(
    'points are rounded one by one',
    POINTS,
    'for (const { index } of byRemainder.slice(0, missing))',
    'for (const { index } of byRemainder.slice(0, 0))',
    'P10',
  ),
  mutant('unknown is a miss', DEGREE, 'out.hi = FULL;\n  out.gateLo', 'out.hi = 0;\n  out.gateLo', 'P11'),
  mutant(
    'the estimates change places',
    SUM_TIER,
    'sums.up += points * (lo + likely);',
    'sums.up += points * hi;',
    'P12',
  ),
  mutant(
    'shown points are not capped',
    'lib/qualify/explain/round-points.ts',
    'if (whole >= (caps[index] ?? 0)) continue;',
    'if (index > 0) continue;',
    'P12',
  ),
  mutant(
    'a threshold is an upper limit',
    DECIDE,
    'sums.up >= primary.threshold + LEAN_MARGIN',
    'sums.up <= primary.threshold + LEAN_MARGIN',
    'P13',
  ),
  mutant(
    'a likely exclusion is a no',
    DECIDE,
    "return settle(decision, 'primary', firm",
    "return settle(decision, exclusions.likely ? 'none' : 'primary', firm",
    'P14',
  ),
  mutant('guesses are not capped', TALLY, 'guess && lo > GUESS_CAP ? GUESS_CAP : lo', 'lo', 'P16'),
  mutant(
    'a phrase that is not found is a miss',
    MATCHES,
    'if (!absenceCounts || out.pro !== null',
    'if (out.pro === null) out.hi = 250;\n    if (!absenceCounts || out.pro !== null',
    'P17',
  ),
  mutant(
    'several facts give the hull',
    TALLY,
    'const conflict = tally.lo > tally.hi;',
    'const conflict = true;',
    'P18',
  ),
  mutant(
    "a guest page's industry that misses counts as proven",
    INDUSTRY,
    "  'linkedin-guest',\n",
    '',
    'qualify/wrong-confirmations',
  ),
  mutant(
    'a tool that was likely not seen counts as stated',
    TECHNOLOGIES,
    'out.missStated = strength === FULL;',
    'out.missStated = true;',
    'qualify/wrong-confirmations',
  ),
  mutant(
    'the highest instead of the latest count of members',
    LINKEDIN_MEMBERS,
    'day > latest || (day === latest && value > members)',
    'value > members',
    'qualify/wrong-confirmations',
  ),
  mutant(
    'the first instead of the highest count of one day',
    LINKEDIN_MEMBERS,
    'day > latest || (day === latest && value > members)',
    'day > latest',
    'qualify/wrong-confirmations',
  ),
  mutant(
    'a mention of a tool counts as a sighting',
    TECHNOLOGIES,
    "technology.class === 'mentions' || ",
    '',
    'qualify/degrees',
  ),
  mutant(
    'the tool that a scan sees best speaks for all of them',
    `${ENGINE}/technology-groups.ts`,
    'Math.min(least, RECALLS.get(id) ?? 0), 1_000',
    'Math.max(least, RECALLS.get(id) ?? 0), 0',
    'qualify/degrees',
  ),
  mutant(
    'members that belie a band by exactly the limit',
    LINKEDIN_MEMBERS,
    'members > top * MEMBERS_OVER_TOP',
    'members >= top * MEMBERS_OVER_TOP',
    'qualify/wrong-confirmations',
  ),
  mutant(
    'growth is measured from the newest reading before',
    GROWTH,
    'days < MIN_GROWTH_DAYS',
    'days < 1',
    'qualify/growth-history',
  ),
  mutant('growth over any time', GROWTH, ' || days > overDays', '', 'qualify/growth-history'),
  mutant(
    'exactly the asked growth is none',
    GROWTH,
    'c * 100 >= b * factor',
    'c * 100 > b * factor',
    'qualify/growth-history',
  ),
  mutant(
    'a range without its upper end',
    SAY_RANGE,
    'b !== null && b <= max',
    'b !== null && b < max',
    'qualify/degrees',
  ),
  mutant(
    'an open end lies inside every range',
    SAY_RANGE,
    '(b !== null && b <= max)',
    '(b === null || b <= max)',
    'qualify/degrees',
  ),
  mutant(
    'a member that is absent counts against',
    MEMBERS,
    'if (facts === undefined) return;\n    for',
    'if (facts === undefined) return;\n    out.hi = 0;\n    for',
    'qualify/degrees',
  ),
  mutant(
    'a guess opposes a stated match',
    INDUSTRY,
    'else if (statedMatch && (opposed || !opposing.met || hi > UNLIKELY))',
    'else if (opposed)',
    'qualify/degrees',
  ),
  mutant(
    'one of several stated industries outside is a miss',
    INDUSTRY,
    'if (said.includes(MET)) return MET;',
    'if (said.includes(MISSED)) return MISSED;',
    'qualify/degrees',
  ),
  mutant(
    'a lean at the threshold itself',
    DECIDE,
    'const LEAN_MARGIN = 5 * SHOWN_POINT;',
    'const LEAN_MARGIN = 0;',
    'qualify/wrong-confirmations',
  ),
  mutant(
    'one guessed miss makes "not a fit" likely',
    DECIDE,
    'const MISSES_FOR_A_NO = 2;',
    'const MISSES_FOR_A_NO = 1;',
    'qualify/wrong-confirmations',
  ),
];
