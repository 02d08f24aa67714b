import type { Verdict } from '#lib/qualify/verdict.ts';
import { message } from '#lib/wording/message.ts';
import { barGeometry } from './bar-geometry.ts';

interface IntervalBarProps {
  verdict: Pick<Verdict, 'low' | 'high' | 'thresholds'>;
}

/** The score as an interval on a line from 0 to 100: thick where it may lie, with a tick where a tier begins. */
export function IntervalBar({ verdict }: IntervalBarProps) {
  const { left, width, ticks, zones } = barGeometry(verdict);
  const { low, high, thresholds } = verdict;
  return (
    <div
      role="img"
      aria-label={message('popupBarLabel', low, high, thresholds.secondary, thresholds.primary)}
      className="mt-2"
    >
      <div className="relative h-3.5">
        <span className="bar-line absolute inset-x-0 top-[6px] h-[2px] rounded-full bg-tone" />
        <span
          className="bar-fill absolute top-[3px] h-2 rounded-full bg-tone"
          style={{ left: `${left}%`, width: `${width}%` }}
        />
        {ticks.map((at) => (
          <span
            key={at}
            className="bar-tick absolute inset-y-0 w-[2px] -translate-x-1/2 bg-tone ring-2 ring-tone-ground"
            style={{ left: `${at}%` }}
          />
        ))}
      </div>
      <div className="relative mt-0.5 h-4 text-tiny leading-4">
        {zones.map(({ letter, at, reached }) => (
          <span
            key={letter}
            className={`absolute -translate-x-1/2 ${reached ? 'font-bold' : 'font-normal'}`}
            style={{ left: `${at}%` }}
          >
            {letter}
          </span>
        ))}
      </div>
    </div>
  );
}
