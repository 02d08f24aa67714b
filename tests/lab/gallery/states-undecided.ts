import type { PopupState } from '#components/popup/popup-state.ts';
import { account, HOME_ONLY, ICP, LINKEDIN_CHECK } from './fixture-dossiers.ts';
import { AGAINST, OPEN, verdictOf } from './fixture-verdicts.ts';
import type { GalleryState } from './gallery-state.ts';

function plain(name: string, state: PopupState): GalleryState {
  return { name, state, firstRun: null };
}

/** Accounts that point somewhere, with what would decide them. */
export const UNDECIDED_STATES: readonly GalleryState[] = [
  plain(
    'undecided',
    account('Kestrel Analytics', HOME_ONLY, {
      dossier: {
        icp: ICP,
        account: {
          key: 'kestrel.example',
          name: 'Kestrel Analytics',
          domain: 'kestrel.example',
          pagesRead: 1,
        },
      },
    }),
  ),
  plain(
    'undecided-doubtful',
    account(
      'Executive Visions',
      verdictOf([AGAINST.country, ...Object.values(OPEN).slice(0, 3)], { next: [LINKEDIN_CHECK] }),
      {
        dossier: { profile: {} },
      },
    ),
  ),
  plain('undecided-asking', account('Kestrel Analytics', HOME_ONLY, { deciding: undefined })),
  plain('undecided-search', account('Kestrel Analytics', HOME_ONLY, { dossier: { profile: {} } })),
  plain(
    'undecided-nothing',
    account('Blank Slate', verdictOf(Object.values(OPEN), { next: [LINKEDIN_CHECK] }), {
      dossier: { profile: {} },
    }),
  ),
];
