import type { Criterion, Icp } from '#lib/icp/format.ts';
import { attributeOf } from '#lib/icp/test-attributes.ts';
import type { ReasonKind } from '../verdict.ts';
import { REASON_KINDS } from '../verdict.ts';
import type { AskedTest } from './reason-params.ts';
import { askedTests } from './reason-params.ts';
import type { Page } from './usual-pages.ts';
import { pagesFor } from './usual-pages.ts';

/** What the words about a criterion are made of, whatever the account. */
export interface Telling {
  id: string;
  label: string;
  /** The reason's code by its kind: FIRMOGRAPHIC_HEADCOUNT_MATCH. */
  codes: Readonly<Record<ReasonKind, string>>;
  /** True when it stands among the reasons: it has points, or it is a gate of a tier. */
  shown: boolean;
  /** True when a tier cannot do without it. */
  isMust: boolean;
  /** Pages that could answer it, the best ones first. */
  pages: readonly (readonly Page[])[];
  /** True when it asks for a tool: a full scan of any page answers it. */
  isTool: boolean;
  /** Its tests with the words for what they ask. */
  asked: readonly AskedTest[];
}

/** Prepares the words about one criterion. */
export function prepareTelling(
  icp: Icp,
  criterion: Criterion,
  { hasPoints }: { hasPoints: boolean },
): Telling {
  const { id, label, role } = criterion;
  const tiers = [icp.tiers.primary, icp.tiers.secondary];
  const isMust = tiers.some(({ musts }) => musts.includes(id));
  const isGate = isMust || tiers.some(({ guards }) => guards.includes(id));
  const prefix = `${criterion.dim.toUpperCase()}_${fieldOf(criterion)}_`;
  return {
    id,
    label,
    codes: Object.fromEntries(REASON_KINDS.map((kind) => [kind, prefix + kind])) as Record<
      ReasonKind,
      string
    >,
    shown: role === 'score' && (hasPoints || isGate),
    isMust,
    pages: pagesFor(criterion),
    isTool: 'attribute' in criterion.test && criterion.test.attribute === 'technologies',
    asked: askedTests(criterion),
  };
}

/** FUNDING_STAGE for fundingStage. */
function fieldOf({ test }: Criterion): string {
  if (test.op === 'all' || test.op === 'any') return test.op.toUpperCase();
  return attributeOf(test)
    .replace(/[A-Z]/g, (letter) => `_${letter}`)
    .toUpperCase();
}
