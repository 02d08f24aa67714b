import { describe, expect, test } from 'vitest';
import type { ListField } from '#lib/lists/fields.ts';
import { identifierOf, NOBODY } from '#lib/lists/identity/identify.ts';
import type { KnownAccounts } from '#lib/lists/identity/known-accounts.ts';
import { NOTHING_KNOWN } from '#lib/lists/identity/known-accounts.ts';
import { knownInMemory } from '#lib/lists/identity/known-in-memory.ts';
import { RowAddresses } from '#lib/lists/identity/row-addresses.ts';
import { claimReader } from '#lib/lists/identity/row-claims.ts';
import { ListSurvey } from '#lib/lists/identity/survey-list.ts';

type Fields = Partial<Record<ListField, string>>;

function identities(rows: readonly Fields[], known: KnownAccounts = NOTHING_KNOWN) {
  const survey = new ListSurvey();
  const claimsOf = claimReader();
  const addresses = new RowAddresses();
  const read = rows.map((fields, at) => claimsOf({ line: at + 2, fields }));
  for (const { claims, address } of read) {
    survey.add(claims, 1);
    addresses.push(address);
  }
  const identify = identifierOf(survey, known);
  const everybodys = addresses.everybodys();
  return read.map(({ claims }, row) =>
    identify(claims, { isEverybodys: everybodys !== null && addresses.has(row, everybodys) }),
  );
}

function account(key: string, name: string, ...aliases: string[]) {
  return { key, name, aliases, evidence: [], records: [] };
}

const KNOWN = knownInMemory([
  account('halvorn.example', 'Halvorn Robotics', 'li:halvorn', 'halvorn-old.example'),
  account('tessaly.example', 'Tessaly Pumps GmbH'),
  account('pellworth.example', 'Pellworth'),
  account('pellworth-inc.example', 'Pellworth Inc'),
  account('halvermouth.example', 'University of Halvermouth'),
]);

describe('verified', () => {
  test('by its own website, whatever else the row says', () => {
    const [row] = identities(
      [{ website: 'https://www.halvorn.example/en', email: 'a@other.example' }],
      KNOWN,
    );
    expect(row).toMatchObject({ match: 'verified', by: 'website', key: 'halvorn.example' });
  });

  test('by a LinkedIn company page, which leads to the account that it is known to be of', () => {
    const pages = [
      'https://www.linkedin.com/company/halvorn/about/',
      'linkedin.com/company/newcomer',
      'newcomer',
    ];
    const rows = identities(
      pages.map((linkedin) => ({ linkedin })),
      KNOWN,
    );
    expect(rows.map(({ match, key }) => [match, key])).toEqual([
      ['verified', 'halvorn.example'],
      ['verified', 'li:newcomer'],
      ['verified', 'li:newcomer'],
    ]);
  });

  test("not by a person's own page", () => {
    const [row] = identities([{ linkedin: 'https://www.linkedin.com/in/jane-doe' }]);
    expect(row).toMatchObject({ match: 'none', key: null });
  });

  test('by an address at a domain that somebody said is of the account', () => {
    const [row] = identities([{ email: 'a@halvorn-old.example' }], KNOWN);
    expect(row).toMatchObject({ match: 'verified', key: 'halvorn.example', by: 'email' });
  });

  test('a website and the LinkedIn page beside it in another row are one account', () => {
    const rows = identities([
      { website: 'marrow.example', linkedin: 'linkedin.com/company/marrow' },
      { linkedin: 'https://linkedin.com/company/marrow' },
    ]);
    expect(rows.map(({ key }) => key)).toEqual(['marrow.example', 'marrow.example']);
  });
});

describe('likely', () => {
  test('by the domain of a work address', () => {
    const [row] = identities([{ email: 'Jo.Doe@MAIL.Marrow.example', company: 'Marrow' }]);
    expect(row).toMatchObject({ match: 'likely', by: 'email', key: 'marrow.example', name: 'Marrow' });
  });

  test('by one near name among the known accounts', () => {
    const rows = identities([{ company: 'HALVRON ROBOTICS INC.' }, { company: 'Tessaly Pumps' }], KNOWN);
    expect(rows.map(({ match, key, by }) => [match, key, by])).toEqual([
      ['likely', 'halvorn.example', 'name'],
      ['likely', 'tessaly.example', 'name'],
    ]);
  });

  test('by the domain that other rows give beside the same name', () => {
    const [, lone] = identities([
      { company: 'Marrowfield', email: 'a@marrowfield.example' },
      { company: 'Marrowfield', email: 'b@gmail.com' },
    ]);
    expect(lone).toMatchObject({
      match: 'likely',
      by: 'name',
      key: 'marrowfield.example',
      doubt: 'personal',
    });
  });
});

test('the same name with its legal form is the same, with a foreign one it is not', () => {
  const rows = identities([
    { company: 'Marrowfield GmbH', email: 'a@marrowfield.example' },
    { company: 'MARROWFIELD' },
    { company: 'Marrowfield Inc.' },
  ]);
  expect(rows.map(({ key }) => key)).toEqual(['marrowfield.example', 'marrowfield.example', null]);
});

