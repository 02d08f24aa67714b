import type { TileView } from './present-verdict.ts';

interface TileProps extends TileView {
  /** Beside a view's title. */
  small?: boolean;
}

const LOOKS: Readonly<Record<TileView['look'], string>> = {
  solid: 'bg-tone text-ground',
  outline: 'border-2 border-tone text-tone',
  dashed: 'border-2 border-dashed border-tone text-tone',
};

/** The verdict's letters, or the arrow of a direction; the headline beside it says the same in words. */
export function Tile({ letters, look, tone, small = false }: TileProps) {
  const letter = small ? 'text-small' : letters.length > 1 ? 'text-[1.0625rem]' : 'text-[1.375rem]';
  const box = small ? 'size-8 rounded-lg' : 'size-11 rounded-[10px]';
  return (
    <span
      aria-hidden="true"
      data-tone={tone}
      className={`tile grid shrink-0 place-items-center leading-none font-bold ${box} ${letter} ${LOOKS[look]} ${look === 'dashed' ? 'bg-ground' : ''}`}
    >
      {letters}
    </span>
  );
}
