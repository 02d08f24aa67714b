import type { TechnologySnapshot } from '#lib/technographics/snapshot.ts';

/** A whole scan of a page that shows nothing. */
export const EMPTY: TechnologySnapshot = {
  host: 'www.acme.example',
  names: [],
  resources: [],
  code: [],
  hints: [],
  links: [],
  forms: [],
  inlineScripts: [],
  generators: [],
  cookieNames: [],
  markers: [],
  jobs: { ads: [], page: '' },
  holdsBack: false,
  hasTimeline: true,
  isTimelineFull: false,
  hasCookies: true,
  isComplete: true,
  isCut: false,
};