describe('ambiguous', () => {
  test('by a name that several firms have', () => {
    const [row] = identities([{ company: 'Pellworth' }], KNOWN);
    expect(row).toMatchObject({ match: 'ambiguous', key: null, by: 'name' });
    expect(row?.choices.map(({ key }) => key)).toEqual(['pellworth.example', 'pellworth-inc.example']);
  });

  test("by a university's name, even where one is known", () => {
    const [row] = identities([{ company: 'Univ. of Halvermouth' }], KNOWN);
    expect(row).toMatchObject({ match: 'ambiguous', key: null });
    expect(row?.choices.map(({ key }) => key)).toEqual(['halvermouth.example']);
  });

  test('by an address of one company and the name of another', () => {
    const [row] = identities([{ company: 'Halvorn Robotics', email: 'a@agentur-nord.example' }], KNOWN);
    expect(row?.match).toBe('ambiguous');
    expect(row?.choices.map(({ key }) => key)).toEqual(['agentur-nord.example', 'halvorn.example']);
  });

  test('below a parent, whose website stands in the row', () => {
    const rows = identities([
      { company: 'Orvane', website: 'orvane.example' },
      { company: 'Kestrel Bay', website: 'orvane.example', parent: 'Orvane' },
    ]);
    expect(rows.map(({ match, key, apart }) => [match, key, apart])).toEqual([
      ['verified', 'orvane.example', null],
      ['ambiguous', null, 'parent'],
    ]);
    expect(rows[1]?.related.map(({ key }) => key)).toEqual(['orvane.example']);
  });
});

describe('none', () => {
  test('a lone name nobody knows, and a row that says nothing', () => {
    const rows = identities([{ company: 'Nobody Known' }, {}, { email: 'no address' }, {}], KNOWN);
    expect(rows.map(({ match, key }) => [match, key])).toEqual([
      ['none', null],
      ['none', null],
      ['none', null],
      ['none', null],
    ]);
    expect(rows.map(({ group }) => group === NOBODY)).toEqual([false, true, true, true]);
  });

  test('an address of private mail, or one to be thrown away, is no company', () => {
    const mails = ['a@gmail.com', 'a@web.de', 'a@yahoo.co.jp', 'a@mailinator.com', 'a@tutanota.com'];
    const rows = identities(mails.map((email) => ({ email })));
    expect(rows.map(({ match, doubt }) => [match, doubt])).toEqual([
      ['none', 'personal'],
      ['none', 'personal'],
      ['none', 'personal'],
      ['none', 'disposable'],
      ['none', 'personal'],
    ]);
  });

  test("a buyer's address that fills the column identifies nobody", () => {
    const names = ['Anna', 'Ben', 'Cleo', 'Dan'];
    const rows = identities(names.map((firstName) => ({ firstName, email: 'buyer@orvane.example' })));
    expect(rows.map(({ match, doubt }) => [match, doubt])).toEqual(names.map(() => ['none', 'shared']));
  });

  test('nor does a domain that stands beside companies of other names', () => {
    const names = ['Halberd', 'Corvidae', 'Tollgate', 'Quillon'];
    const rows = identities(
      names.map((company, at) => ({
        company,
        email: `guest${at}@agency.example`,
        website: 'agency.example',
      })),
    );
    expect(rows.map(({ match }) => match)).toEqual(names.map(() => 'none'));
  });

  test('a house abroad is related, and never merged', () => {
    const [row] = identities([{ company: 'Halvorn Robotics France' }], KNOWN);
    expect(row).toMatchObject({ match: 'none', key: null });
    expect(row?.related.map(({ key }) => key)).toEqual(['halvorn.example']);
  });
});

describe('rows of one account', () => {
  test('are those of one registrable domain, by website and by address', () => {
    const rows = identities([
      { website: 'https://shop.marrow.example/de' },
      { email: 'a@marrow.example' },
      { domain: 'marrow.example' },
    ]);
    expect(new Set(rows.map(({ group }) => group))).toEqual(new Set(['marrow.example']));
  });

  test('are apart by a LinkedIn page of its own, and it is said', () => {
    const main = { website: 'marrow.example', linkedin: 'linkedin.com/company/marrow' };
    const rows = identities([
      main,
      main,
      { website: 'marrow.example', linkedin: 'linkedin.com/company/marrow-health' },
    ]);
    expect(rows[2]).toMatchObject({ key: 'li:marrow-health', apart: 'linkedin' });
    expect(rows[2]?.related.map(({ key }) => key)).toEqual(['marrow.example']);
    expect(rows[0]?.key).toBe('marrow.example');
  });

  test('by number and by name a LinkedIn page may be the same', () => {
    const rows = identities([
      { website: 'marrow.example', linkedin: 'linkedin.com/company/marrow' },
      { website: 'marrow.example', linkedin: 'linkedin.com/company/1234' },
    ]);
    expect(rows.map(({ key }) => key)).toEqual(['marrow.example', 'marrow.example']);
  });

  test('with a lone name are grouped by it, whatever its legal form', () => {
    const [one, two, other] = identities([
      { company: 'Marrow Ltd' },
      { company: 'MARROW' },
      { company: 'Marrow France' },
    ]);
    expect(one?.group).toBe(two?.group);
    expect(other?.group).not.toBe(one?.group);
  });
});
