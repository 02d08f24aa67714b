import type { Deals, LeftOut } from '#lib/calibrate/deals/deal.ts';
import type { DealsRead } from '#lib/calibrate/deals/read-deals.ts';
import { inLanguage } from '../language/language.ts';
import { type MessageKey, message } from '../studio-message.ts';

const COUNT = inLanguage((tag) => new Intl.NumberFormat(tag));
const LEFT_OUT: readonly [keyof LeftOut, MessageKey][] = [
  ['open', 'dealsLeftOpen'],
  ['unknown', 'dealsLeftUnknown'],
  ['future', 'dealsLeftFuture'],
  ['twice', 'dealsLeftTwice'],
  ['contradicting', 'dealsLeftContradicting'],
];

/** What was read of a file of deals and what was left out, a line each. */
export function dealsReadLines({ deals, leftOut, alike }: Deals, leaks: readonly string[]): string[] {
  const won = deals.filter((deal) => deal.won).length;
  const count = (value: number) => COUNT().format(value);
  return [
    message('dealsRead', count(deals.length), count(won), count(deals.length - won)),
    ...LEFT_OUT.flatMap(([kind, key]) => (leftOut[kind] > 0 ? [message(key, count(leftOut[kind]))] : [])),
    ...(leftOut.older > 0 ? [message('dealsLeftOlder', count(leftOut.older), count(deals.length))] : []),
    ...(alike > 0 ? [message('dealsAlike', count(alike))] : []),
    ...leaks.map((name) => message('dealsLeak', name)),
  ];
}

/** Why nothing can be said, and what to do. */
export function dealsRefusedText(refused: Exclude<DealsRead, { ok: true }>): string {
  switch (refused.refused) {
    case 'empty':
      return message('dealsRefusedEmpty');
    case 'no-outcome':
      return message('dealsRefusedNoOutcome');
    case 'unknown-outcome':
      return message('dealsRefusedUnknownOutcome', refused.column, refused.values.join(', '));
    case 'one-class':
      return refused.won > 0
        ? message('dealsRefusedOneClassWon', COUNT().format(refused.won))
        : message('dealsRefusedOneClassLost', COUNT().format(refused.lost));
  }
}

/** Too few of either kind, and what to do until there are more. */
export function tooFewText({ won, lost, least }: { won: number; lost: number; least: number }): string {
  return message('dealsRefusedTooFew', won, lost, least);
}
