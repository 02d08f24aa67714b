// @vitest-environment happy-dom
import { readdirSync } from 'node:fs';
import { afterEach, expect, test, vi } from 'vitest';
import { extractPage } from '#lib/read/extract/page-extract.ts';
import { openNotes } from '#lib/read/website/notes.ts';
import { PLACE_FINDERS } from '#lib/read/website/place/find-places.ts';
import { givePage, settleSubject, tellPage } from '#lib/read/website/settle-subject.ts';
import { SOURCES } from '#lib/read/website/sources.ts';
import type { Subject } from '#lib/read/website/subject.ts';
import { fixture, parseHtml, readHtml } from './read-page.ts';

const URL_OF_PAGE = 'https://orbitly.example/';
const REQUEST = { registrableDomain: 'orbitly.example', day: 20_779 };
const PAGES = readdirSync('tests/fixtures/pages').map((name) => name.replace('.html', ''));

afterEach(() => vi.restoreAllMocks());

function subjectOf(html: string): Subject {
  const slices = extractPage(parseHtml(html));
  for (;;) {
    const step = slices.next();
    if (!step.done) continue;
    const notes = openNotes([]);
    return settleSubject(tellPage(givePage(step.value, URL_OF_PAGE, REQUEST), notes), notes);
  }
}

/** The same value, of which no part can be changed; a url and the maps are compared instead. */
function freeze<T>(value: T): T {
  if (typeof value !== 'object' || value === null || Object.isFrozen(value)) return value;
  Object.freeze(value);
  for (const part of Object.values(value)) freeze(part);
  return value;
}

test.each(PAGES)('%s: no source changes the subject, and none depends on the order', (name) => {
  const subject = subjectOf(fixture(name));
  const before = structuredClone({ ...subject, url: subject.url.href });
  freeze(subject);
  const found = SOURCES.map(({ read }) => read(subject));
  const again = SOURCES.toReversed().map(({ read }) => read(subject));
  expect(again.toReversed()).toEqual(found);
  expect(structuredClone({ ...subject, url: subject.url.href })).toEqual(before);
});

test('every source and every finder of places has a name of its own', () => {
  const names = [...SOURCES, ...PLACE_FINDERS].map(({ name }) => name);
  expect(new Set(names).size).toBe(names.length);
});

test.each(SOURCES.map(({ name }) => name))('%s that fails is named and silences no other', (name) => {
  const html = fixture('saas-home');
  const whole = readHtml(html, URL_OF_PAGE);
  const source = SOURCES.find((one) => one.name === name);
  if (!source) throw new Error('no source');
  const own = source.read(subjectOf(html)).length;
  vi.spyOn(source, 'read').mockImplementation(() => {
    throw new Error('broken');
  });
  const read = readHtml(html, URL_OF_PAGE);
  expect(read.reason).toBe(`failed:${name}`);
  expect(read.partial).toBe(true);
  expect(read.evidence).toHaveLength(whole.evidence.length - own);
  // What was looked through in part counts as looked through by nobody.
  expect(read.evidence.find(({ attribute }) => attribute === 'scan')?.value).toMatchObject({ scopes: [] });
});

test.each(PLACE_FINDERS.map(({ name }) => name))('%s that fails leaves the other places', (name) => {
  const finder = PLACE_FINDERS.find((one) => one.name === name);
  if (!finder) throw new Error('no finder');
  vi.spyOn(finder, 'find').mockImplementation(() => {
    throw new Error('broken');
  });
  const read = readHtml(fixture('saas-home'), URL_OF_PAGE);
  expect(read.reason).toBe(`failed:${name}`);
  expect(read.evidence.map(({ attribute }) => attribute)).toContain('name');
});
