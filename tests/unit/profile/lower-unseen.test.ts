import { describe, expect, test } from 'vitest';
import { buildProfile } from '#lib/profile/build-profile.ts';
import type { Scan } from '#lib/values/scan.ts';
import { evidenceOf } from '../evidence-of.ts';

const HOME = 'https://www.nordhafen.example/';
const PRICING = 'https://www.nordhafen.example/pricing';

function tool(
  day: number,
  more: Partial<{ url: string; confidence: number; source: 'resource' | 'html' | 'careers' }> = {},
) {
  const { url = HOME, confidence = 950, source = 'resource' } = more;
  return evidenceOf('technologies', [{ id: 'hubspot', class: 'runs' }], { url, confidence, source, day });
}

function scan(day: number, technologies = 1000, url = HOME) {
  const value: Scan = { technologies, scopes: ['home'] };
  return evidenceOf('scan', value, { url, source: 'structure', day, confidence: 1000 });
}

function confidences(...evidence: Parameters<typeof buildProfile>[0]): number[] | undefined {
  return buildProfile(evidence).technologies?.facts.map(({ confidence }) => confidence);
}

describe('a later whole scan of the same page lowers an old sighting', () => {
  test('by one grade, whatever the order', () => {
    expect(confidences(tool(10), scan(20))).toEqual([899]);
    expect(confidences(scan(20), tool(10))).toEqual([899]);
    expect(confidences(tool(10, { confidence: 800 }), scan(20))).toEqual([699]);
  });

  test('not where the same scan saw it, by whatever trace', () => {
    expect(confidences(tool(10), tool(20, { source: 'html', confidence: 900 }), scan(20))).toEqual([
      950, 900,
    ]);
  });

  test.each([
    ['a scan of the same day', scan(10)],
    ['an older scan', scan(5)],
    ['a scan behind a consent tool', scan(20, 500)],
    ['a scan of another page', scan(20, 1000, PRICING)],
  ])('not by %s', (_, other) => {
    expect(confidences(tool(10), other)).toEqual([950]);
  });

  test('a job ad is no sighting on the page', () => {
    expect(confidences(tool(10, { source: 'careers' }), scan(20))).toEqual([950]);
  });

  test('seen on another page since, it stands by that', () => {
    expect(confidences(tool(10), scan(20), tool(30, { url: PRICING }))).toEqual([950, 899]);
  });
});
