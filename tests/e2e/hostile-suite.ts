import { describe, expect, test } from 'vitest';
import { type Evidence, INFERRED } from '#lib/evidence/evidence.ts';
import { SETTLED_MS } from '../browser/popup-card.ts';
import type { ReadLeftovers } from '../lab/read-leftovers.ts';

/** One hostile page, read by a real click from an empty database. */
export interface HostileReading extends ReadLeftovers {
  card: { state: string; text: string };
  /** From the click to the settled popup. */
  ms: number;
  /** What the extension's scripts and the popup would print as errors. */
  errors: string[];
  pageTitle: string;
  /** Runs code in the popup. */
  inPopup(code: string): Promise<unknown>;
}

/** Evidence of no claim: where it is from, its words, and how far tools were searched for in the time there was. */
const NO_CLAIMS: readonly string[] = ['domain', 'text', 'scan'];

/** Evidence as what it says, without where and when. */
function said(evidence: readonly Evidence[]): string[] {
  return evidence
    .filter(({ attribute }) => !NO_CLAIMS.includes(attribute))
    .map(({ attribute, value, source, confidence }) => JSON.stringify([attribute, value, source, confidence]))
    .sort();
}

function find(evidence: readonly Evidence[], attribute: string): Evidence[] {
  return evidence.filter((one) => one.attribute === attribute);
}

function believed(evidence: readonly Evidence[], attribute: string): Evidence[] {
  return find(evidence, attribute).filter(({ confidence }) => confidence >= INFERRED);
}

/** What must hold of every hostile page, in every browser. */
export function hostilePageSuite(read: (host: string) => Promise<HostileReading>): void {
  describe('a page that lies about its own members changes nothing', () => {
    test.each(['clobbered.example', 'overridden.example'])(
      '%s reads as the clean page does',
      async (host) => {
        const clean = await read('clean.example');
        expect(said(clean.evidence).length).toBeGreaterThan(3);
        const hostile = await read(host);
        expect(hostile.card.state).toBe('account');
        expect(said(hostile.evidence)).toEqual(said(clean.evidence));
        expect(hostile.errors).toEqual([]);
      },
    );
  });

  describe('a page that is too much is read as far as the caps go', () => {
    test.each([
      ['many-nodes.example', true],
      ['huge-json.example', true],
      ['vast-json.example', true],
      ['deep-json.example', true],
      ['broken-json.example', true],
      ['polluting.example', false],
    ])('%s', async (host, partial) => {
      const { card, report, evidence, errors, ms } = await read(host);
      expect(card.state).toBe('account');
      expect(report?.partial).toBe(partial);
      // The name may stay unknown (the host says another one), but what the page says of itself is still read.
      expect([...find(evidence, 'name'), ...find(evidence, 'description')]).not.toEqual([]);
      expect(errors).toEqual([]);
      expect(ms).toBeLessThan(2 * SETTLED_MS);
    });

    test('and no prototype was polluted on the way', async () => {
      const { inPopup } = await read('polluting.example');
      expect(await inPopup('({}).polluted === undefined')).toBe(true);
    });
  });

  describe('a page that misleads is not believed', () => {
    test('the account is the host of the tab, whatever the page calls itself', async () => {
      const { report, evidence } = await read('stranger.example');
      expect(report?.account).toBe('stranger.example');
      expect(believed(evidence, 'headcount')).toEqual([]);
    });

    test('of five organizations none is taken for the page’s own', async () => {
      const { report, evidence } = await read('crowd.example');
      expect(report?.account).toBe('crowd.example');
      expect(believed(evidence, 'headcount')).toEqual([]);
      expect(believed(evidence, 'hqCountry')).toEqual([]);
    });

    test.each(['shown.example', 'shown-on-dark.example', 'shown-on-gradient.example'])(
      'white text that can be read is believed: %s',
      async (host) => {
        const { evidence } = await read(host);
        expect(believed(evidence, 'headcount')).not.toEqual([]);
      },
    );

    test('hidden text states nothing', async () => {
      const hidden = await read('hidden.example');
      expect(believed(hidden.evidence, 'headcount')).toEqual([]);
    });

    test('a host of look-alike letters stays in its ASCII form', async () => {
      const { report, card } = await read('xn--cme-8cd.example');
      expect(report?.account).toBe('xn--cme-8cd.example');
      expect(card.text).toContain('xn--cme-8cd.example');
    });
  });

  test('what a page says is never markup, and stays inside the popup', async () => {
    const { inPopup, pageTitle, card, evidence, errors } = await read('markup-name.example');
    expect(card.state).toBe('account');
    expect(await inPopup('document.querySelectorAll("img[src=x], [onerror]").length')).toBe(0);
    expect(await inPopup('document.title')).not.toBe('broken');
    expect(pageTitle).toBe('Acme Pumps');
    expect(card.text).not.toMatch(/[\u202a-\u202e\u2066-\u2069\u200b]/);
    const widths = await inPopup('[document.documentElement.scrollWidth, innerWidth].join()');
    const [content = 0, width = 0] = String(widths).split(',').map(Number);
    expect(content).toBeLessThanOrEqual(width);
    for (const { value } of find(evidence, 'name')) expect(String(value).length).toBeLessThanOrEqual(200);
    expect(errors).toEqual([]);
  });
}
