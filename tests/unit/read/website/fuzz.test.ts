// @vitest-environment happy-dom
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { MAX_EVIDENCE, MAX_QUOTE, MAX_TEXT } from '#lib/evidence/evidence.ts';
import { fixture, parseHtml, readDocument } from './read-page.ts';

const SEEDS = ['saas-home', 'thin', 'imprint-de', 'company-blog', 'hostile'].map(fixture);
/** The full run of 10,000 documents is asked for by the environment; every test run does a tenth of it. */
const RUNS = Number(process.env.FUZZ_RUNS ?? 1_000);

const PIECES = fc.constantFrom(
  '<',
  '>',
  '"',
  '<!--',
  '</script>',
  '<script type="application/ld+json">',
  '{"@type":"Organization","name":',
  ']}',
  '\u0000',
  '\u202e',
  '\ud800',
  '<form id=a><input name=attributes>',
  '<table><tr>',
  '&#x110000;',
  '<footer>',
  '© 2026 ',
  'founded in ',
  '99999999999999',
  '+1 ',
  '<base href="javascript:0">',
  '<html lang="xx-yy-zz">',
  'linkedin.com/company/%E0%A4%A',
  '<svg><title>',
  'GmbH',
  '<a href="tel:%">',
  '<meta property=og:site_name content=">',
);
const mutation = fc.record({
  at: fc.double({ min: 0, max: 1, noNaN: true }),
  cut: fc.nat(400),
  insert: fc.oneof(PIECES, fc.string({ unit: 'binary', maxLength: 20 })),
});

/** The test's own html parser gives up on some documents that browsers repair; those are not the reader's to judge. */
function tryParse(html: string): Document | null {
  try {
    return parseHtml(html);
  } catch {
    return null;
  }
}

test('mutated documents: never an exception, never an oversized value, never a changed prototype', {
  timeout: 600_000,
}, () => {
  fc.assert(
    fc.property(
      fc.constantFrom(...SEEDS),
      fc.array(mutation, { minLength: 1, maxLength: 6 }),
      (seed, mutations) => {
        let html = seed;
        for (const { at, cut, insert } of mutations) {
          const from = Math.floor(at * html.length);
          html = html.slice(0, from) + insert + html.slice(from + cut);
        }
        const document = tryParse(html);
        fc.pre(document !== null);
        const result = readDocument(document, 'https://orbitly.example/page');
        expect(result.reason).not.toContain('failed');
        expect(result.evidence.length).toBeLessThanOrEqual(MAX_EVIDENCE);
        for (const fact of result.evidence) {
          expect(fact.quote.length).toBeLessThanOrEqual(MAX_QUOTE);
          expect(fact.confidence).toBeGreaterThan(0);
          expect(fact.confidence).toBeLessThanOrEqual(1_000);
          const limit = fact.attribute === 'text' ? MAX_TEXT : MAX_QUOTE;
          if (typeof fact.value === 'string') expect(fact.value.length).toBeLessThanOrEqual(limit);
        }
        expect(Reflect.get({}, 'polluted')).toBeUndefined();
      },
    ),
    { numRuns: RUNS },
  );
});
