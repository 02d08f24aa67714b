import type { ForeignPageState } from '#components/popup/popup-state.ts';
import type { AboutCompany } from '#lib/read/company-mention.ts';
import { LONG } from './fixture-records.ts';
import { seen } from './fixture-verdicts.ts';
import type { GalleryState } from './gallery-state.ts';

const RAISED = 'raised $30M';
export const KESTREL: AboutCompany = {
  name: 'Kestrel Analytics',
  domain: 'kestrel.example',
  facts: [
    seen('fundingStage', ['series-b', 'series-b'], 'press', RAISED),
    seen('fundingTotal', [30_000_000, 30_000_000], 'press', RAISED),
  ],
};
const HALDEN: AboutCompany = {
  name: 'Halden Freight Systems',
  domain: 'halden-freight.example',
  facts: [seen('headcount', [240, 240], 'press', 'the 240 people who work at Halden')],
};
const BRIGHTSIDE: AboutCompany = {
  name: 'Brightside Mining Supply',
  domain: 'brightside.example',
  facts: [seen('hqCity', 'Graz', 'press', 'Graz-based Brightside')],
};
const HOSTILE: AboutCompany = {
  name: `\u202e<b>${LONG}</b>`,
  domain: `${'very-long-name-'.repeat(4)}shop.example`,
  facts: [seen('hqCity', `<img src=x onerror=alert(1)>${LONG}`, 'press', `<script>${LONG}`)],
};

/** A news page about these companies. */
export function foreignPage(
  about: readonly AboutCompany[],
  more: Partial<ForeignPageState> = {},
): ForeignPageState {
  return {
    kind: 'not-company',
    pageKind: 'news',
    host: 'dailyledger.example',
    title: 'Kestrel Analytics raises $30M to bring metrics to revenue teams',
    about,
    filed: [],
    privateWindow: false,
    ...more,
  };
}

function plain(name: string, state: ForeignPageState): GalleryState {
  return { name, state, firstRun: null };
}

/** Pages that are not a company's and are about some. */
export const ABOUT_STATES: readonly GalleryState[] = [
  plain('about-one', foreignPage([KESTREL])),
  plain('about-filed', foreignPage([KESTREL], { filed: ['kestrel.example'] })),
  plain('about-private', foreignPage([KESTREL], { privateWindow: true })),
  plain(
    'about-many',
    foreignPage([KESTREL, HALDEN, BRIGHTSIDE, { ...KESTREL, name: 'Fourth', domain: 'fourth.example' }], {
      filed: ['halden-freight.example'],
    }),
  ),
  plain('hostile-about', foreignPage([HOSTILE, KESTREL])),
];
