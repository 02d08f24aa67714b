// @vitest-environment happy-dom
import { expect, test } from 'vitest';
import { bestValue } from './read-page.ts';
import { readSentence } from './read-sentence.ts';

const foundedIn = (language: string, text: string) => bestValue(readSentence(text, language), 'founded');

test.each([
  ['en', 'Since 2021 Brightwell is part of the Northwind Group.'],
  ['en', 'Since 2021, Brightwell belongs to Northwind.'],
  ['en', 'Since 2018 Brightwell is led by Anna Roe.'],
  ['en', 'Since 2018 we have partnered with Oakline Foods.'],
  ['en', 'Since 2019 Brightwell has a second office in Boise.'],
  ['en', 'Since 2016 we operate a second plant.'],
  ['en', 'Since 2020 our company has been owned by its employees.'],
  ['en', 'Part of the Northwind Group since 2019'],
  ['de', 'Seit 2019 gehört Brightwell zur Northwind Gruppe.'],
  ['de', 'Seit 2019 ist Brightwell Teil der Northwind AG.'],
  ['de', 'Seit 2019 leitet Anna Meier das Unternehmen.'],
  ['de', 'Seit 2020 haben wir einen zweiten Standort in Ulm.'],
  ['de', 'Seit 2017 arbeiten wir mit Oakline zusammen.'],
  ['fr', 'Depuis 2019, Brightwell appartient au groupe Northwind.'],
  ['fr', 'Depuis 2018, Brightwell est dirigée par Anne Roux.'],
  ['es', 'Desde 2019 formamos parte del grupo Northwind.'],
  ['es', 'Desde 2017 colaboramos con Oakline.'],
  ['it', 'Dal 2019 Brightwell fa parte del gruppo Northwind.'],
  ['nl', 'Sinds 2019 maakt Brightwell deel uit van de Northwind Groep.'],
  ['pt', 'Desde 2019, a Brightwell pertence ao grupo Northwind.'],
])('since a year something else: no founding (%s): %s', (language, text) => {
  expect(foundedIn(language, text)).toBeNull();
});

test.each([
  ['en', 'In 2001 we put up a first shop on the web and began online sales in March 2002.'],
  ['en', 'Our online shop was launched in 2005.'],
  ['en', 'Brightwell began exporting in 1999.'],
  ['en', 'The blog was started in 2010.'],
  ['de', 'Unser Onlineshop wurde 2005 gegründet.'],
  ['de', 'Den Webshop gibt es seit 2005.'],
  ['de', 'Brightwell startete den Export im Jahr 1999.'],
  ['fr', 'Notre boutique en ligne a été créée en 2005.'],
  ['es', 'Nuestra tienda online nació en 2005.'],
  ['it', 'Il nostro blog è nato nel 2010.'],
])('a part of the company was begun: no founding (%s): %s', (language, text) => {
  expect(foundedIn(language, text)).toBeNull();
});

test.each([
  ['en', 'Since 1987 Brightwell has been making pumps.'],
  ['en', 'Since 1987 we build pumps and valves.'],
  ['de', 'Seit 1987 fertigt die Brightwell GmbH Pumpen.'],
  ['de', 'Seit 1987 beraten wir Stadtwerke.'],
  ['fr', 'Depuis 1987, nous fabriquons des pompes.'],
  ['es', 'Desde 1987 diseñamos bombas.'],
  ['it', 'Dal 1987 realizziamo pompe.'],
  ['nl', 'Sinds 1987 bouwen wij pompen.'],
  ['pt', 'Desde 1987 produzimos bombas.'],
  ['en', 'Brightwell was established 38 years ago, in 1987.'],
  ['en', 'Established over three decades ago in 1987, Brightwell serves farms.'],
  ['it', 'Fondata nel 1987, produce pompe.'],
  ['es', 'Fundada en 1987, diseña y fabrica bombas.'],
  ['en', 'With a team of welders, fitters, and planners, Brightwell, founded in 1987, builds pumps.'],
  ['en', 'With chemists and marketing people, Brightwell, founded in 1987, builds pumps.'],
  ['en', 'Brightwell (BW) was established in 1987.'],
  ['en', 'Brightwell (formerly Bolt & Son) was established in 1987.'],
  ['en', 'Brightwell (NYSE: BRW) was founded in 1987.'],
  ['en', 'Brightwell Inc. (Nasdaq: BRWL; TSX: BRW), founded in 1987, makes pumps.'],
  ['de', 'Brightwell (ISIN: DE0001234567) wurde 1987 gegründet.'],
])('the founding (%s): %s', (language, text) => {
  expect(foundedIn(language, text)).toEqual([1987, 1987]);
});
