import { unreadOf } from '#lib/read/unasked/reader-health.ts';
import { attributeText } from '#lib/wording/attribute-text.ts';
import { sinceText } from '#lib/wording/moment-text.ts';
import { type MessageKey, message } from '#lib/wording/studio-message.ts';
import { Section } from '../section.tsx';
import type { SitesProps } from './sites-props.ts';

const SOURCES: Readonly<Record<'linkedin' | 'website', MessageKey>> = {
  linkedin: 'sitesHealthLinkedin',
  website: 'sitesHealthWebsites',
};

/** Whether pages still say what such pages always say: a changed layout is no silence of theirs. */
export function ReaderHealth({ health, now }: Pick<SitesProps, 'health' | 'now'>) {
  if (health === null) return null;
  const unread = new Set(unreadOf(health));
  return (
    <Section title={message('sitesHealth')}>
      {health.length === 0 && <p className="text-dim">{message('sitesHealthNone')}</p>}
      <ul>
        {health.map((one) => (
          <li key={`${one.source} ${one.attribute}`} data-unread={unread.has(one)} className="py-0.5">
            {unread.has(one) && one.since !== null ? (
              <strong>
                {message(
                  'sitesHealthUnread',
                  message(SOURCES[one.source]),
                  attributeText(one.attribute),
                  sinceText(one.since, now),
                )}
              </strong>
            ) : (
              message(
                'sitesHealthRead',
                message(SOURCES[one.source]),
                attributeText(one.attribute),
                one.found,
                one.found + one.missing,
              )
            )}
          </li>
        ))}
      </ul>
    </Section>
  );
}
