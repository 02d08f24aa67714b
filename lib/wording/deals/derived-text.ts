import type { Derived } from '#lib/calibrate/derive.ts';
import type { Share } from '#lib/calibrate/numbers/wilson.ts';
import type { Measured } from '#lib/calibrate/points/measure.ts';
import type { BinPoints } from '#lib/calibrate/points/read-points.ts';
import type { Finding } from '#lib/calibrate/search/find-pattern.ts';
import { message } from '../studio-message.ts';
import { behindText, binText, percentOf, segmentText } from './segment-text.ts';

type Made = Extract<Derived, { ok: true }>;

const TIERS = ['dealsTierFirst', 'dealsTierNext', 'dealsTierOther'] as const;

/** What was found, or that nothing was. */
export function patternLines({ table, pattern }: Pick<Made, 'table' | 'pattern'>): string[] {
  const { findings, confounded, shuffles } = pattern;
  const columnOf = (at: number) => table.columns[at] ?? { name: '', bins: [] };
  return [
    ...(findings.length === 0 ? [message('dealsNoPattern')] : [message('dealsFound', shuffles)]),
    ...findings.map((found) => `  ${findingText(found, columnOf(found.column))}`),
    ...(confounded.length > 0 ? [message('dealsConfoundedTitle')] : []),
    ...confounded.map(({ column, codes, won, by }) => {
      const segment = segmentText(columnOf(column), codes);
      return `  ${message(isWith(by) ? 'dealsConfoundedLine' : 'dealsInconclusiveLine', segment, won.count, won.of, behindText(by))}`;
    }),
  ];
}

/** From so much of a segment on it sits with one; below, its context weakens it. */
const MOSTLY = 0.7;

function isWith({ share }: { share: number }): boolean {
  return share >= MOSTLY;
}

/** A segment with its win rate beside that of the others. */
export function findingText(
  { codes, won, others, stratified }: Finding,
  column: Parameters<typeof segmentText>[0],
): string {
  const { count, of, rate, low, high } = won;
  const shares = [rate, low, high, others.rate].map(percentOf);
  const told = message('dealsFinding', segmentText(column, codes), count, of, ...shares);
  return stratified ? `${told} ${message('dealsFindingHeld', behindText(stratified))}` : told;
}

/** The draft as points, a line for each column. */
export function draftLines(
  columns: readonly { name: string; bins: readonly BinPoints[] }[],
  hasPairs: boolean,
): string[] {
  return [
    message('dealsDraftTitle'),
    ...columns.map(({ name, bins }) => {
      const points = bins.map(({ bin, points: worth }) =>
        message('dealsDraftPoint', binText(bin), worth > 0 ? `+${worth}` : worth),
      );
      return `  ${name}: ${points.join(', ')}`;
    }),
    ...(hasPairs ? [message('dealsDraftPairs')] : []),
  ];
}

/** How well it tells deals apart that it was not made from. */
export function measuredLines({ auc, lift, rates, by }: Measured): string[] {
  return [
    message(by === 'test-file' ? 'dealsMeasuredTest' : 'dealsMeasuredFolds'),
    ...(auc === null ? [] : [`  ${message('dealsMeasuredArea', percentOf(auc))}`]),
    ...TIERS.map((key, at) => `  ${tierText(message(key), rates[at])}`),
    ...(lift === null ? [] : [`  ${message('dealsMeasuredLift', lift.toFixed(2))}`]),
    message('dealsOnlyPursued'),
  ];
}

function tierText(name: string, share: Share | undefined): string {
  const { rate = 0, low = 0, high = 1 } = share ?? {};
  return message('dealsMeasuredTier', name, percentOf(rate), percentOf(low), percentOf(high));
}
