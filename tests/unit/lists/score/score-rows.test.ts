import { describe, expect, test } from 'vitest';
import { judge } from '#lib/dossier/judge.ts';
import type { ListEntry } from '#lib/dossier/match-suppression.ts';
import type { ListField } from '#lib/lists/fields.ts';
import { NOTHING_KNOWN } from '#lib/lists/identity/known-accounts.ts';
import { knownInMemory } from '#lib/lists/identity/known-in-memory.ts';
import type { ScoreContext } from '#lib/lists/score/list-scorer.ts';
import { scoreRows } from '#lib/lists/score/score-rows.ts';
import type { ScoredAccount, ScoredRow } from '#lib/lists/score/scored.ts';
import { DAY, evidenceOf } from '../../evidence-of.ts';
import { starter } from '../../qualify/starter.ts';

type Fields = Partial<Record<ListField, string>>;

async function score(rows: readonly Fields[], context: Partial<ScoreContext> = {}) {
  const mapped = rows.map((fields, at) => ({ line: at + 2, fields }));
  const accounts: ScoredAccount[] = [];
  const scored: ScoredRow[] = [];
  for await (const step of scoreRows(mapped, {
    known: NOTHING_KNOWN,
    icps: [starter],
    day: DAY,
    ...context,
  })) {
    if (step.kind === 'accounts') accounts.push(...step.accounts);
    if (step.kind === 'rows') scored.push(...step.rows);
  }
  return { accounts, scored };
}

const GOOD: Fields = {
  company: 'Halvorn',
  website: 'halvorn.example',
  industry: 'Computer Software',
  headcount: '51-200',
  country: 'Germany',
};
const ENTRY: ListEntry = {
  kind: 'customer',
  list: 'Customers',
  detail: '',
  day: DAY - 3,
  keys: ['halvorn.example'],
  name: 'halvorn',
  label: 'Halvorn',
  owner: 'M. Ruiz',
  stage: 'Renewal',
};

describe('every row', () => {
  test('is there once, in its order, and leads to its account', async () => {
    const rows = [GOOD, { company: 'Nobody Known' }, {}, { email: 'a@halvorn.example' }, {}];
    const { accounts, scored } = await score(rows);
    expect(scored.map(({ line }) => line)).toEqual([2, 3, 4, 5, 6]);
    expect(scored.map(({ account }) => account)).toEqual([0, 1, 2, 0, 3]);
    expect(accounts.map(({ rows: count }) => count)).toEqual([2, 1, 1, 1]);
  });

  test('of which nothing is known is undecided, and nothing speaks against it', async () => {
    const { accounts } = await score([{ company: 'Nobody Known' }]);
    const [{ opinion }] = accounts as [ScoredAccount];
    expect(opinion.verdict).toMatchObject({ verdict: 'undecided', low: 0, high: 100 });
    expect(opinion.verdict.reasons.filter(({ side }) => side === 'against')).toEqual([]);
  });

  test('says the same twice', async () => {
    const rows = [
      GOOD,
      { company: 'Nobody', title: 'CFO' },
      { email: 'x@tessaly.example', country: 'France' },
    ];
    expect(await score(rows)).toEqual(await score(rows));
  });
});

