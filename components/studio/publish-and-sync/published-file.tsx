import { Check } from 'lucide-react';
import { useId, useState } from 'react';
import { Button } from '#components/ui/button.tsx';
import { Disclosure } from '#components/ui/disclosure.tsx';
import { message } from '#lib/wording/studio-message.ts';
import type { PublishedView, PublishProps } from './page-props.ts';

interface PublishedFileProps extends Pick<PublishProps, 'onDownload' | 'onDownloadPage' | 'onCopy'> {
  published: PublishedView;
}

/** What was made: the file and the join page to upload, and the link to send. */
export function PublishedFile({ published, onDownload, onDownloadPage, onCopy }: PublishedFileProps) {
  const { name, version, url, pageUrl, mailLink, joinLink } = published;
  return (
    <div data-tone="primary" className="space-y-3 rounded-xl border border-line px-4 py-3.5" role="status">
      <p className="flex items-start gap-2 text-pretty wrap-anywhere">
        <Check aria-hidden="true" className="mt-0.5 size-4 shrink-0 text-tone" />
        {message('publishReady', name, version, url)}
      </p>
      <div className="flex flex-wrap gap-2">
        <Button variant="primary" onClick={onDownload}>
          {message('publishDownload')}
        </Button>
        <Button onClick={onDownloadPage}>{message('publishPage')}</Button>
      </div>
      <p className="text-small text-pretty text-dim wrap-anywhere">{message('publishPageHint', pageUrl)}</p>
      <LinkLine label={message('publishLink')} link={mailLink} onCopy={onCopy} />
      <p className="text-small text-pretty text-dim">{message('publishLinkHint')}</p>
      <Disclosure className="text-small text-dim" summary={message('publishPasteLink')}>
        <div className="pt-1">
          <LinkLine label={message('joinLink')} link={joinLink} onCopy={onCopy} />
        </div>
      </Disclosure>
    </div>
  );
}

interface LinkLineProps extends Pick<PublishProps, 'onCopy'> {
  label: string;
  link: string;
}

function LinkLine({ label, link, onCopy }: LinkLineProps) {
  const [isCopied, setCopied] = useState(false);
  const id = useId();
  return (
    <div className="space-y-1">
      <label htmlFor={id} className="block text-small text-dim">
        {label}
      </label>
      <div className="flex gap-2">
        <input
          id={id}
          readOnly
          value={link}
          className="min-w-0 flex-1 rounded-lg border border-edge bg-panel px-2.5 py-1 text-small"
          onFocus={(event) => event.target.select()}
        />
        <Button
          onClick={() => {
            onCopy(link);
            setCopied(true);
          }}
        >
          {message(isCopied ? 'publishCopied' : 'publishCopy')}
        </Button>
      </div>
    </div>
  );
}
