import { expect, test } from 'vitest';
import type { IdentityDecision } from '#lib/account/identity-decision.ts';
import { followJoins } from '#lib/account/place-rows.ts';

const join = (account: string, into: string): IdentityDecision => ({
  ...{ id: `${account} ${into}`, day: 20_777, kind: 'join', account, into },
});

test('of two decisions about one account the one made last stands', () => {
  const both = [join('acme.example', 'one.example'), join('acme.example', 'two.example')];
  expect(followJoins('acme.example', both)).toBe('two.example');
  expect(followJoins('acme.example', both.toReversed())).toBe('one.example');
});

test('joins are followed to the end, and round in a circle only once', () => {
  const chain = [join('a.example', 'b.example'), join('b.example', 'c.example')];
  expect(followJoins('a.example', chain)).toBe('c.example');
  expect(() => followJoins('a.example', [...chain, join('c.example', 'a.example')])).not.toThrow();
});
