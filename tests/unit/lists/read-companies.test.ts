import { cpuUsage } from 'node:process';
import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { MAX_LIST_LETTERS, MAX_LISTED } from '#lib/lists/limits.ts';
import { sourceOfText } from '#lib/lists/read/list-source.ts';
import { readCompanies } from '#lib/lists/read-companies.ts';

async function listOf(text: string) {
  const read = await readCompanies(sourceOfText(text));
  if (!read.ok) throw new Error(read.problem);
  return read.list;
}
const companies = async (text: string) => (await listOf(text)).companies;

describe('a list of companies', () => {
  test("a CRM's export: names of columns in any order, what is of no use left out", async () => {
    const text = [
      'Deal Stage,Company name,Amount,Company Domain Name,Deal owner',
      'Proposal,Acme GmbH,"12,000",www.acme.example,M. Ruiz',
      ',Beta Ltd,,https://shop.beta.example/en?x=1,',
    ].join('\r\n');
    expect(await companies(text)).toEqual([
      { keys: ['acme.example'], name: 'Acme GmbH', detail: '', stage: 'Proposal', owner: 'M. Ruiz' },
      { keys: ['beta.example'], name: 'Beta Ltd', detail: '' },
    ]);
    expect((await listOf(text)).columns).toEqual([
      { name: 'Deal Stage', role: 'stage' },
      { name: 'Company name', role: 'name' },
      { name: 'Company Domain Name', role: 'address' },
      { name: 'Deal owner', role: 'owner' },
    ]);
  });

  test("what a CRM's columns say of a company stands beside it, in the cell's own words", async () => {
    const text = [
      'Company name,Website,Industry,Employees,Country,Annual Revenue,Technologies',
      'Acme GmbH,acme.example,Computer Software,51-200,Germany,$5M,"HubSpot, Acme Engine"',
      'Beta Ltd,beta.example,Things,many,,12,',
    ].join('\n');
    const [acme, beta] = await companies(text);
    expect(acme?.facts?.map(({ attribute, quote }) => [attribute, quote])).toEqual([
      ['industry', 'Computer Software'],
      ['headcount', '51-200'],
      ['revenue', '$5M'],
      ['technologies', 'HubSpot, Acme Engine'],
      ['hqCountry', 'Germany'],
    ]);
    expect(acme?.facts?.[3]?.value).toEqual([{ id: 'hubspot', class: 'runs' }]);
    expect(beta?.facts).toBeUndefined();
  });

  test('an address of private mail is no place of a company', async () => {
    const { companies: found, faults } = await listOf('Company,Email\nAcme,jo@web.de\nBeta,jo@beta.example');
    expect(found.map(({ keys }) => keys)).toEqual([[], ['beta.example']]);
    expect(faults.map(({ problem, kept }) => [problem, kept])).toEqual([['shared-host', true]]);
  });

  test('pasted lines: domains, addresses, LinkedIn pages, mail addresses, names with commas', async () => {
    const text = [
      'acme.example',
      'https://www.linkedin.com/company/Beta-Tools/about/',
      'kim@gamma.example',
      'Delta, Epsilon & Söhne',
    ].join('\n');
    expect(await companies(text)).toEqual([
      { keys: ['acme.example'], name: '', detail: '' },
      { keys: ['li:beta-tools'], name: '', detail: '' },
      { keys: ['gamma.example'], name: '', detail: '' },
      { keys: [], name: 'Delta, Epsilon & Söhne', detail: '' },
    ]);
  });

  test("LinkedIn's numbers and page names alone are taken for what they are", async () => {
    expect(
      (await companies('Company,LinkedIn Company ID\nAcme,77\nBeta,beta-tools')).map(({ keys }) => keys),
    ).toEqual([['li:77'], ['li:beta-tools']]);
  });

  test('one that is named twice is on it once', async () => {
    const { companies: once, repeated } = await listOf(
      'acme.example\nhttps://acme.example/about\nBeta\nBETA',
    );
    expect(once).toHaveLength(2);
    expect(repeated).toBe(2);
  });

  test('a line that adds a key to a company is no repetition: nobody is lost', async () => {
    const text =
      'Domain,LinkedIn\nacme.example,\nacme.example,linkedin.com/company/acme\n,linkedin.com/company/acme';
    const { companies: both, repeated } = await listOf(text);
    expect(both.map(({ keys }) => keys)).toEqual([['acme.example'], ['acme.example', 'li:acme']]);
    expect(repeated).toBe(1);
  });

  it.each([
    ['=HYPERLINK("https://evil.example","Acme"),', 'formula'],
    ['＝1+1,acme.example', 'formula'],
    ["+cmd|' /C calc'!A0,acme.example", 'formula'],
    ['@SUM(1),acme.example', 'formula'],
    [',localhost', 'bad-address'],
    [',not an address', 'bad-address'],
    [',https://www.facebook.com/acme', 'shared-host'],
    // Unlike the one above it is no provider of mail: only its kind says that it is no company's.
    [',https://www.instagram.com/acme', 'shared-host'],
    [',kim@gmail.com', 'shared-host'],
    [',https://www.linkedin.com/in/kim', 'shared-host'],
    [`${'x'.repeat(201)},acme.example`, 'too-long'],
    [`,https://acme.example/${'x'.repeat(2_100)}`, 'too-long'],
    ['"Acme,acme.example', 'unclosed-quote'],
    ['-,', 'no-company'],
  ])('says what is wrong with the line %s', async (line, problem) => {
    const { companies: kept, faults, lines } = await listOf(`Name,Website\nFirst,first.example\n${line}`);
    expect(faults).toEqual([{ line: 3, problem, text: expect.any(String), kept: false }]);
    expect(faults[0]?.text.length).toBeLessThanOrEqual(60);
    expect([kept.length, lines]).toEqual([1, 2]);
  });

  test('a name stands in where its address is none, and that is said', async () => {
    const { companies: kept, faults } = await listOf('Name,Website\nAcme,https://www.facebook.com/acme');
    expect(kept).toEqual([{ keys: [], name: 'Acme', detail: '' }]);
    expect(faults).toEqual([
      { line: 2, problem: 'shared-host', text: 'https://www.facebook.com/acme', kept: true },
    ]);
  });

  test('names that only look like formulas are names', async () => {
    const names = await companies("Name\n+Plus GmbH\n@home\n- Dash Ltd\n'Acme");
    expect(names.map(({ name }) => name)).toEqual(['+Plus GmbH', '@home', '- Dash Ltd', 'Acme']);
  });

  it.each([
    ['nothing', '', 'empty'],
    ['a header alone', 'Name,Website\n', 'empty'],
    ['more letters than a list has', 'x'.repeat(MAX_LIST_LETTERS + 1), 'too-large'],
    ['more companies than a list has', 'a\n'.repeat(MAX_LISTED + 1), 'too-many-rows'],
  ])('is refused as a whole with %s', async (_, text, problem) => {
    expect(await readCompanies(sourceOfText(text))).toEqual({ ok: false, problem });
  });

  test('wide tables without names of columns take no time', async () => {
    const text = `${'acme.example,'.repeat(400)}x\n`.repeat(500);
    const start = cpuUsage();
    expect((await readCompanies(sourceOfText(text))).ok).toBe(true);
    expect(cpuUsage(start).user).toBeLessThan(3_000_000);
  });

  test('every line comes out as a company, a repetition or a fault, whatever it holds', async () => {
    const cell = fc.oneof(
      fc.constantFrom(
        'acme.example',
        'Acme',
        '=1+1',
        '"',
        '\u202eAcme',
        '@x(',
        '77',
        'a@b.example',
        'http://',
      ),
      fc.string(),
    );
    await fc.assert(
      fc.asyncProperty(
        fc.constantFrom(',', ';', '\n'),
        fc.array(cell, { maxLength: 30 }),
        async (join, cells) => {
          const read = await readCompanies(sourceOfText(cells.join(join)));
          if (!read.ok) return;
          const { companies: kept, faults, repeated, lines } = read.list;
          expect(kept.length + repeated + faults.filter((fault) => !fault.kept).length).toBe(lines);
          for (const { keys, name } of kept) expect(keys.length > 0 || name !== '').toBe(true);
        },
      ),
      { numRuns: 2_000 },
    );
  });
});
