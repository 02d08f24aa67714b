import { LINKEDIN_PATHS } from './linkedin-copy.ts';

const SEARCH = '?keywords=Petra%20Person&lipi=urn%3Ali%3Apage%3AX';
const PATHS = Object.keys(LINKEDIN_PATHS);

/** Visits that could leave something personal: pages with people on them, and a search for a person in the address. */
export const VISITS: readonly string[] = [
  ...PATHS.map((path) => `https://www.linkedin.com${path}`),
  ...PATHS.slice(0, 1).map((path) => `https://www.linkedin.com${path}${SEARCH}`),
];

/** What of those pages is somebody's, or the page itself: names, addresses of people, the viewer, markup. */
export const TRACES: readonly RegExp[] = [
  /petra/i,
  /person"/i,
  /otto/i,
  /ines investor/i,
  /viewer/i,
  /\/(?:in|pub)\//,
  /ACoAA/,
  /miniprofile/i,
  /lipi=|keywords=/,
  /<[a-z!/]/i,
];
