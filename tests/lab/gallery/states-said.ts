import { account, CAREERS_CHECK, HOME_ONLY, NEGATIVE, NONE, PRIMARY, SECONDARY } from './fixture-dossiers.ts';
import {
  ASKED,
  CORRECTED,
  CORRECTED_FOR,
  EXCEPTION,
  FULL,
  LONG,
  NAME,
  OPEN_DEAL,
  plain,
  RECORD,
  said,
  TALK,
} from './fixture-records.ts';
import { DEADLINE, HOT, WARM } from './fixture-talk.ts';
import { FOR, OPEN, TODAY, verdictOf } from './fixture-verdicts.ts';
import type { GalleryState } from './gallery-state.ts';

/** Cards with what people said, what to say, and the pages behind the card. */
export const SAID_STATES: readonly GalleryState[] = [
  plain('talk', FULL),
  plain(
    'talk-negative-hot',
    account('Tiny Payroll', { ...NEGATIVE, ...ASKED, timing: HOT }, { dossier: TALK }),
  ),
  plain('talk-none-hot', account('Brightside Mining Supply', { ...NONE, timing: HOT }, { dossier: TALK })),
  plain('talk-warm', account('Halden Freight Systems', { ...SECONDARY, timing: WARM }, { dossier: TALK })),
  plain(
    'talk-only-questions',
    account('Kestrel Analytics', { ...HOME_ONLY, ...ASKED, next: [] }, { dossier: TALK }),
  ),
  plain(
    'suppressed',
    account(NAME, { ...PRIMARY, ...ASKED }, { dossier: { ...TALK, suppression: OPEN_DEAL } }),
  ),
  plain(
    'suppressed-undecided',
    account('Kestrel Analytics', HOME_ONLY, {
      dossier: { suppression: { ...OPEN_DEAL, kind: 'do-not-contact', detail: '' } },
    }),
  ),
  plain(
    'exception',
    account('Tiny Payroll', NEGATIVE, { dossier: { records: said({ exception: EXCEPTION }) } }),
  ),
  plain(
    'exception-none',
    account('Brightside Mining Supply', NONE, { dossier: { records: said({ exception: EXCEPTION }) } }),
  ),
  plain(
    'outcome',
    account(NAME, PRIMARY, {
      dossier: {
        ...TALK,
        records: said({
          disposition: { ...RECORD, kind: 'disposition', outcome: 'lost', reason: 'no budget before spring' },
          note: { ...RECORD, kind: 'note', text: 'Ask for the new head of operations. '.repeat(20) },
        }),
      },
    }),
  ),
  plain(
    'corrected',
    account(
      NAME,
      verdictOf(
        [CORRECTED_FOR, FOR.country, FOR.crm, FOR.industry, FOR.model, FOR.audience, OPEN.stage, OPEN.revops],
        { verdict: 'primary', certainty: 'confirmed', possible: ['primary'] },
      ),
      { dossier: CORRECTED },
    ),
  ),
  plain(
    'failing-source',
    account(NAME, PRIMARY, {
      dossier: {
        icp: {
          id: 'mid-market-saas',
          name: 'Mid-market SaaS',
          version: 7,
          sample: false,
          syncedAt: (TODAY - 9) * 86_400_000,
          failing: true,
        },
      },
    }),
  ),
  plain('rescoring', account(NAME, { ...PRIMARY, stamp: { ...PRIMARY.stamp, icpVersion: 6 } })),
  plain('private-window', account(NAME, { ...HOME_ONLY, ...ASKED }, { privateWindow: true, dossier: TALK })),
  plain(
    'hostile-everywhere',
    account(
      `‮${LONG}​<img src=x onerror=alert(1)>`,
      { ...NEGATIVE, ask: [{ ...DEADLINE, question: `<b>${LONG}</b>` }], timing: HOT },
      {
        dossier: {
          suppression: { ...OPEN_DEAL, detail: `<b>${LONG}`, list: LONG },
          records: said({
            exception: { ...EXCEPTION, reason: `<script>${LONG}` },
            disposition: { ...RECORD, kind: 'disposition', outcome: 'lost', reason: `👩🏽‍🚀<b>${LONG}` },
          }),
        },
      },
    ),
  ),
  plain(
    'no-facts',
    account('Blank Slate', verdictOf(Object.values(OPEN), { next: [CAREERS_CHECK] }), {
      dossier: { profile: {} },
    }),
  ),
];
