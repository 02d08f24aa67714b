import { type ReactNode, useEffect, useRef } from 'react';
import { LensMark } from '#components/ui/lens-mark.tsx';
import { message } from '#lib/wording/studio-message.ts';
import { hrefOf } from './route.ts';
import type { StudioPage } from './studio-page.ts';

interface ShellProps {
  pages: readonly StudioPage[];
  /** The `id` of the page that is shown. */
  current: string;
  /** What stands above every page: what happened to the storage, what is due. */
  notices?: ReactNode;
  children: ReactNode;
}

/** The studio around its pages: navigation on the left, or above where the window is narrow or much enlarged. */
export function Shell({ pages, current, notices, children }: ShellProps) {
  const main = useRef<HTMLElement>(null);
  const shown = useRef(current);
  useEffect(() => {
    // The first page is announced by the browser itself.
    if (shown.current === current) return;
    shown.current = current;
    window.scrollTo(0, 0);
    main.current?.focus();
  }, [current]);
  return (
    <div className="min-h-dvh md:grid md:grid-cols-[13rem_minmax(0,1fr)]">
      <button
        type="button"
        className="sr-only focus:not-sr-only focus:absolute focus:z-10 focus:m-2 focus:rounded-lg focus:bg-ink focus:px-3 focus:py-1.5 focus:text-ground"
        onClick={() => main.current?.focus()}
      >
        {message('studioSkip')}
      </button>
      <header className="border-line bg-panel px-3 py-3 max-md:border-b md:border-r md:py-5">
        <div className="md:sticky md:top-5">
          <p className="flex items-center gap-2 px-2.5 pb-2 text-name font-bold md:pb-3.5">
            <LensMark className="size-4" />
            {message('extensionName')}
          </p>
          <nav aria-label={message('studioNavigation')}>
            <ul className="flex flex-wrap gap-x-1 gap-y-0.5 md:block md:space-y-0.5">
              {pages.map(({ id, title, icon: Icon }) => (
                <li key={id}>
                  <a
                    href={hrefOf(id)}
                    aria-current={id === current ? 'page' : undefined}
                    className="flex items-center gap-2 rounded-lg border border-transparent px-2.5 py-1.5 text-dim hover:text-ink aria-[current=page]:border-line aria-[current=page]:bg-ground aria-[current=page]:font-semibold aria-[current=page]:text-ink"
                  >
                    <Icon aria-hidden="true" className="size-4 shrink-0" />
                    {title}
                  </a>
                </li>
              ))}
            </ul>
          </nav>
        </div>
      </header>
      <main ref={main} tabIndex={-1} className="min-w-0 px-4 py-5 outline-none sm:px-7" data-page={current}>
        <div className={pages.find(({ id }) => id === current)?.isWide ? 'max-w-7xl' : 'max-w-3xl'}>
          {notices}
          {children}
        </div>
      </main>
    </div>
  );
}
