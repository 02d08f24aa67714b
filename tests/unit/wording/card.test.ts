import fc from 'fast-check';
import { Window } from 'happy-dom';
import { describe, expect, it, test } from 'vitest';
import { NO_RECORDS } from '#lib/dossier/account-records.ts';
import type { Dossier } from '#lib/dossier/dossier.ts';
import type { Evidence } from '#lib/evidence/evidence.ts';
import type { CardCode } from '#lib/exchange/card-code.ts';
import { cardOf, encodeCard } from '#lib/exchange/card-code.ts';
import { compareCards } from '#lib/exchange/compare-cards.ts';
import { findCard } from '#lib/exchange/find-card.ts';
import { buildProfile } from '#lib/profile/build-profile.ts';
import { qualify } from '#lib/qualify/qualify.ts';
import { cardLines } from '#lib/wording/card/card-lines.ts';
import { cardHtml, cardText } from '#lib/wording/card/card-text.ts';
import { differenceText } from '#lib/wording/difference-text.ts';
import { foundText } from '#lib/wording/found-text.ts';
import { askedText } from '#lib/wording/verdict/asked-text.ts';
import { DAY, evidenceOf } from '../evidence-of.ts';
import { starter } from '../qualify/starter.ts';

const SITE: Evidence[] = [
  evidenceOf('name', 'Acme'),
  evidenceOf('hqCountry', 'AT', { source: 'imprint', quote: '1010 Wien, Österreich' }),
  evidenceOf('businessModel', 'saas', { source: 'prose', quote: 'our SaaS' }),
];
const LINKEDIN = evidenceOf('headcount', [51, 200], {
  source: 'linkedin-guest',
  quote: '51-200 employees',
  url: 'https://www.linkedin.com/company/acme',
});

function dossierOf(evidence: readonly Evidence[], icp = starter, day = DAY): Dossier {
  const profile = buildProfile(evidence);
  return {
    account: {
      key: 'acme.example',
      name: profile.name?.value ?? 'Acme',
      domain: 'acme.example',
      pagesRead: 2,
    },
    profile,
    verdict: qualify(profile, icp, day),
    icp: { id: icp.id, name: icp.name, version: icp.version, sample: false, syncedAt: null },
    others: [],
    links: {},
    records: NO_RECORDS,
  };
}

const codeOf = (dossier: Dossier): CardCode =>
  cardOf(dossier, (reason) => foundText(reason.params, 'found', true));
const textOf = (dossier: Dossier) => cardText(cardLines(dossier, DAY, encodeCard(codeOf(dossier))));
const labels = Object.fromEntries(starter.criteria.map(({ id, label }) => [id, label]));
const explain = (mine: Dossier, theirs: Dossier) => {
  const pasted = findCard(textOf(theirs));
  if (!pasted) throw new Error('the card was not found in its own text');
  return differenceText(compareCards(codeOf(mine), pasted), labels, DAY);
};

describe('a copied card', () => {
  test('keeps the direction of a name and a quote to themselves', () => {
    const arabic = 'شركة البرمجيات';
    const place = evidenceOf('hqCountry', 'AT', { source: 'imprint', quote: `\u202e${arabic}` });
    const dossier = dossierOf([place]);
    const named = { ...dossier, account: { ...dossier.account, name: `${arabic}\u202e` } };
    const text = textOf(named);
    expect(text.split('\n')[0]).toBe(`\u2068${arabic}\u2069 (acme.example)`);
    expect(text).toContain(`“\u2068${arabic}\u2069”, imprint`);
    expect(text).not.toContain('\u202e');
  });

  test('says verdict, reasons with quotes, the ICP and its version, and carries a code', () => {
    const text = textOf(dossierOf([...SITE, LINKEDIN]));
    expect(text).toMatch(/^Acme \(acme\.example\)\n/);
    expect(text).toContain('“51-200 employees”, LinkedIn, 20 Nov 2026');
    expect(text).not.toMatch(/today|ago/);
    expect(text).toContain(`ICP “${starter.name}” v${starter.version} · 2026-11-20`);
    expect(text).toMatch(/\nil1\.[\w-]+\.[0-9a-f]{8}$/);
    expect(text.length).toBeLessThan(3_000);
  });

  test('is for people to read: without the code, each fact once', () => {
    const text = cardText(cardLines(dossierOf([...SITE, LINKEDIN]), DAY));
    expect(text).not.toContain('il1.');
    expect(cardHtml(cardLines(dossierOf([...SITE, LINKEDIN]), DAY))).not.toContain('<br></small>');
    expect(text.split('51-200 employees')).toHaveLength(2);
    expect(text.trim().split('\n').at(-1)).toContain('2026-11-20');
  });

  test('says what decides at any score first, and no score as the answer', () => {
    const tiny = evidenceOf('headcount', [2, 10], { source: 'linkedin-guest', quote: '2-10 employees' });
    const excluded = cardLines(dossierOf([...SITE, tiny]), DAY);
    expect(excluded.sections[0]).toMatchObject({ title: 'Because', lines: [{ quote: '2-10 employees' }] });
    expect(excluded.headline).not.toContain('of 100');
    expect(excluded.notes.join()).toMatch(/otherwise score/);
    const abroad = evidenceOf('hqCountry', 'JP', { source: 'imprint', quote: 'Chiyoda, Tokyo' });
    const failed = cardLines(dossierOf([abroad, LINKEDIN]), DAY);
    expect(failed.sections[0]).toMatchObject({ title: 'Because', lines: [{ quote: 'Chiyoda, Tokyo' }] });
    for (const card of [excluded, failed]) {
      const quotes = card.sections.flatMap(({ lines }) => lines.map(({ quote }) => quote)).filter(Boolean);
      expect(new Set(quotes).size).toBe(quotes.length);
    }
  });

  test('names what is still open only where it would bring points', () => {
    const dossier = dossierOf(SITE);
    const open = dossier.verdict.reasons.filter(({ side }) => side === 'open');
    const [asked, idle] = open.filter(({ points }) => points.open > 0);
    if (!asked || !idle) throw new Error('too little is open');
    const reasons = [asked, { ...idle, points: { ...idle.points, open: 0 } }];
    const card = cardLines({ ...dossier, verdict: { ...dossier.verdict, reasons } }, DAY, '');
    expect(card.open).toContain(askedText(asked));
    expect(card.open).not.toContain(askedText(idle));
  });

  test('says that the account is worked anyway', () => {
    const dossier = dossierOf(SITE);
    const exception = {
      kind: 'exception',
      id: 'e',
      day: DAY,
      by: '',
      reason: 'CEO asked',
      until: DAY + 9,
    } as const;
    const card = cardLines({ ...dossier, records: { ...NO_RECORDS, exception } }, DAY, '');
    expect(cardText(card)).toContain('Worked anyway until 2026-11-29: CEO asked');
  });

  test('as HTML is the same, and nothing that a page says becomes markup', () => {
    const evil = '<img src=x onerror=alert(1)>"\'&';
    const dossier = dossierOf([
      evidenceOf('name', evil),
      evidenceOf('hqCountry', 'AT', { quote: evil, url: 'javascript:alert(1)' }),
      { ...LINKEDIN, quote: evil, url: `https://acme.example/"onmouseover="x` },
    ]);
    const html = cardHtml(cardLines(dossier, DAY, 'il1.code'));
    const window = new Window();
    window.document.body.innerHTML = html;
    const names = [...window.document.body.querySelectorAll('*')].map(({ tagName }) => tagName);
    expect(new Set(names)).toEqual(new Set(['P', 'B', 'BR', 'UL', 'LI', 'Q', 'A', 'SMALL']));
    for (const link of window.document.querySelectorAll('a')) {
      expect(link.getAttributeNames()).toEqual(['href']);
      expect(link.getAttribute('href')).toMatch(/^https:/);
    }
    expect(window.document.body.textContent).toContain(evil);
  });
});

