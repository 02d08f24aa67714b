import { expect, test } from 'vitest';
import { presentAbout } from '#components/popup/present-about.ts';
import { seen } from '../../lab/gallery/fixture-verdicts.ts';
import { KESTREL } from '../../lab/gallery/states-about.ts';

const said = (facts: (typeof KESTREL)['facts']) => presentAbout([{ ...KESTREL, facts }])[0];

test('what a page states of a company stands in words, with its own words for it', () => {
  expect(presentAbout([KESTREL])).toEqual([{ company: KESTREL, facts: 'Series B', quote: 'raised $30M' }]);
});

test('who it is goes without saying; where nothing else is stated, it says so without repeating it', () => {
  const name = seen('name', 'Kestrel Analytics', 'press', 'Kestrel Analytics');
  const city = seen('hqCity', 'Graz', 'press', 'Graz-based Kestrel');
  expect(said([name, city])).toMatchObject({ facts: 'Graz', quote: 'Graz-based Kestrel' });
  expect(said([name])).toMatchObject({ facts: 'Name', quote: 'Kestrel Analytics' });
});

test('the same thing said twice is said once; a fact without a quote borrows none of identity', () => {
  const name = seen('name', 'Kestrel Analytics', 'press', 'Kestrel Analytics');
  const city = seen('hqCity', 'Graz', 'json-ld', '');
  expect(said([name, city, city])).toMatchObject({ facts: 'Graz', quote: '' });
});

test('facts that rest on words of their own are all said', () => {
  const people = seen('headcount', [240, 240], 'press', 'its 240 people');
  expect(said([...KESTREL.facts, people])).toMatchObject({ facts: 'Series B, 240 people' });
});

test('no more companies than fit', () => {
  const many = ['a', 'b', 'c', 'd'].map((letter) => ({ ...KESTREL, domain: `${letter}.example` }));
  expect(presentAbout(many).map(({ company }) => company.domain)).toEqual([
    'a.example',
    'b.example',
    'c.example',
  ]);
});
