// @vitest-environment happy-dom
import { expect, test } from 'vitest';
import { bestValue } from './read-page.ts';
import { readSentence } from './read-sentence.ts';

test.each([
  ['NL', 'Eindhoven', 'nl', 'Het hoofdkantoor van Brightwell staat in Eindhoven.'],
  ['US', 'Boise', 'en', 'The headquarters of Brightwell are located in Boise, Idaho.'],
  ['DE', 'Leipzig', 'de', 'Der Firmensitz der Brightwell GmbH befindet sich in Leipzig.'],
  ['IT', 'Torino', 'it', 'La sede di Brightwell si trova a Torino.'],
  ['ES', 'Vigo', 'es', 'La sede central de Brightwell está en Vigo.'],
  ['FR', 'Nantes', 'fr', 'Le siège de Brightwell se trouve à Nantes.'],
  ['CH', 'Winterthur', 'de', 'Brightwell mit Stammsitz in Winterthur (Schweiz) baut Pumpen.'],
  ['AT', 'Haid', 'de', 'Brightwell hat seinen Sitz in Haid (Österreich).'],
  ['EE', 'Tallinn', 'en', 'From our base in Tallinn, Estonia, we serve the world.'],
  ['NZ', 'Nelson', 'en', 'Our home base is in Nelson, New Zealand.'],
  ['SE', null, 'en', 'Brightwell was founded in Sweden and still has its head office there.'],
  ['GB', 'Yorkshire', 'en', 'We are a family business from Yorkshire, England.'],
  ['CA', null, 'en', 'A proudly Canadian company since 1974.'],
  ['DE', null, 'de', 'Ein inhabergeführtes deutsches Unternehmen.'],
  ['CH', null, 'en', 'An independent Swiss manufacturer.'],
])('%s %s %s: %s', (country, city, lang, sentence) => {
  const read = readSentence(sentence, lang);
  expect([bestValue(read, 'hqCountry'), bestValue(read, 'hqCity')]).toEqual([country, city]);
});

test.each([
  ['en', 'The headquarters of Northbank are located in Boise, Idaho.'],
  ['en', 'A German bank cuts its costs.'],
  ['en', 'Northbank was founded in Sweden and still has its head office there.'],
  ['de', 'Der Firmensitz der Nordbank befindet sich in Leipzig.'],
  ['en', 'A Swiss manufacturer saves time with our pumps.'],
])('%s: %s says nothing of the seat', (lang, sentence) => {
  expect(bestValue(readSentence(sentence, lang), 'hqCountry')).toBe(null);
});
