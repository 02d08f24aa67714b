import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { parseMessage } from '#lib/messages/answer.ts';

const ORIGIN = 'chrome-extension://abcdefghijklmnop/';
const OWN = { url: `${ORIGIN}popup.html` };
const ID = '6b1ff3c4-6d0f-4a57-9f5e-3d1d3f1c8a10';
const change = (asked: unknown) => ({
  type: 'change-account',
  tabId: 3,
  account: 'acme.example',
  change: asked,
});
/** A message as it came in. */
const messageOf = (asked: ReturnType<typeof parseMessage>) =>
  asked && Object.assign({ type: asked.type }, asked.request);
const parse = (input: unknown) => messageOf(parseMessage(input, OWN, ORIGIN));

describe('a change that the popup asks for', () => {
  it.each([
    [{ kind: 'keep', record: { kind: 'correction', id: ID, attribute: 'headcount', value: [300, null] } }],
    [{ kind: 'keep', record: { kind: 'answer', id: ID, question: 'deadline', answer: 'yes' } }],
    [{ kind: 'keep', record: { kind: 'exception', id: ID, reason: 'the CEO asked', until: 20_800 } }],
    [{ kind: 'keep', record: { kind: 'disposition', id: ID, outcome: 'lost', reason: 'price' } }],
    [{ kind: 'keep', record: { kind: 'note', id: ID, text: '' } }],
    [{ kind: 'undo', id: ID }],
    [
      {
        kind: 'all',
        steps: [
          { kind: 'keep', record: { kind: 'note', id: ID, text: '' } },
          { kind: 'undo', id: ID },
        ],
      },
    ],
    [{ kind: 'join', id: ID, place: 'https://www.other.example/about' }],
    [{ kind: 'split-linkedin', id: ID, alias: 'li:acme' }],
    [{ kind: 'split-page', id: ID, url: 'https://acme.example/brand' }],
    [{ kind: 'disown-page', id: ID, url: 'https://acme.example/partner' }],
    [{ kind: 'file-facts', id: ID, url: 'https://news.example/a', facts: [] }],
  ])('is taken whole: %j', (asked) => {
    expect(parse(change(asked))).toEqual(change(asked));
  });

  it.each([
    ['a value of another shape', { kind: 'correction', id: ID, attribute: 'headcount', value: 'many' }],
    ['an unknown attribute', { kind: 'correction', id: ID, attribute: '__proto__', value: 'x' }],
    ['an unknown outcome', { kind: 'disposition', id: ID, outcome: 'maybe', reason: '' }],
    ['a note of a megabyte', { kind: 'note', id: ID, text: 'x'.repeat(1_000_000) }],
    ['a day that is none', { kind: 'exception', id: ID, reason: '', until: 1e300 }],
    ['no id', { kind: 'note', text: 'x' }],
  ])('is refused with %s', (_, record) => {
    expect(parse(change({ kind: 'keep', record }))).toBeNull();
  });

  it.each([
    ['no step', []],
    ['more steps than a form has', Array.from({ length: 9 }, () => ({ kind: 'undo', id: ID }))],
    [
      'a step that is none',
      [
        { kind: 'undo', id: ID },
        { kind: 'keep', record: { kind: 'note' } },
      ],
    ],
    ['steps within steps', [{ kind: 'all', steps: [{ kind: 'undo', id: ID }] }]],
  ])('is refused with %s', (_, steps) => {
    expect(parse(change({ kind: 'all', steps }))).toBeNull();
  });

  test('brings no field that nobody asked for', () => {
    const record = { kind: 'note', id: ID, text: 'x', imported: true, by: 'root', account: 'victim.example' };
    expect(parse(change({ kind: 'keep', record }))).toEqual(
      change({ kind: 'keep', record: { kind: 'note', id: ID, text: 'x' } }),
    );
  });

  test('from a web page is not heard', () => {
    expect(
      parseMessage(change({ kind: 'undo', id: ID }), { url: 'https://acme.example/' }, ORIGIN),
    ).toBeNull();
  });

  test('10,000 messages of any shape raise nothing, and none changes the prototype', () => {
    const kind = fc.constantFrom(
      'keep',
      'undo',
      'all',
      'join',
      'split-linkedin',
      'disown-page',
      'file-facts',
      'x',
    );
    const asked = fc.record(
      { kind, id: fc.anything(), record: fc.anything(), url: fc.anything(), facts: fc.array(fc.anything()) },
      { requiredKeys: ['kind'] },
    );
    fc.assert(
      fc.property(fc.oneof(fc.anything(), asked.map(change)), (input) => void parse(input)),
      { numRuns: 10_000 },
    );
    expect(Object.keys(Object.prototype)).toEqual([]);
  });
});
