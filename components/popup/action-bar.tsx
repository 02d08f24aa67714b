import { Button } from '#components/ui/button.tsx';
import { focusOnMount } from '#components/ui/focus-on-mount.ts';
import { message } from '#lib/wording/message.ts';
import type { ViewName } from './view-name.ts';

interface ActionBarProps {
  /** A no at any score: then the exception is what a salesperson reaches for. */
  negative: boolean;
  /** Without it only what shows and copies. */
  canKeep: boolean;
  /** The view that was just left: the keyboard stands on its button again. */
  left: ViewName | null;
  onOpen(view: ViewName): void;
  onCopy(): void;
}

/** What can be done with a card, in one row at its foot. */
export function ActionBar({ negative, canKeep, left, onOpen, onCopy }: ActionBarProps) {
  const opener = (view: ViewName, words: string, key?: string) => (
    <Button
      className="action"
      ref={left === view ? focusOnMount : undefined}
      data-opens={view}
      title={key && message('keyTitle', words, key)}
      aria-keyshortcuts={key}
      onClick={() => onOpen(view)}
    >
      {words}
    </Button>
  );
  return (
    <footer className="action-bar border-t border-line bg-ground px-4 py-1.5">
      <fieldset
        aria-label={message('actionsLabel')}
        className="grid min-w-0 auto-cols-fr grid-flow-col gap-1.5"
      >
        {canKeep && negative && opener('exception', message('actionWorkAnyway'))}
        {canKeep && opener('fix', message('actionFix'), 'F')}
        <Button
          className="action"
          data-copy
          title={message('keyTitle', message('actionCopy'), 'C')}
          aria-keyshortcuts="C"
          onClick={onCopy}
        >
          {message('actionCopy')}
        </Button>
        {/* Behind the menu there: four buttons are too many for one row, in other languages above all. */}
        {!(canKeep && negative) && opener('evidence', message('actionEvidence'), 'E')}
      </fieldset>
    </footer>
  );
}
