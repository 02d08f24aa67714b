import type { DeeperLook, DeeperStep } from '#lib/dossier/deeper-look.ts';
import type { Profile } from '#lib/profile/profile.ts';
import type { SkipReason } from '#lib/read/fetched-page.ts';
import { addedFacts } from './added-text.ts';
import { type MessageKey, message } from './view-message.ts';

/** "Imprint: added Germany", "Careers: leads to another site, not followed". */
export function deeperStepText({ where, outcome }: DeeperStep, profile: Profile): string {
  const page = message(PAGES[where]);
  switch (outcome.kind) {
    case 'waiting':
      return message('deeperWaiting', page);
    case 'reading':
      return message('deeperReading', page);
    case 'stopped':
      return message('deeperStopped', page);
    case 'read': {
      const facts = addedFacts(outcome.added, profile);
      return facts === null ? message('deeperSilent', page) : message('deeperAdded', page, facts);
    }
    case 'skipped':
      return message('deeperSkipped', page, message(REASONS[outcome.reason]));
  }
}

/** Why no page at all could be read; null when the pages speak for themselves. */
export function deeperTroubleText(state: DeeperLook['state']): string | null {
  if (state === 'blocked') return message('deeperBlocked');
  if (state === 'sandboxed') return message('deeperSandboxed');
  return state === 'lost' ? message('deeperLost') : null;
}

const PAGES: Readonly<Record<DeeperStep['where'], MessageKey>> = {
  home: 'deeperPageHome',
  about: 'deeperPageAbout',
  imprint: 'deeperPageImprint',
  careers: 'deeperPageCareers',
  pricing: 'deeperPagePricing',
  press: 'deeperPagePress',
};

const REASONS: Readonly<Record<SkipReason, MessageKey>> = {
  sandboxed: 'deeperSkipUnreachable',
  unreachable: 'deeperSkipUnreachable',
  'leaves-site': 'deeperSkipLeaves',
  'not-found': 'deeperSkipNotFound',
  login: 'deeperSkipLogin',
  refused: 'deeperSkipRefused',
  'not-html': 'deeperSkipNotHtml',
  'too-large': 'deeperSkipTooLarge',
  slow: 'deeperSkipSlow',
  failed: 'deeperSkipFailed',
  forbidden: 'deeperSkipForbidden',
  'not-theirs': 'deeperSkipNotTheirs',
  empty: 'deeperSkipEmpty',
  known: 'deeperSkipKnown',
};