describe('facts of rows', () => {
  test('lean, and never confirm by themselves', async () => {
    const [account] = (await score([GOOD])).accounts;
    expect(account?.opinion.verdict.certainty).not.toBe('confirmed');
    expect(account?.opinion.verdict.low).toBeGreaterThan(0);
    expect(account?.summary).toMatchObject({ size: { value: [51, 200] }, country: { value: 'DE' } });
    const facts = account?.opinion.verdict.reasons.flatMap(({ evidence }) => evidence ?? []) ?? [];
    expect(new Set(facts.map(({ source }) => source))).toEqual(new Set(['list']));
    expect(facts.find(({ attribute }) => attribute === 'headcount')?.quote).toBe('51-200');
  });

  test('of one account come together, each once', async () => {
    const { accounts } = await score([
      { website: 'halvorn.example', headcount: '51-200' },
      { website: 'halvorn.example', headcount: '51-200' },
      { website: 'halvorn.example', country: 'Germany' },
    ]);
    expect(accounts[0]?.summary).toMatchObject({ size: { conflict: false }, country: { value: 'DE' } });
  });

  test('the country of a person is no seat of the company', async () => {
    const person = { firstName: 'Ana', company: 'Halvorn', website: 'halvorn.example', country: 'Germany' };
    expect((await score([person])).accounts[0]?.summary.country).toBeNull();
    const { country } = (await score([{ ...person, website: 'halvorn.de' }])).accounts[0]?.summary ?? {};
    expect(country?.value).toBe('DE');
  });

  test('join what the store holds, by the one way to a verdict', async () => {
    const evidence = [
      evidenceOf('industry', [{ leaf: 'business_software', p: 1 }]),
      evidenceOf('headcount', [51, 200]),
    ];
    const known = knownInMemory([
      { key: 'halvorn.example', name: 'Halvorn', aliases: [], evidence, records: [] },
    ]);
    const [account] = (await score([{ company: 'halvorn gmbh' }], { known })).accounts;
    expect(account?.key).toBe('halvorn.example');
    const own = judge({ evidence, records: [] }, [starter], DAY).opinions[0];
    expect(account?.opinion).toEqual(own);
    expect(account?.isKnown).toBe(true);
  });
});

describe("the team's lists", () => {
  test('tag a row before its verdict, with owner and stage', async () => {
    const known = knownInMemory([], [ENTRY]);
    const { scored } = await score([GOOD, { company: 'Halvorn GmbH' }, { company: 'Other' }], { known });
    expect(scored[0]?.suppression).toMatchObject({
      kind: 'customer',
      owner: 'M. Ruiz',
      stage: 'Renewal',
      key: 'halvorn.example',
    });
    expect(scored[1]?.suppression).toMatchObject({ kind: 'customer', byName: true });
    expect(scored[2]?.suppression).toBeNull();
  });

  test('lift an account by what they know of it, dated with the file', async () => {
    const facts = [{ attribute: 'headcount' as const, value: [120, 120] as [number, number], quote: '120' }];
    const known = knownInMemory([], [{ ...ENTRY, kind: 'known', facts }]);
    const { accounts, scored } = await score([{ email: 'a@halvorn.example' }], { known });
    expect(scored[0]?.suppression).toBeNull();
    expect(accounts[0]?.summary.size?.value).toEqual([120, 120]);
    const fact = accounts[0]?.opinion.verdict.reasons.map(({ evidence }) => evidence).find(Boolean);
    expect(fact).toMatchObject({ source: 'crm', day: DAY - 3 });
  });
});

test('a title says which part its bearer plays, and moves no verdict', async () => {
  const personas = [
    { id: 'buyer', buyerRole: 'economic' as const, titles: ['VP Sales'], functions: [], seniorities: [] },
  ];
  const icps = [{ ...starter, personas: personas as typeof starter.personas }];
  const { scored, accounts } = await score([{ ...GOOD, title: 'VP Sales' }, GOOD], { icps });
  expect(scored[0]?.role).toMatchObject({
    fit: 'right',
    roles: ['economic'],
    seniority: 'vp',
    department: 'sales',
  });
  expect(scored[1]?.role).toBeNull();
  expect(accounts).toHaveLength(1);
});

test('stops when nobody asks for more', async () => {
  const rows = Array.from({ length: 5_000 }, (_, at) => ({
    line: at + 2,
    fields: { company: `Firm ${at}` },
  }));
  let steps = 0;
  for await (const step of scoreRows(rows, { known: NOTHING_KNOWN, icps: [starter], day: DAY })) {
    steps += 1;
    if (step.kind === 'accounts') break;
  }
  expect(steps).toBe(6);
});
