import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { ensureBuild } from '../browser/ensure-build.ts';
import { type Firefox, launchFirefox } from '../browser/firefox.ts';
import { openStudioInFirefox, type StudioTab } from '../browser/studio-tab.ts';
import { checkEvent, follow } from './check-list-steps.ts';

const profile = mkdtempSync(join(tmpdir(), 'icp-lens-check-list-firefox-'));
let firefox: Firefox;
let studio: StudioTab;

beforeAll(async () => {
  firefox = await launchFirefox({ extensionDir: ensureBuild('firefox'), profile });
  studio = await openStudioInFirefox(firefox);
});
afterAll(async () => {
  await firefox?.close();
  rmSync(profile, { recursive: true, force: true, maxRetries: 5, retryDelay: 200 });
});

test('a list is dropped, mapped, scored and looked at', async () => {
  await checkEvent(studio);
  await follow(studio, 'Rows');
  await studio.shows('Northwind Freight');
  await follow(studio, 'Settle what is open');
  await studio.shows('0 of 3 settled');
});

test('it comes back from the disk, and is exported with as many rows as it has', async () => {
  await studio.go('#/check-list');
  await studio.shows('Spring Summit');
  await follow(studio, 'Spring Summit');
  await studio.shows('Rows in: 5. Rows out: 5.');
  await studio.click('Save scored CSV');
  await studio.shows('Saved: 5 rows in, 5 rows out.');
  expect(await studio.text()).toContain('5 rows of 4 companies');
});
