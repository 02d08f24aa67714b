import { expect, test } from 'vitest';
import { MARK } from '#lib/exchange/card-code.ts';
import { FEEDBACK_SCHEMA } from '#lib/exchange/feedback-file.ts';
import { ENVELOPE_SCHEMA } from '#lib/icp/envelope/format.ts';
import { keysFile } from '#lib/icp/envelope/keys-file.ts';
import { joinFragment } from '#lib/icp/join-link.ts';
import { recognize } from '#lib/icp/recognize.ts';
import { BACKUP_SCHEMA } from '#lib/storage/backup/format.ts';
import starter from '../../../public/icps/mid-market-b2b-saas.json' with { type: 'json' };

const INVITATION = { url: 'https://icp.acme.example/team.json', publicKey: null, teamKey: null, sites: [] };
const FRAGMENT = joinFragment(INVITATION);
const CODE = FRAGMENT.slice('join='.length);
const file = (schema: string, more: object = {}) => JSON.stringify({ schema, ...more });

test.each([
  ['the link of a mail', `https://icp.acme.example/icp-lens-join.html#${FRAGMENT}`, 'link'],
  ['the link of another browser', `chrome-extension://abc/studio.html#/sync/${FRAGMENT}`, 'link'],
  ['a mail around it', `Hi all,\njoin here: https://a.example/#${FRAGMENT} and tell me.\nMia`, 'link'],
  [
    'a link that a mail program broke',
    `https://a.example/#join=${CODE.slice(0, 20)}\n> ${CODE.slice(20)}`,
    'link',
  ],
  ['the code alone', ` ${CODE}\n`, 'code'],
])('an invitation: %s', (_, text, written) => {
  expect(recognize(text)).toEqual({ kind: 'invitation', written, invitation: INVITATION });
});

test.each([
  ['icp', `\uFEFF${JSON.stringify(starter)}`],
  ['icp', file('icp/9')],
  ['published', file(ENVELOPE_SCHEMA, { icp: 'AAAA' })],
  ['sealed', file(ENVELOPE_SCHEMA, { sealed: {} })],
  ['keys', keysFile({ publicKey: 'a', privateKey: 'b', teamKey: 'c' })],
  ['backup', file(BACKUP_SCHEMA)],
  ['feedback', file(FEEDBACK_SCHEMA)],
  ['card', `Fit: B\n${MARK}abcdefgh.12345678`],
  ['address', 'https://files.acme.example/team.json'],
  ['broken-link', 'https://files.acme.example/icp-lens-join.html#join=eyJ2Ijox'],
  ['broken-file', '{"schema": "icp/1", "na'],
  ['nothing', ' \n'],
  ['unknown', 'our ideal customer is a bakery'],
  ['unknown', 'http://files.acme.example/team.json'],
])('%s', (kind, text) => {
  expect(recognize(text).kind).toBe(kind);
});
