import { readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Site } from '../browser/serve-sites.ts';

const FOLDER = fileURLToPath(new URL('../fixtures/sites/', import.meta.url));

/** The hand-written prospect sites by host. */
export function sampleSites(): Record<string, Site> {
  return Object.fromEntries(readdirSync(FOLDER).map((host) => [host, `${FOLDER}${host}`]));
}
