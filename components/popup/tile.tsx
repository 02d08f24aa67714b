interface TileProps {
  letters: string;
  /** A floor ("B+"): the outline of a secondary fit's tile. */
  outlined: boolean;
}

/** The verdict's letters; the headline beside it says the same in words. */
export function Tile({ letters, outlined }: TileProps) {
  const size = letters.length > 1 ? 'text-[1.0625rem]' : 'text-[1.375rem]';
  const look =
    letters === ''
      ? 'border-2 border-dashed border-tone'
      : outlined
        ? 'border-2 border-tone text-tone'
        : 'bg-tone text-ground';
  return (
    <span
      aria-hidden="true"
      data-tone={outlined ? 'secondary' : undefined}
      className={`tile grid size-11 shrink-0 place-items-center rounded-[10px] leading-none font-bold ${size} ${look}`}
    >
      {letters}
    </span>
  );
}
