interface TileProps {
  letters: string;
  /** A floor ("B+"): the outline of a secondary fit's tile. */
  outlined: boolean;
  /** Beside a view's title. */
  small?: boolean;
}

/** The verdict's letters; the headline beside it says the same in words. */
export function Tile({ letters, outlined, small = false }: TileProps) {
  const letter = small ? 'text-small' : letters.length > 1 ? 'text-[1.0625rem]' : 'text-[1.375rem]';
  const box = small ? 'size-8 rounded-lg' : 'size-11 rounded-[10px]';
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
      className={`tile grid shrink-0 place-items-center leading-none font-bold ${box} ${letter} ${look}`}
    >
      {letters}
    </span>
  );
}
