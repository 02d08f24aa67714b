import {
  type AudienceCalibration,
  businessShare,
  type Calibration,
  calibratedShares,
} from '#lib/industry/classifier/calibration.ts';
import { INDUSTRY_LEAVES } from '#lib/industry/taxonomy.ts';
import { layOutTable } from '../text-table.ts';
import type { ScoredText } from './score-texts.ts';

const BINS = 10;
/** Fewer texts of a leaf say nothing about it. */
const LEAST_ROWS = 20;
/** From here a guess counts as likely. */
const LIKELY = 0.7;
const GROUP_OF = new Map(INDUSTRY_LEAVES.map((leaf) => [leaf.id, leaf.group]));

interface Judged {
  label: string;
  first: string;
  p: number;
  isTop: boolean;
  isHit: boolean;
  isHit3: boolean;
  isGroup: boolean;
}

/** A table of how right the classifier is, by collection and length of text; the leaves that it misses most. */
export function measureTexts(
  texts: readonly ScoredText[],
  leaves: readonly string[],
  calibration: Calibration,
): string {
  const bySet = new Map<string, Judged[]>();
  for (const text of texts) {
    const set = `${text.company.src}${text.isShort ? ' first sentence' : ''}`;
    bySet.set(set, [...(bySet.get(set) ?? []), judgeText(text, leaves, calibration)]);
  }
  const head = [
    'texts',
    'n',
    'top@1',
    'hit@1',
    'hit@3',
    'group',
    'macro F1',
    'ECE',
    'p>=.7',
    'right of them',
  ];
  const rows = [...bySet].map(([set, judged]) => {
    const likely = judged.filter(({ p }) => p >= LIKELY);
    return [
      set,
      judged.length,
      percent(judged, ({ isTop }) => isTop),
      percent(judged, ({ isHit }) => isHit),
      percent(judged, ({ isHit3 }) => isHit3),
      percent(judged, ({ isGroup }) => isGroup),
      macroF1(judged).toFixed(3),
      (calibrationError(judged) * 100).toFixed(1),
      percent(judged, ({ p }) => p >= LIKELY),
      percent(likely, ({ isHit }) => isHit),
    ];
  });
  const whole = texts.filter(({ isShort }) => !isShort).map((text) => judgeText(text, leaves, calibration));
  return `${layOutTable([head, ...rows])}\nleast right leaves with ${LEAST_ROWS} texts: ${worstLeaves(whole)}`;
}

function judgeText(text: ScoredText, leaves: readonly string[], calibration: Calibration): Judged {
  const shares = calibratedShares(text.scores, leaves, text, calibration);
  const isRight = (leaf: string | undefined) => text.isRight[leaves.indexOf(leaf ?? '')] === true;
  const first = shares[0]?.leaf ?? '';
  const group = GROUP_OF.get(first);
  return {
    label: text.company.label,
    first,
    p: shares[0]?.p ?? 0,
    isTop: first === text.company.label,
    isHit: isRight(first),
    isHit3: shares.some(({ leaf }) => isRight(leaf)),
    isGroup: leaves.some((leaf, index) => text.isRight[index] && GROUP_OF.get(leaf) === group),
  };
}

function percent(judged: readonly Judged[], holds: (one: Judged) => boolean): string {
  return judged.length === 0 ? '-' : ((judged.filter(holds).length / judged.length) * 100).toFixed(1);
}

/** Mean F1 over leaves; a text whose first leaf is one of its right ones counts as that leaf's. */
function macroF1(judged: readonly Judged[]): number {
  const counts = new Map<string, { hits: number; given: number; wanted: number }>();
  const of = (leaf: string) => {
    const count = counts.get(leaf) ?? { hits: 0, given: 0, wanted: 0 };
    counts.set(leaf, count);
    return count;
  };
  for (const { label, first, isHit } of judged) {
    of(first).given += 1;
    of(isHit ? first : label).wanted += 1;
    if (isHit) of(first).hits += 1;
  }
  const wanted = [...counts.values()].filter((count) => count.wanted > 0);
  return wanted.reduce((sum, one) => sum + (2 * one.hits) / (one.given + one.wanted), 0) / wanted.length;
}

/** Expected calibration error: |probability - share of hits|, over bins of equal width. */
function calibrationError(judged: readonly Judged[]): number {
  const bins = Array.from({ length: BINS }, () => ({ p: 0, hits: 0 }));
  for (const { p, isHit } of judged) {
    const bin = bins[Math.min(BINS - 1, Math.floor(p * BINS))];
    if (!bin) continue;
    bin.p += p;
    bin.hits += Number(isHit);
  }
  return bins.reduce((sum, { p, hits }) => sum + Math.abs(p - hits), 0) / judged.length;
}

function worstLeaves(judged: readonly Judged[]): string {
  const byLeaf = new Map<string, Judged[]>();
  for (const one of judged) byLeaf.set(one.label, [...(byLeaf.get(one.label) ?? []), one]);
  return [...byLeaf]
    .filter(([, own]) => own.length >= LEAST_ROWS)
    .map(([leaf, own]) => ({
      leaf,
      n: own.length,
      hit: own.filter(({ isHit }) => isHit).length / own.length,
    }))
    .sort((one, other) => one.hit - other.hit)
    .slice(0, 8)
    .map(({ leaf, n, hit }) => `${leaf} ${hit.toFixed(2)} (${n})`)
    .join(', ');
}

/** Share of companies with a known audience that are told rightly, and how many there are. */
export function measureAudience(texts: readonly ScoredText[], calibration: AudienceCalibration): string {
  const told = texts.filter(({ company, isShort }) => !isShort && /^(B2B|Consumer)$/.test(company.top ?? ''));
  const right = told.filter(
    (text) => Number(businessShare(text.audience, calibration) >= 0.5) === text.sellsToBusinesses,
  );
  return `${((right.length / told.length) * 100).toFixed(1)} % of ${told.length}`;
}
