import type { IdentityDecision } from '#lib/account/identity-decision.ts';
import { message } from '#lib/wording/view-message.ts';
import { shortUrl } from './short-url.ts';

/** What was decided about which pages belong together, in words. */
export function decisionText(decision: IdentityDecision): string {
  switch (decision.kind) {
    case 'join':
      return message('decisionJoin', nameOf(decision.account), nameOf(decision.into));
    case 'split-linkedin':
      return message('decisionSplitLinkedin', nameOf(decision.aliases[0] ?? ''));
    case 'split-page':
      return message('decisionSplitPage', shortUrl(decision.url));
    case 'disown-page':
      return message('decisionDisown', shortUrl(decision.url));
  }
}

/** A key of an account as people read it: its domain, or the name of its LinkedIn page. */
function nameOf(key: string): string {
  return key.startsWith('li:') ? message('companyLinkedin', key.slice('li:'.length)) : key;
}
