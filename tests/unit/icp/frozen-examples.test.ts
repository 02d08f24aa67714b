import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { readIcpText } from '#lib/icp/read-icp-text.ts';
import { ICP_SCHEMA } from '#lib/icp/vocabulary.ts';

const FROZEN = new URL('../../fixtures/icps/', import.meta.url);

test.each(readdirSync(FROZEN))('the frozen example %s of its format version can still be read', (file) => {
  expect(readIcpText(readFileSync(new URL(file, FROZEN), 'utf8'))).toMatchObject({ ok: true });
});

test('there is a frozen example of the present format', () => {
  expect(readdirSync(FROZEN)).toContain(`${ICP_SCHEMA.replace('/', '-')}.json`);
});
