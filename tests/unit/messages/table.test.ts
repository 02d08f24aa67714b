import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { parseMessage } from '#lib/messages/answer.ts';
import { MESSAGES } from '#lib/messages/table.ts';

const ORIGIN = 'chrome-extension://abcdefghijklmnop/';
const OWN = { url: `${ORIGIN}popup.html` };
const REQUEST = { type: 'judge-tab', tabId: 3, readId: '6b1ff3c4-6d0f-4a57-9f5e-3d1d3f1c8a10' };

describe('parseMessage', () => {
  test('takes a request of an own page', () => {
    expect(parseMessage(REQUEST, OWN, ORIGIN)).toEqual({
      type: REQUEST.type,
      request: { tabId: 3, readId: REQUEST.readId },
    });
  });

  it.each([
    ['a web page', { url: 'https://acme.example/' }],
    ['another extension', { url: 'chrome-extension://ponmlkjihgfedcba/popup.html' }],
    ['nobody', {}],
  ])('hears nothing from %s', (_, sender) => {
    expect(parseMessage(REQUEST, sender, ORIGIN)).toBeNull();
  });

  it.each([
    [{ ...REQUEST, type: 'write-icp' }],
    [{ ...REQUEST, tabId: '3' }],
    [{ ...REQUEST, readId: '../../etc' }],
    [null],
    ['judge-tab'],
    [{ ...REQUEST, type: 'toString' }],
    [{ ...REQUEST, type: '__proto__' }],
    [{ type: 'replace-list', list: 'x', entries: [{ list: 'x', kind: 'friend' }] }],
    [{ type: 'replace-list', list: 'x'.repeat(81), entries: [] }],
    [{ type: 'take-feedback-back', added: [], outdated: [{ kind: 'note' }] }],
    [{ type: 'import-icp', file: 'x'.repeat(2_000_000), kind: 'paste' }],
    [{ type: 'add-source', sourceId: 'secrets:1', draft: {} }],
  ])('refuses %j', (input) => {
    expect(parseMessage(input, OWN, ORIGIN)).toBeNull();
  });

  test('never throws, whatever a message of any type holds', () => {
    const typed = fc
      .tuple(fc.constantFrom(...Object.keys(MESSAGES)), fc.dictionary(fc.string(), fc.anything()))
      .map(([type, rest]) => ({ ...rest, type }));
    fc.assert(
      fc.property(fc.oneof(fc.anything(), typed), (input) => void parseMessage(input, OWN, ORIGIN)),
      { numRuns: 5_000 },
    );
  });
});
