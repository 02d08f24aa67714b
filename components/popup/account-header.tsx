import { ForeignText } from '#components/ui/foreign-text.tsx';
import { LensMark } from '#components/ui/lens-mark.tsx';
import type { MenuItem } from '#components/ui/menu.tsx';
import { Menu } from '#components/ui/menu.tsx';
import { message } from '#lib/wording/message.ts';
import { initialOf } from './initial.ts';
import type { HeaderView } from './present-header.ts';

interface AccountHeaderProps extends HeaderView {
  /** What else can be done; empty = no menu. */
  menu: readonly MenuItem[];
  /** What the menu opened has just been left. */
  menuFocused: boolean;
}

/** The name under which the browser reports when the line was painted: the benchmark's clock. */
const PAINT_MARK = { elementtiming: 'account' };

/** Whose card this is. */
export function AccountHeader({ name, detail, isNamed, menu, menuFocused }: AccountHeaderProps) {
  return (
    <header data-line className="flex items-center gap-2.5">
      <span
        aria-hidden="true"
        className="grid size-7 shrink-0 place-items-center rounded-md bg-panel font-[650] text-dim ring-1 ring-line"
      >
        {isNamed ? initialOf(name) : <LensMark className="size-5 text-ink" />}
      </span>
      <div className="min-w-0 flex-1">
        <h1 title={name} className="line-clamp-2 text-name leading-tight font-[650] tracking-[-0.01em]">
          <ForeignText>{name}</ForeignText>
        </h1>
        {detail && (
          // A new line for a new reading: the browser then tells when each was painted.
          <p key={detail} {...PAINT_MARK} className="truncate text-small text-dim">
            {detail}
          </p>
        )}
      </div>
      {menu.length > 0 && <Menu label={message('menuLabel')} items={menu} focused={menuFocused} />}
    </header>
  );
}