describe('a pasted card', () => {
  test('is found whole in a mail that breaks and quotes its lines', () => {
    const code = codeOf(dossierOf([...SITE, LINKEDIN]));
    const broken = encodeCard(code).replace(/(.{60})/g, '$1\n> ');
    expect(findCard(`Hi,\n\n> ${broken}\n> --\n> Mo`)).toEqual(code);
  });

  it.each([
    ['nothing', ''],
    ['a letter lost', encodeCard(codeOf(dossierOf(SITE))).replace(/\.(.)/, '.')],
    ['a code of nothing', 'il1..00000000'],
    ['a very long one', `il1.${'A'.repeat(1_000_000)}.00000000`],
    ['many beginnings', 'il1.'.repeat(40_000)],
  ])('with %s is no card', (_, text) => {
    expect(findCard(text)).toBeNull();
  });

  test('of 10,000 mangled ones none raises anything', () => {
    const good = encodeCard(codeOf(dossierOf([...SITE, LINKEDIN])));
    const mangled = fc
      .tuple(fc.nat({ max: good.length }), fc.nat({ max: 30 }), fc.string())
      .map(([at, cut, more]) => good.slice(0, at) + more + good.slice(at + cut));
    fc.assert(
      fc.property(fc.oneof(mangled, fc.string()), (text) => {
        const found = findCard(text);
        if (found) expect(findCard(encodeCard(found))).toEqual(found);
      }),
      { numRuns: 10_000 },
    );
  });
});

describe('why two verdicts differ', () => {
  const mine = dossierOf(SITE);

  test('nothing differs', () => {
    expect(explain(mine, dossierOf(SITE))).toEqual(['The same verdict, by the same ICP and the same facts.']);
  });

  test('they had read LinkedIn', () => {
    const lines = explain(mine, dossierOf([...SITE, LINKEDIN]));
    expect(lines[0]).toMatch(
      /Headcount.*: they had read 51–200 people \(LinkedIn, today\), you have nothing\./i,
    );
    expect(explain(dossierOf([...SITE, LINKEDIN]), mine)[0]).toMatch(/you have read 51–200 people/);
  });

  test('another version of the ICP, another day, another company', () => {
    const newer = { ...starter, version: starter.version + 1 };
    expect(explain(dossierOf(SITE, newer), mine)).toContain(
      `They used version ${starter.version} of the ICP, you use version ${newer.version}.`,
    );
    expect(explain(dossierOf(SITE, starter, DAY + 1), mine)).toContain(
      'They looked on 2026-11-20, you on 2026-11-21.',
    );
    const other = { ...mine, account: { ...mine.account, key: 'other.example' } };
    expect(explain(other, mine)).toEqual(['That card is about another company.']);
  });

  test('they corrected a fact themselves', () => {
    const corrected = { ...LINKEDIN, source: 'user', value: [300, 300] } as Evidence;
    expect(explain(dossierOf([...SITE, LINKEDIN]), dossierOf([...SITE, corrected])).join('\n')).toContain(
      'they had 300 people (their own word), you have 51–200 people (LinkedIn, today)',
    );
  });
});
