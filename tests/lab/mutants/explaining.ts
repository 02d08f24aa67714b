import { mutant } from './mutant.ts';

const BEARING = 'lib/qualify/explain/bearing.ts';
const NEXT_CHECKS = 'lib/qualify/explain/next-checks.ts';
const QUESTIONS = 'lib/qualify/explain/questions.ts';
const STAMP = 'lib/qualify/stamp/stamp.ts';
const USUAL_PAGES = 'lib/qualify/explain/usual-pages.ts';

/** What is said beside the verdict: next checks, questions, reasons and the stamp. */
export const EXPLAINING = [
  mutant(
    'an exclusion counts as met when all is good',
    NEXT_CHECKS,
    " && compiled.criteria[index]?.role !== 'exclude'",
    '',
    'qualify/next-checks',
  ),
  mutant(
    'an exclusion counts as met when all is bad',
    NEXT_CHECKS,
    "side === 'for' && compiled.criteria[index]?.role !== 'exclude'",
    "(side === 'for') === (compiled.criteria[index]?.role !== 'exclude')",
    'qualify/next-checks',
  ),
  mutant(
    'the page that settles least comes first',
    NEXT_CHECKS,
    'b.settles - a.settles',
    'a.settles - b.settles',
    'qualify/next-checks',
  ),
  mutant(
    'a confirmed verdict asks for more pages',
    NEXT_CHECKS,
    "if (weighing.decision.certainty === 'confirmed') return [];",
    '',
    'qualify/next-checks',
  ),
  mutant(
    'pages of the second choice are asked for at once',
    USUAL_PAGES,
    'if (unread.length > 0) return unread;',
    'if (unread.length > 1) return unread;',
    'qualify/next-checks',
  ),
  mutant(
    'a page that was read is asked for again',
    USUAL_PAGES,
    'if (scans.some(({ value }) => value.scopes.includes(page))) return true;',
    '',
    'qualify/wrong-confirmations',
  ),
  mutant(
    'the first answer to a question stays for ever',
    QUESTIONS,
    'fact.day > given.fact.day',
    'fact.day < given.fact.day',
    'qualify/questions',
  ),
  mutant(
    'an answer that is none of the question counts',
    QUESTIONS,
    'if (answer === undefined || !answers.some(({ id }) => id === answer)) continue;',
    'if (answer === undefined) continue;',
    'qualify/questions',
  ),
  mutant(
    'a conflict is told as one weak fact',
    BEARING,
    'hi <= UNLIKELY ? AGAINST.CONFLICT : OPEN.CONFLICT',
    'hi <= UNLIKELY ? AGAINST.CONFLICT : OPEN.LOW_GRADE',
    'qualify/wrong-confirmations',
  ),
  mutant(
    'what was looked for in vain was never looked for',
    BEARING,
    'open !== null || looked ? OPEN.NOT_STATED',
    'open !== null ? OPEN.NOT_STATED',
    'qualify/wrong-confirmations',
  ),
  mutant(
    'the stamp without the scan',
    STAMP,
    "['scan', 'flags', 'parent'] as const",
    "['flags', 'parent'] as const",
    'qualify/stamp',
  ),
  mutant(
    'the stamp without the members',
    STAMP,
    "if (used.has('headcount')) used.add('linkedinMembers');",
    '',
    'qualify/stamp',
  ),
  mutant(
    'the stamp depends on the order of facts',
    STAMP,
    '[...new Set(lines)].sort();\n  }',
    '[...new Set(lines)];\n  }',
    'qualify/stamp',
  ),
  mutant(
    'the stamp without earlier readings',
    STAMP,
    'history.length > 0 ? { ...facts, history } : facts',
    'facts',
    'qualify/growth-history',
  ),
  mutant(
    'canonical JSON keeps the order of keys',
    'lib/qualify/stamp/canonical-json.ts',
    '(a < b ? -1 : a > b ? 1 : 0)',
    '(a === b ? 1 : 0)',
    'qualify/stamp',
  ),
];
