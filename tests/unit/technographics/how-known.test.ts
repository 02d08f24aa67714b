import { expect, test } from 'vitest';
import type { SourceKind } from '#lib/evidence/evidence.ts';
import { TECHNOLOGIES } from '#lib/technographics/catalog.ts';
import { type Find, foundByRule, foundInAd, impliedBy } from '#lib/technographics/find.ts';
import { quoteParts } from '#lib/wording/quote-line.ts';
import { seen, TODAY } from '../../lab/gallery/fixture-verdicts.ts';

/** What a person reads who asks how a find is known: the words, and what was matched. */
function told({ id, class: grade, source, quote }: Find): { words: string; matched: string } {
  const { words, hint } = quoteParts(
    seen('technologies', [{ id, class: grade }], source as SourceKind, quote),
    TODAY,
    id,
  );
  return { words, matched: hint };
}

const RULES = TECHNOLOGIES.flatMap(({ id, name, rules }) => rules.map((rule) => ({ id, name, rule })));

test('every find of every rule says which tool, by what, and what was matched', () => {
  const ways = new Map<string, Set<string>>();
  for (const { id, name, rule } of RULES) {
    const { words, matched } = told(foundByRule(id, rule, 'acme-7'));
    expect(words).toContain(name);
    expect(matched).toContain('acme-7');
    ways.set(rule.on, (ways.get(rule.on) ?? new Set()).add(words.replace(name, '$1')));
  }
  expect(Object.fromEntries([...ways].map(([on, words]) => [on, [...words]]))).toEqual({
    host: ['$1 tracking script loaded'],
    path: ['files of $1 loaded'],
    file: ['files of $1 loaded'],
    inline: ['$1 code in the page'],
    form: ['a form is sent to $1'],
    cookie: ['$1 cookie set'],
    link: ['$1 page linked'],
    marker: ['$1 mark in the page'],
    generator: ['$1 named in the page’s code'],
  });
});

test('a host that is only greeted, a tool that comes with another, words of an ad', () => {
  const [rule] = TECHNOLOGIES.find(({ id }) => id === 'hubspot')?.rules ?? [];
  if (!rule) throw new Error('HubSpot has no rule');
  expect(told(foundByRule('hubspot', rule, 'js.hs-scripts.com', 'hint'))).toEqual({
    words: 'HubSpot is about to load',
    matched: 'hint js.hs-scripts.com',
  });
  const shop = foundByRule('woocommerce', { on: 'generator', prefix: 'WooCommerce' }, 'WooCommerce 9');
  expect(told(impliedBy(shop, 'wordpress'))).toEqual({
    words: 'WordPress comes with WooCommerce',
    matched: 'with woocommerce',
  });
  const ad = foundInAd({ id: 'snowflake', confidence: 600, quote: 'Three years of Snowflake' }, true);
  expect(told(ad)).toEqual({ words: 'Three years of Snowflake', matched: '' });
});
