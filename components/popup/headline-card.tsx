import type { ReactNode } from 'react';
import { ForeignText } from '#components/ui/foreign-text.tsx';
import type { TileView, Tone } from './present-verdict.ts';
import { Tile } from './tile.tsx';

interface HeadlineCardProps {
  tone: Tone;
  /** Null = no tile at all. */
  tile: TileView | null;
  headline: string;
  detail: string;
  range?: string | null;
  children?: ReactNode;
}

/** The answer: what a glance at the popup must give. */
export function HeadlineCard({ tone, tile, headline, detail, range = null, children }: HeadlineCardProps) {
  return (
    <div data-tone={tone} className="verdict-card rounded-xl bg-tone-ground px-3.5 py-2.5 text-tone">
      <div className="flex items-center gap-3">
        {tile && <Tile {...tile} />}
        <div className="min-w-0 flex-1">
          <div className="flex items-baseline justify-between gap-3">
            <h2 className="text-verdict leading-tight font-[650] tracking-[-0.01em]">{headline}</h2>
            {range && (
              <span aria-hidden="true" className="font-semibold whitespace-nowrap tabular-nums">
                {range}
              </span>
            )}
          </div>
          {detail && (
            <p className="mt-0.5 line-clamp-3 leading-snug text-pretty">
              <ForeignText>{detail}</ForeignText>
            </p>
          )}
        </div>
      </div>
      {children}
    </div>
  );
}
