// @vitest-environment happy-dom
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { finishLinkedin } from '#lib/read/finish-linkedin.ts';
import reader from '../../../../entrypoints/read-linkedin.ts';
import { ABOUT_LANGUAGES, aboutPage } from '../../../fixtures/linkedin/about-languages.ts';
import { fixture, values } from './read-fixture.ts';

const PELICAN = 'https://www.linkedin.com/company/pelican-ops/';
const GUEST = 'https://www.linkedin.com/company/brightwell-analytics';
const DATED = { day: 20_779 };
const TALGRUND = 'https://www.linkedin.com/company/talgrund-werke/about/';

function show(html: string, url: string): void {
  (window as unknown as { happyDOM: { setURL(url: string): void } }).happyDOM.setURL(url);
  const page = new DOMParser().parseFromString(html, 'text/html');
  document.head.innerHTML = page.head.innerHTML;
  document.body.innerHTML = page.body.innerHTML;
}

beforeEach(() => {
  vi.useFakeTimers();
  Reflect.set(globalThis, '__icpLensRequest', { registrableDomain: 'linkedin.com', day: 20_779 });
});
afterEach(() => {
  vi.useRealTimers();
  vi.restoreAllMocks();
});

async function readAfter(change: () => void, ms: number) {
  const reading = reader.main();
  await vi.advanceTimersByTimeAsync(ms);
  change();
  await vi.advanceTimersByTimeAsync(3_000);
  const result = finishLinkedin(await reading, DATED);
  if (!result) throw new Error('the result breaks its contract');
  return result;
}

test('a page that agrees with its url is read at once', async () => {
  show(fixture('member-top-card'), PELICAN);
  const result = finishLinkedin(await reader.main(), DATED);
  expect(result).toMatchObject({
    state: 'read',
    url: PELICAN,
    evidence: expect.arrayContaining([expect.objectContaining({ attribute: 'headcount', day: 20_779 })]),
  });
});

test('after a move the reader waits for the new company and takes nothing of the old', async () => {
  const [english] = ABOUT_LANGUAGES;
  if (!english) throw new Error('no language');
  show(fixture('member-top-card'), TALGRUND);
  const result = await readAfter(() => show(aboutPage(english), TALGRUND), 700);
  expect(result.state).toBe('read');
  expect(values({ ...result })).toMatchObject({ name: 'Talgrund Werke', headcount: [1001, 5000] });
  expect(JSON.stringify(result)).not.toMatch(/Pelican|7400004/);
});

test('a page that keeps showing another company is still loading; one without anything known cannot be read', async () => {
  show(fixture('member-top-card'), TALGRUND);
  expect(await readAfter(() => {}, 0)).toMatchObject({
    state: 'loading',
    reason: 'other-company',
    evidence: [],
  });
  show('<main><p>Something new</p></main>', TALGRUND);
  expect(await readAfter(() => {}, 0)).toMatchObject({
    state: 'unreadable',
    reason: 'unknown-layout',
    evidence: [],
  });
});

test('a wall is named at once', async () => {
  show('<h1>Join LinkedIn</h1>', 'https://www.linkedin.com/authwall?trk=x');
  expect(finishLinkedin(await reader.main(), DATED)).toMatchObject({
    state: 'blocked',
    reason: 'login-wall',
  });
});

test('a page that is still being parsed is not read: its last text may be cut in two', async () => {
  show(fixture('guest-full').replace(/Brightwell Analytics(?=\s*<\/h1>)/, 'Bright'), GUEST);
  const state = vi.spyOn(document, 'readyState', 'get').mockReturnValue('loading');
  const result = await readAfter(() => {
    show(fixture('guest-full'), GUEST);
    state.mockRestore();
  }, 700);
  expect(values({ ...result })).toMatchObject({ name: 'Brightwell Analytics' });
});

test('a page that is never parsed to its end is still loading', async () => {
  show(fixture('guest-full'), GUEST);
  vi.spyOn(document, 'readyState', 'get').mockReturnValue('loading');
  expect(await readAfter(() => {}, 0)).toMatchObject({ state: 'loading', evidence: [] });
});
