import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { parseRequest } from '#lib/messages/protocol.ts';

const ORIGIN = 'chrome-extension://abcdefghijklmnop/';
const OWN = { url: `${ORIGIN}popup.html` };
const REQUEST = { type: 'judge-tab', tabId: 3, readId: '6b1ff3c4-6d0f-4a57-9f5e-3d1d3f1c8a10' };

describe('parseRequest', () => {
  test('takes a request of an own page', () => {
    expect(parseRequest(REQUEST, OWN, ORIGIN)).toEqual(REQUEST);
  });

  it.each([
    ['a web page', { url: 'https://acme.example/' }],
    ['another extension', { url: 'chrome-extension://ponmlkjihgfedcba/popup.html' }],
    ['nobody', {}],
  ])('hears nothing from %s', (_, sender) => {
    expect(parseRequest(REQUEST, sender, ORIGIN)).toBeNull();
  });

  it.each([
    [{ ...REQUEST, type: 'write-icp' }],
    [{ ...REQUEST, tabId: '3' }],
    [{ ...REQUEST, readId: '../../etc' }],
    [null],
    ['judge-tab'],
  ])('refuses %j', (input) => {
    expect(parseRequest(input, OWN, ORIGIN)).toBeNull();
  });

  test('never throws', () => {
    fc.assert(
      fc.property(fc.anything(), (input) => void parseRequest(input, OWN, ORIGIN)),
      { numRuns: 2_000 },
    );
  });
});
