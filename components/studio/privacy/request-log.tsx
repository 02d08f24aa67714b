import { ForeignText } from '#components/ui/foreign-text.tsx';
import { momentText } from '#lib/wording/moment-text.ts';
import { sizeText } from '#lib/wording/size-text.ts';
import { message } from '#lib/wording/studio-message.ts';
import { Section } from '../section.tsx';
import type { LoggedRequest } from './privacy-props.ts';

/** More than these are a wall; they are all in the export of nothing: the log itself is short. */
const SHOWN = 20;

const PURPOSES = {
  icp: 'privacyPurposeIcp',
  'look-deeper': 'privacyPurposeDeeper',
  homepage: 'privacyPurposeHomepage',
} as const;

interface RequestLogProps {
  requests: readonly LoggedRequest[];
  /** Milliseconds since the epoch. */
  now: number;
}

/** Every request that the extension itself has made of late. */
export function RequestLog({ requests, now }: RequestLogProps) {
  return (
    <Section
      title={message('privacyRequests')}
      trailing={requests.length > 0 ? message('privacyRequestCount', requests.length) : null}
    >
      {requests.length === 0 ? (
        <p className="text-dim">{message('privacyRequestsNone')}</p>
      ) : (
        <ul>
          {requests.slice(0, SHOWN).map(({ id, time, url, purpose, status, bytes }) => (
            <li key={id} className="flex flex-wrap gap-x-3 border-b border-line py-1.5 last:border-0">
              <span className="min-w-0 flex-1 basis-72">
                <ForeignText className="font-mono text-small">{`GET ${url}`}</ForeignText>
              </span>
              <span className="text-small text-dim">
                {message(
                  'privacyRequestLine',
                  message(PURPOSES[purpose]),
                  status === 0 ? message('privacyNoAnswer') : status,
                  sizeText(bytes),
                  momentText(time, now),
                )}
              </span>
            </li>
          ))}
        </ul>
      )}
      <p className="mt-2 text-small text-pretty text-dim">{message('privacyRequestsNote')}</p>
    </Section>
  );
}
