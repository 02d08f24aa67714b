import type { Verdict } from '#lib/qualify/verdict.ts';
import { type MessageKey, message } from '#lib/wording/message.ts';
import { type BarGeometry, barGeometry } from './bar-geometry.ts';

interface IntervalBarProps {
  verdict: Pick<Verdict, 'low' | 'high' | 'thresholds'>;
}

const LABELS: Readonly<Record<BarGeometry['labels'][number]['kind'], MessageKey>> = {
  sure: 'barSure',
  lost: 'barLost',
  B: 'barB',
  A: 'barA',
};
const COLORS = {
  sure: 'font-semibold text-for',
  lost: 'font-semibold text-against',
  B: 'text-ink',
  A: 'text-ink',
};

/** The score on a line from 0 to 100: sure from the left, lost at the right, hatched what is open, ticks where a tier begins. */
export function IntervalBar({ verdict }: IntervalBarProps) {
  const { sure, lost, labels, ticks } = barGeometry(verdict);
  const { low, high, thresholds } = verdict;
  return (
    <div
      role="img"
      aria-label={message('popupBarLabel', low, high, thresholds.secondary, thresholds.primary)}
      className="mt-2"
    >
      <div className="relative py-[3px]">
        <div className="bar-open flex h-2.5 overflow-hidden rounded-full">
          <span className="bar-sure h-full bg-for" style={{ width: `${sure}%` }} />
          <span className="bar-lost ml-auto h-full bg-against" style={{ width: `${lost}%` }} />
        </div>
        {Object.entries(ticks).map(([tier, at]) => (
          <span
            key={tier}
            className="bar-tick absolute inset-y-0 w-[2px] -translate-x-1/2 bg-ink ring-1 ring-tone-ground"
            style={{ left: `${at}%` }}
          />
        ))}
      </div>
      <div className="relative h-4 text-small leading-4">
        {labels.map(({ kind, points, at }) => (
          <span
            key={kind}
            className={`absolute -translate-x-1/2 whitespace-nowrap tabular-nums ${COLORS[kind]}`}
            style={{ left: `${at}%` }}
          >
            {message(LABELS[kind], points)}
          </span>
        ))}
      </div>
    </div>
  );
}
