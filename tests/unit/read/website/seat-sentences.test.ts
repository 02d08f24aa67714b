// @vitest-environment happy-dom
import { expect, test } from 'vitest';
import { bestValue } from './read-page.ts';
import { readSentence } from './read-sentence.ts';

test.each([
  ['US', 'Boise', 'en', 'Brightwell is headquartered in Boise, Idaho.'],
  ['US', 'Boise', 'en', 'Headquartered in Boise, ID, Brightwell makes pumps.'],
  ['US', 'Boise', 'en', 'Based in Boise, Idaho, Brightwell has been making pumps since 1998.'],
  ['GB', 'Leeds', 'en', 'Brightwell is a Leeds based law firm.'],
  ['GB', 'London', 'en', 'We are a London-based design studio.'],
  ['GB', null, 'en', 'We are a UK-based manufacturer of pumps.'],
  ['IN', 'Pune', 'en', 'Brightwell is a software company based in Pune, India.'],
  ['IN', 'Pune', 'en', 'We are a Pune based IT company.'],
  ['AE', 'Dubai', 'en', 'Brightwell is a Dubai-based consultancy.'],
  ['DE', 'Berlin', 'en', 'Brightwell is a Berlin-based startup.'],
  ['DE', 'Berlin', 'en', 'Our team is based in Berlin.'],
  ['US', 'Portland', 'en', 'Located in Portland, Oregon, we brew beer.'],
  ['AU', 'Melbourne', 'en', 'Proudly based in Melbourne, Australia, Brightwell makes pumps.'],
  ['CA', 'Toronto', 'en', 'Brightwell operates from its head office in Toronto.'],
  ['FR', 'Lyon', 'en', 'Our head office is in Lyon, France.'],
  [
    'US',
    'Austin',
    'en',
    'With headquarters in Austin, Texas, and offices in London, Brightwell helps teams.',
  ],
  ['US', 'Austin', 'en', 'Brightwell, headquartered in Austin, Texas, helps teams.'],
  ['US', 'Austin', 'en', 'Brightwell Inc. is an Austin, Texas-based company.'],
  ['DE', 'Ulm', 'de', 'Brightwell hat seinen Sitz in Ulm.'],
  ['DE', 'Ulm', 'de', 'Unser Hauptsitz befindet sich in Ulm.'],
  ['DE', 'Ulm', 'de', 'Die Brightwell GmbH mit Sitz in Ulm entwickelt Pumpen.'],
  ['DE', 'Ulm', 'de', 'Brightwell ist ein in Ulm ansässiges Unternehmen.'],
  ['DE', 'Köln', 'de', 'Wir sind eine Agentur aus Köln.'],
  ['DE', 'Hamburg', 'de', 'Brightwell ist eine Hamburger Agentur mit Sitz in Hamburg.'],
  ['AT', 'Graz', 'de', 'Das Unternehmen hat seinen Firmensitz in Graz.'],
  ['FR', 'Lyon', 'fr', 'Brightwell est basée à Lyon.'],
  ['FR', 'Lyon', 'fr', 'Située à Lyon, notre entreprise fabrique des pompes.'],
  ['FR', 'Lyon', 'fr', 'Notre entreprise est implantée à Lyon.'],
  ['FR', 'Lyon', 'fr', 'L’entreprise, dont le siège est à Lyon, fabrique des pompes.'],
  ['FR', 'Lyon', 'fr', 'Installée à Lyon, Brightwell conçoit des pompes.'],
  ['FR', 'Paris', 'fr', 'Nous sommes une agence basée à Paris.'],
  ['ES', 'Madrid', 'es', 'Brightwell está ubicada en Madrid.'],
  ['ES', 'Madrid', 'es', 'Nuestras oficinas centrales están en Madrid.'],
  ['ES', 'Madrid', 'es', 'Somos una agencia de Madrid.'],
  ['ES', 'Madrid', 'es', 'Con sede en Madrid, Brightwell ofrece bombas.'],
  ['ES', 'Madrid', 'es', 'Somos una empresa ubicada en Madrid.'],
  ['ES', 'Madrid', 'es', 'Nuestra sede central se encuentra en Madrid.'],
  ['IT', 'Brescia', 'it', 'Con sede a Brescia, Brightwell produce pompe.'],
  ['IT', 'Brescia', 'it', 'La nostra sede si trova a Brescia.'],
  ['IT', 'Brescia', 'it', 'Brightwell si trova a Brescia.'],
  ['IT', 'Milano', 'it', 'Siamo un’agenzia di Milano.'],
  ['IT', 'Milano', 'it', 'L’azienda ha la propria sede a Milano.'],
  ['IT', 'Milano', 'it', 'Brightwell è un’azienda con sede a Milano.'],
  ['NL', 'Utrecht', 'nl', 'Ons kantoor is gevestigd in Utrecht.'],
  ['NL', 'Utrecht', 'nl', 'Wij zijn gevestigd in Utrecht.'],
  ['NL', 'Utrecht', 'nl', 'Brightwell is een bureau uit Utrecht.'],
  ['NL', 'Utrecht', 'nl', 'Vanuit ons hoofdkantoor in Utrecht leveren wij pompen.'],
  ['BR', 'Curitiba', 'pt', 'A Brightwell está localizada em Curitiba.'],
  ['BR', 'Curitiba', 'pt', 'Nossa sede fica em Curitiba.'],
  ['BR', 'Curitiba', 'pt', 'Somos uma empresa sediada em Curitiba.'],
  ['PT', 'Lisboa', 'pt', 'Com sede em Lisboa, a Brightwell fabrica bombas.'],
])('a seat in %s, %s (%s): %s', (country, city, language, sentence) => {
  const r = readSentence(sentence, language);
  expect([bestValue(r, 'hqCountry'), bestValue(r, 'hqCity')]).toEqual([country, city]);
});

test.each([
  ['de', 'Unsere Kunden sind in Berlin ansässige Firmen.'],
  ['de', 'Unser Lager befindet sich in Hamburg.'],
  ['de', 'Wir arbeiten mit einer Agentur aus Köln.'],
  ['es', 'Somos distribuidores de una empresa de Madrid.'],
  ['es', 'Nuestra fábrica está ubicada en Madrid.'],
  ['fr', 'Notre usine est située à Lyon.'],
  ['fr', 'Nous travaillons avec une agence de Paris.'],
  ['it', 'Il nostro magazzino si trova a Milano.'],
  ['it', 'Collaboriamo con un’agenzia di Milano.'],
  ['nl', 'Onze winkel is gevestigd in Utrecht.'],
  ['pt', 'Nossa loja fica em Curitiba.'],
  ['en', 'We met a company based in Paris.'],
  ['en', 'Our parent is based in Tokyo.'],
])('no seat (%s): %s', (language, sentence) => {
  expect(bestValue(readSentence(sentence, language), 'hqCountry')).toBeNull();
});
