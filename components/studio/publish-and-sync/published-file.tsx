import { Check } from 'lucide-react';
import { useId, useState } from 'react';
import { Button } from '#components/ui/button.tsx';
import { message } from '#lib/wording/studio-message.ts';
import type { PublishedView, PublishProps } from './page-props.ts';

interface PublishedFileProps extends Pick<PublishProps, 'onDownload' | 'onCopy'> {
  published: PublishedView;
}

/** What was made: the file to upload and the link to send. */
export function PublishedFile({ published, onDownload, onCopy }: PublishedFileProps) {
  const [isCopied, setCopied] = useState(false);
  const id = useId();
  const { name, version, url, joinLink } = published;
  return (
    <div data-tone="primary" className="space-y-3 rounded-xl border border-line px-4 py-3.5" role="status">
      <p className="flex items-start gap-2 text-pretty wrap-anywhere">
        <Check aria-hidden="true" className="mt-0.5 size-4 shrink-0 text-tone" />
        {message('publishReady', name, version, url)}
      </p>
      <Button variant="primary" onClick={onDownload}>
        {message('publishDownload')}
      </Button>
      <div className="space-y-1">
        <label htmlFor={id} className="block text-small text-dim">
          {message('publishLink')}
        </label>
        <div className="flex gap-2">
          <input
            id={id}
            readOnly
            value={joinLink}
            className="min-w-0 flex-1 rounded-lg border border-edge bg-panel px-2.5 py-1 text-small"
            onFocus={(event) => event.target.select()}
          />
          <Button
            onClick={() => {
              onCopy(joinLink);
              setCopied(true);
            }}
          >
            {message(isCopied ? 'publishCopied' : 'publishCopy')}
          </Button>
        </div>
        <p className="text-small text-pretty text-dim">{message('publishLinkHint')}</p>
      </div>
    </div>
  );
}
