import { expect, test } from 'vitest';
import { LINKEDIN_FOREIGN_NAMES } from '#lib/industry/linkedin-foreign-names.ts';
import { mapIndustryId, mapLinkedinName } from '#lib/industry/linkedin-industry.ts';

const NAMES = Object.entries(LINKEDIN_FOREIGN_NAMES).flatMap(([id, names]) =>
  names.split('|').map((name): [string, number] => [name, Number(id)]),
);

test('every name is of an industry that LinkedIn lists, and stands once', () => {
  expect(new Set(NAMES.map(([name]) => name.toLowerCase())).size).toBe(NAMES.length);
  for (const [name, id] of NAMES) {
    expect([name, mapIndustryId(id)]).not.toEqual([name, null]);
    expect([name, mapLinkedinName(name)]).toEqual([name, mapIndustryId(id)]);
  }
});

test('as pages write it: either apostrophe, either case; nothing else', () => {
  expect(mapLinkedinName("Technologies et services de l'information")).toEqual(mapIndustryId(96));
  expect(mapLinkedinName('softwareentwicklung')).toEqual(mapIndustryId(4));
  expect(mapLinkedinName('Softwareentwicklung und mehr')).toBeNull();
});
