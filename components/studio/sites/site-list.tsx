import { Button } from '#components/ui/button.tsx';
import { ForeignText } from '#components/ui/foreign-text.tsx';
import { message } from '#lib/wording/studio-message.ts';

interface SiteListProps {
  sites: readonly string[];
  onRemove(site: string): void;
}

/** Sites that somebody listed, each to be taken off again. */
export function SiteList({ sites, onRemove }: SiteListProps) {
  if (sites.length === 0) return null;
  return (
    <ul className="mt-2">
      {sites.map((site) => (
        <li key={site} data-site={site} className="flex items-center justify-between gap-3 py-1">
          <ForeignText className="min-w-0 break-all">{site}</ForeignText>
          <Button aria-label={message('sitesRemoveOf', site)} onClick={() => onRemove(site)}>
            {message('sitesRemove')}
          </Button>
        </li>
      ))}
    </ul>
  );
}
