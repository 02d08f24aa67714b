import { keptUrl } from '#lib/account/linkedin-page.ts';
import type { Evidence } from './evidence.ts';
import { withoutContacts, withoutMail, withoutVisits } from './without-personal.ts';

/**
 * A fact as it may be kept: its address and those in its words without the visit, its words without e-mail addresses, the
 * page's text and a team page's quotes without phone numbers. Of a team page the departments are kept, not the lines that name who works there.
 */
export function keptEvidence(fact: Evidence, isTeamPage: boolean): Evidence {
  const url = keptUrl(fact.url);
  const cut = (words: string) => withoutVisits(isTeamPage ? withoutContacts(words) : withoutMail(words));
  const quote = isTeamPage && fact.attribute === 'functions' ? '' : cut(fact.quote);
  switch (fact.attribute) {
    case 'text':
      return { ...fact, url, quote, value: withoutVisits(withoutContacts(fact.value)) };
    case 'description':
    case 'tagline':
      return { ...fact, url, quote, value: cut(fact.value) };
    case 'triggers':
      return {
        ...fact,
        ...{ url, quote },
        value: fact.value.map((trigger) => ({ ...trigger, quote: cut(trigger.quote) })),
      };
    default:
      return { ...fact, url, quote };
  }
}
