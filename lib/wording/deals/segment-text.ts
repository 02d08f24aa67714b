import type { Bin, BinnedColumn } from '#lib/calibrate/bins/binned.ts';
import type { Behind } from '#lib/calibrate/search/confounding.ts';
import { inLanguage } from '../language/language.ts';
import { message } from '../studio-message.ts';

const NUMBER = inLanguage((tag) => new Intl.NumberFormat(tag, { maximumFractionDigits: 2 }));
const PERCENT = 100;

/** A share of 0 to 1 in per cent. */
export function percentOf(share: number): number {
  return Math.round(share * PERCENT);
}

/** A segment in words: "Industry is Software", "Employees is from 50 to below 500". */
export function segmentText(
  { name, bins }: Pick<BinnedColumn, 'name' | 'bins'>,
  codes: readonly number[],
): string {
  const chosen = codes.flatMap((code) => bins[code] ?? []);
  const first = chosen[0];
  const last = chosen.at(-1);
  if (first?.kind === 'range' && last?.kind === 'range') return rangeText(name, first.min, last.max);
  return message('dealsSegmentIs', name, chosen.map(binText).join(', '));
}

function rangeText(name: string, min: number | null, max: number | null): string {
  if (min !== null && max !== null)
    return message('dealsSegmentBetween', name, NUMBER().format(min), NUMBER().format(max));
  if (min !== null) return message('dealsSegmentFrom', name, NUMBER().format(min));
  return message('dealsSegmentBelow', name, NUMBER().format(max ?? 0));
}

/** A bin by itself: "Software", "50 – 500". */
export function binText(bin: Bin): string {
  switch (bin.kind) {
    case 'level':
      return bin.value;
    case 'range':
      return `${bin.min === null ? '' : NUMBER().format(bin.min)}–${bin.max === null ? '' : NUMBER().format(bin.max)}`;
    case 'rare':
      return message('dealsBinRare');
    case 'untold':
      return '';
  }
}

/** What a segment cannot be told from. */
export function behindText({ kind, name, level, share }: Behind): string {
  return kind === 'quarter'
    ? message('dealsBehindQuarter', percentOf(share))
    : message('dealsBehindColumn', name, level, percentOf(share));
}
