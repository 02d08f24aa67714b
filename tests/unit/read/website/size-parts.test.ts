// @vitest-environment happy-dom
import { expect, test } from 'vitest';
import { bestValue, readHtml } from './read-page.ts';
import { readSentence } from './read-sentence.ts';

const sizeIn = (language: string, text: string) => bestValue(readSentence(text, language), 'headcount');

test.each([
  ['en', 'Our cyber practice employs 60 consultants.'],
  ['en', 'Our support department has 40 employees.'],
  ['en', 'Our team is made up of 45 registered engineers and 12 certified welders.'],
  ['en', 'Our team is comprised of 25+ certified tax consultants.'],
  ['en', 'Our plant employs 80 people.'],
  ['de', 'Unsere Niederlassung beschäftigt 80 Mitarbeiter.'],
  ['de', 'Unser Team besteht aus 25 zertifizierten Beratern und Experten.'],
  ['fr', 'Notre usine emploie 80 salariés.'],
  ['it', 'Il nostro reparto conta 30 dipendenti.'],
  ['es', 'Nuestra planta emplea a 80 trabajadores.'],
])('the people of a part are not the company’s (%s): %s', (language, text) => {
  expect(sizeIn(language, text)).toBeNull();
});

test.each<[string, string, readonly [number, number | null]]>([
  ['en', 'A workforce of 350 makes our pumps.', [350, 350]],
  ['en', 'Our 85-person team ships pumps every day.', [85, 85]],
  ['en', 'We are a team of 42.', [42, 42]],
  ['en', 'We are a team of twelve engineers and designers.', [12, 12]],
  ['en', 'We are a team of twenty-five people.', [25, 25]],
  ['de', 'Mit Hauptsitz in Ulm beschäftigt Brightwell 520 Mitarbeiter.', [520, 520]],
  ['de', 'Weltweit beschäftigt Brightwell 520 Kolleg*innen.', [520, 520]],
  ['de', 'Unser Team besteht aus zwölf Köpfen.', [12, 12]],
  ['fr', 'Nous sommes une équipe de quinze personnes.', [15, 15]],
  ['es', 'Somos un equipo de treinta personas.', [30, 30]],
  ['it', 'Siamo un team di dodici professionisti.', [12, 12]],
])('the people of the company (%s): %s', (language, text, size) => {
  expect(sizeIn(language, text)).toEqual(size);
});

test.each([
  ['ja', '設立', '1956年(昭和31年)5月', '従業員数', '85名'],
  ['zh', '成立时间', '1956年', '员工人数', '85人'],
  ['ko', '설립일', '1956년 3월', '임직원 수', '85명'],
])('a table of facts (%s)', (language, founded, year, label, size) => {
  const result = readHtml(
    `<html lang="${language}"><head><title>Brightwell</title></head><body><h1>Brightwell</h1>
     <table><tr><th>${founded}</th><td>${year}</td></tr><tr><th>${label}</th><td>${size}</td></tr></table>
     <footer>© Brightwell</footer></body></html>`,
    'https://www.brightwell.example/company',
  );
  expect(bestValue(result, 'founded')).toEqual([1956, 1956]);
  expect(bestValue(result, 'headcount')).toEqual([85, 85]);
});

const revenueIn = (language: string, text: string) => bestValue(readSentence(text, language), 'revenue');

test.each([
  ['en', 'Brightwell boards drove $2.7M in revenue growth.'],
  ['en', 'We process $2 billion in revenue for merchants each year.'],
  ['en', 'Brightwell increased sales and unlocked $5 million in revenue.'],
  ['en', 'Brightwell pumps saved $3 million in revenue.'],
  ['en', 'Brightwell manages $900 million in revenue for hotels.'],
])('the money of customers is not the company’s (%s): %s', (language, text) => {
  expect(revenueIn(language, text)).toBeNull();
});

test.each<[string, string, number]>([
  ['en', 'Brightwell has $85 million in revenue.', 85e6],
  ['en', 'Brightwell Inc. (NASDAQ: BRWL) reported $420 million in annual revenue.', 420e6],
  ['de', 'Brightwell erzielte einen Umsatz von 180 Mio. Euro. Wir wachsen.', 207e6],
  ['de', 'Der Umsatz von Brightwell lag 2024 bei 2,3 Mrd. Euro.', 2.645e9],
  ['de', 'Der Umsatz von Brightwell betrug 2024 rund 12 Mio. Euro.', 13.8e6],
])('the company’s revenue (%s): %s', (language, text, dollars) => {
  const [low, high] = revenueIn(language, text) ?? [0, 0];
  expect(low).toBeLessThanOrEqual(dollars);
  expect(high ?? Number.POSITIVE_INFINITY).toBeGreaterThanOrEqual(dollars);
  expect(low).toBeGreaterThan(0);
});
