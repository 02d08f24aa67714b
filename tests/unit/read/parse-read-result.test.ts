// @vitest-environment happy-dom
import { expect, test } from 'vitest';
import { MAX_EVIDENCE } from '#lib/evidence/evidence.ts';
import { WORDS_LIMITS } from '#lib/evidence/page-words.ts';
import { parseReadResult } from '#lib/read/parse-read-result.ts';
import { htmlOf } from '../industry/page/page-of.ts';
import { readHtml } from './website/read-page.ts';

const label = (at: number) => `Label number ${at}`;
const page = htmlOf({
  title: 'Acme '.repeat(500),
  description: 'We make bolts. '.repeat(500),
  menu: Array.from({ length: 2_000 }, (_, at) => label(at)),
  headings: Array.from({ length: 200 }, (_, at) => `${label(at)} `.repeat(50)),
  main: [...Array.from({ length: 900 }, (_, at) => label(at)), 'Acme is a maker of bolts.'],
  footer: Array.from({ length: 90 }, (_, at) => `${label(at)} `.repeat(50)),
});
const read = readHtml(page, 'https://acme.example/');

test('the words of the largest page pass the check of what a reader may send', () => {
  expect(read.words?.labels).toHaveLength(WORDS_LIMITS.labels[0]);
  expect(parseReadResult(structuredClone(read))).toEqual(read);
});

test('a page makes the popup open pages of the web alone', () => {
  const linked = (home: string) => parseReadResult({ ...read, links: { home } });
  expect(linked('https://acme.example/')?.links).toEqual({ home: 'https://acme.example/' });
  expect(linked('javascript:alert(1)')).toBeNull();
});

test('evidence that breaks the contract is dropped, and that is said', () => {
  const wrong = { ...read.evidence[0], confidence: 9_000 };
  const parsed = parseReadResult({ ...read, evidence: [wrong, ...read.evidence] });
  expect([parsed?.evidence, parsed?.partial]).toEqual([read.evidence, true]);
});

test('more facts than a page has are not believed', () => {
  const [fact] = read.evidence;
  const parsed = parseReadResult({ ...read, evidence: Array(MAX_EVIDENCE + 1).fill(fact) });
  expect([parsed?.evidence.length, parsed?.partial]).toEqual([MAX_EVIDENCE, true]);
});

test.each([
  ['too many labels', { labels: Array(5_000).fill('x') }],
  ['a text too long', { title: 'x'.repeat(100_000) }],
  ['no list', { statements: 'We are' }],
])('words that break the contract are left out, the rest of the read stands: %s', (_, wrong) => {
  const parsed = parseReadResult({ ...read, words: { ...read.words, ...wrong } });
  expect(parsed?.words).toBeUndefined();
  expect(parsed?.evidence).toEqual(read.evidence);
});
