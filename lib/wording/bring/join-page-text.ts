import type { JoinPageWords } from '#lib/icp/join-page.ts';
import { message } from '../studio-message.ts';

/** The words of a join page. It names neither the team nor the ICP: whoever finds it learns nothing. */
export function joinPageWords(): JoinPageWords {
  return {
    language: message('language'),
    title: message('joinTitle'),
    lead: message('joinPageLead'),
    steps: [message('joinPageInstall'), message('joinPageClick'), message('joinPageJoin')],
    otherwise: message('joinPageOtherwise'),
    copy: message('joinPageCopy'),
    copied: message('publishCopied'),
    missing: message('bringBrokenLink'),
  };
}
