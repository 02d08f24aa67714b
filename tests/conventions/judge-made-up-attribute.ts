import { readFileSync } from 'node:fs';
import type { AttributeKey } from '#lib/evidence/attributes.ts';
import type { Evidence } from '#lib/evidence/evidence.ts';
import { parseEvidence } from '#lib/evidence/schema.ts';
import { readIcpText } from '#lib/icp/read-icp-text.ts';
import { buildProfile } from '#lib/profile/build-profile.ts';
import { parseTyped } from '#lib/profile/typed/parse-typed.ts';
import { qualify } from '#lib/qualify/qualify.ts';
import { usedAttributes } from '#lib/qualify/stamp/stamp.ts';
import { attributeText } from '#lib/wording/attribute-text.ts';
import { factText } from '#lib/wording/fact-text.ts';
import { reasonText } from '#lib/wording/reason-text.ts';
import { acceptedText } from '#lib/wording/typed-fault-text.ts';

// Runs in a copy of the tree whose table of attributes has one more row; prints what becomes of it, as JSON.

const ATTRIBUTE = 'openPositions' as AttributeKey;
const DAY = 20_779;
const CRITERION = { id: 'open', label: 'Open positions', dim: 'firmographic', role: 'score', weight: 10 };

const icp = readIcp();
const said = {
  attribute: ATTRIBUTE,
  value: 12,
  source: 'careers',
  quote: '12 open positions',
  url: 'https://acme.example/careers',
  confidence: 950,
  day: DAY,
};
const profile = buildProfile([parseEvidence(said)].filter((fact): fact is Evidence => fact !== null));
const judged = qualify(profile, icp, DAY);
const reason = judged.reasons.find(({ criterion }) => criterion === CRITERION.id);
const blank = qualify({}, icp, DAY);
const value = profile[ATTRIBUTE]?.value;

console.log(
  JSON.stringify({
    label: attributeText(ATTRIBUTE),
    refused: parseEvidence({ ...said, value: 'twelve' }),
    typed: parseTyped(ATTRIBUTE, '12'),
    accepted: acceptedText(ATTRIBUTE),
    verdict: {
      kind: reason?.kind,
      found: value === undefined ? null : factText(ATTRIBUTE, value, String),
      words: reason && reasonText(reason),
      points: (reason?.points.gained ?? 0) > 0,
    },
    unknown: {
      kind: blank.reasons.find(({ criterion }) => criterion === CRITERION.id)?.kind,
      next: blank.next.flatMap(({ where, criteria }) => (criteria.includes(CRITERION.id) ? [where] : [])),
    },
    usedBy: usedAttributes(icp).includes(ATTRIBUTE),
  }),
);

/** A published ICP that also asks for the attribute. */
function readIcp(): Parameters<typeof qualify>[1] {
  const path = new URL('../../public/icps/b2b-saas-vendor.json', import.meta.url);
  const document = JSON.parse(readFileSync(path, 'utf8'));
  document.criteria.push({ ...CRITERION, test: { op: 'range', attribute: ATTRIBUTE, min: 5 } });
  document.tiers.primary.use?.push(CRITERION.id);
  const parsed = readIcpText(JSON.stringify(document));
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.problems));
  return parsed.icp;
}
