import { account, HOME_ONLY, NEGATIVE, PRIMARY } from './fixture-dossiers.ts';
import { ASKED, COMPANY, CORRECTED, EXCEPTION, NAME, plain, RICH, said } from './fixture-records.ts';
import { AGAINST, OPEN, verdictOf } from './fixture-verdicts.ts';
import type { GalleryState } from './gallery-state.ts';

/** The pages behind the card. */
export const VIEW_STATES: readonly GalleryState[] = [
  {
    ...plain('view-evidence', account(NAME, { ...PRIMARY, ...ASKED }, { dossier: RICH })),
    view: { name: 'evidence' },
  },
  {
    ...plain('view-evidence-corrected', account(NAME, PRIMARY, { dossier: CORRECTED })),
    view: { name: 'evidence' },
  },
  {
    ...plain('view-evidence-none', account('Blank Slate', HOME_ONLY, { dossier: { profile: {} } })),
    view: { name: 'evidence' },
  },
  { ...plain('view-fix', account(NAME, PRIMARY, { dossier: RICH })), view: { name: 'fix' } },
  {
    ...plain(
      'view-fix-unknown',
      account(NAME, verdictOf([AGAINST.country, OPEN.stage], {}), { dossier: { profile: {} } }),
    ),
    view: { name: 'fix', attribute: 'fundingStage' },
  },
  { ...plain('view-company', account(NAME, PRIMARY, { dossier: COMPANY })), view: { name: 'company' } },
  { ...plain('view-exception', account('Tiny Payroll', NEGATIVE)), view: { name: 'exception' } },
  {
    ...plain(
      'view-exception-standing',
      account('Tiny Payroll', NEGATIVE, { dossier: { records: said({ exception: EXCEPTION }) } }),
    ),
    view: { name: 'exception' },
  },
  { ...plain('view-outcome', account(NAME, PRIMARY)), view: { name: 'outcome' } },
  { ...plain('view-compare', account(NAME, PRIMARY)), view: { name: 'compare' } },
];
