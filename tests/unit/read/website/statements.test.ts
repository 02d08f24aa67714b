// @vitest-environment happy-dom
import { expect, test } from 'vitest';
import { bestValue } from './read-page.ts';
import { readSentence } from './read-sentence.ts';

test.each([
  [1987, 'en', 'Brightwell was founded in 1987 by two brothers.'],
  [2009, 'en', 'Founded in 2009, Brightwell is a leading provider of pump systems.'],
  [1998, 'en', 'Since our founding in 1998, we have grown to serve clients in 12 states.'],
  [2011, 'en', 'We started Brightwell in 2011 with a simple idea.'],
  [1952, 'en', 'Family owned and operated since 1952'],
  [1952, 'en', 'Proudly serving the Midwest since 1952.'],
  [1974, 'en', 'Established 1974'],
  [1999, 'en', 'Brightwell was established on 1999 in Riverton.'],
  [1974, 'en', 'EST. 1974'],
  [2003, 'en', 'The company was established in 2003 and has been growing ever since.'],
  [2016, 'en', 'Our story began in 2016 when Anna met Tom.'],
  [2015, 'en', 'Brightwell has been around since 2015.'],
  [1999, 'en', 'In 1999, John Smith founded Brightwell in his garage.'],
  [1946, 'en', 'Brightwell Ltd was incorporated in March 1946.'],
  [1989, 'en', 'For more than 30 years, since 1989, Brightwell has manufactured valves.'],
  [2012, 'en', 'Launched in 2012, Brightwell helps teams plan.'],
  [1921, 'en', 'Brightwell traces its roots to 1921, when Carl Brightwell opened a small shop.'],
  [2004, 'en', 'We have been in business since 2004.'],
  [1991, 'de', 'Die Brightwell GmbH wurde 1991 gegründet.'],
  [1991, 'de', 'Wir sind ein 1991 gegründetes Unternehmen mit Sitz in Köln.'],
  [1985, 'de', 'Seit 1985 sind wir Ihr Partner für Metallbau.'],
  [1930, 'de', 'Gegründet im Jahr 1930 als Schlosserei'],
  [1978, 'fr', 'Brightwell a été fondée en 1978 par Jean Dupont.'],
  [2002, 'fr', 'Créée en 2002, la société Brightwell est spécialisée dans les pompes.'],
  [1995, 'fr', 'Depuis 1995, nous accompagnons les industriels.'],
  [1967, 'it', 'Brightwell nasce nel 1967 come officina meccanica.'],
  [1967, 'it', 'Fondata nel 1967, Brightwell è leader nelle valvole.'],
  [1980, 'it', 'Dal 1980 produciamo macchine per il legno.'],
  [1994, 'es', 'Brightwell fue fundada en 1994 en Zaragoza.'],
  [2001, 'es', 'Desde 2001 ofrecemos soluciones de software.'],
  [1988, 'es', 'Empresa fundada en 1988'],
  [1969, 'nl', 'Brightwell is opgericht in 1969.'],
  [1969, 'nl', 'Al sinds 1969 maken wij pompen.'],
  [2006, 'pt', 'A Brightwell foi fundada em 2006.'],
  [2006, 'pt', 'Fundada em 2006, a Brightwell atua no mercado de software.'],
])('founding years: %s (%s) %s', (year, language, sentence) => {
  expect(bestValue(readSentence(sentence, language), 'founded')).toEqual([year, year]);
});

test.each([
  ['en', 'Our partner Veltron was founded in 1971 in Ohio.'],
  ['en', 'Before joining us, Tom founded Veltron in 2004.'],
  ['en', 'Tom joined Brightwell in 2004 after founding Veltron in 1999.'],
  ['en', 'The award was established in 1996.'],
  ['en', 'Veltron, founded in 1980, chose Brightwell to modernise its plant.'],
  ['en', 'We have partnered with Veltron since 2010.'],
  ['en', 'Brightwell moved to its new building in 2010.'],
  ['en', 'Member of the chamber since 2005'],
  ['en', 'ISO 9001 certified since 2001'],
  ['en', 'Copyright since 1996'],
  ['en', 'Our CEO has been with Brightwell since 2012.'],
  ['en', 'We’ve been carbon neutral since 2019.'],
  ['en', 'Brightwell’s Berlin office was opened in 2014.'],
  ['en', 'Customer since 2011'],
  ['en', 'The Data Protection Act was established in 1998.'],
  ['en', 'Brightwell acquired Veltron, which was founded in 1962.'],
  ['de', 'Kunde seit 2010'],
  ['de', 'Unser Partner, die Veltron AG, wurde 1978 gegründet.'],
  ['de', 'Seit 2015 ist Frau Meier unsere Geschäftsführerin.'],
  ['de', 'Die Niederlassung Bremen wurde 2010 gegründet.'],
  ['fr', 'Loi Informatique et Libertés du 6 janvier 1978'],
  ['es', 'Cliente desde 2012'],
  ['en', 'Launched in 2020, our new product line is a hit.'],
  ['en', 'The program was created in 2018 to support students.'],
  ['en', 'Prices as established in 2022 apply.'],
  ['en', 'Located in a building established in 1880'],
])('founding years of others (%s): %s', (language, sentence) => {
  expect(bestValue(readSentence(sentence, language), 'founded')).toBeNull();
});

test.each<[[number, number | null], string, string]>([
  [[85, 85], 'en', 'Brightwell employs 85 people.'],
  [[120, null], 'en', 'We are a team of over 120 professionals.'],
  [[40, 40], 'en', 'Our team of 40 engineers works across three offices.'],
  [[200, null], 'en', 'With more than 200 employees, Brightwell serves clients worldwide.'],
  [[1500, 1500], 'en', 'Brightwell has 1,500 employees in 12 countries.'],
  [[50, null], 'en', 'Today we have 50+ employees.'],
  [[350, 350], 'de', 'Die Brightwell GmbH beschäftigt 350 Mitarbeiter.'],
  [[350, null], 'de', 'Mit über 350 Mitarbeitern gehören wir zu den führenden Herstellern.'],
  [[1200, 1200], 'de', 'Wir sind ein Unternehmen mit 1.200 Mitarbeitenden.'],
  [[60, 60], 'fr', 'Brightwell compte 60 collaborateurs.'],
  [[60, 60], 'fr', 'Notre équipe de 60 salariés est à votre service.'],
  [[75, 75], 'it', 'Brightwell conta 75 dipendenti.'],
  [[90, 90], 'es', 'Contamos con 90 empleados.'],
  [[45, 45], 'nl', 'Bij Brightwell werken 45 medewerkers.'],
  [[300, 300], 'pt', 'A Brightwell conta com 300 colaboradores.'],
  [[220, 220], 'en', 'Number of employees: 220'],
  [[180, 180], 'de', 'Mitarbeiter: 180'],
  [[4500, 4500], 'en', 'Our 4,500 employees are our greatest asset.'],
])('headcounts: %s (%s) %s', (size, language, sentence) => {
  expect(bestValue(readSentence(sentence, language), 'headcount')).toEqual(size);
});

test.each([
  ['en', 'Our software helps companies with 500+ employees.'],
  ['en', 'Trusted by 20,000 professionals.'],
  ['en', 'We trained 3,000 people last year.'],
  ['en', 'Veltron, with 900 employees, is our largest client.'],
  ['en', 'We placed 150 engineers in 2022.'],
  ['en', 'Join 5,000 people who love Brightwell.'],
  ['en', 'The Veltron Group employs over 12,000 people worldwide.'],
  ['en', 'Brightwell is part of the Veltron Group, which employs 12,000 people.'],
  ['en', 'Our community has 10,000 people.'],
  ['en', 'Plans for teams with up to 50 employees.'],
  ['de', 'Für Unternehmen ab 50 Mitarbeitern.'],
  ['en', 'The average company has 12 employees using our app.'],
  ['en', 'With 500 experts in our network, we find the right one for you.'],
  ['en', 'We work with 300 consultants and freelancers at our clients.'],
])('headcounts of others (%s): %s', (language, sentence) => {
  expect(bestValue(readSentence(sentence, language), 'headcount')).toBeNull();
});

test.each([
  ['US', 'en', 'Brightwell is headquartered in Austin, Texas.'],
  ['DE', 'en', 'Headquartered in Munich, Brightwell has offices in London and Paris.'],
  ['US', 'en', 'Brightwell is a San Francisco-based software company.'],
  ['GB', 'en', 'We are an independent agency based in Bristol, UK.'],
  ['US', 'en', 'Based in Boise, Idaho, we build decks.'],
  ['CA', 'en', 'Our headquarters are located in Waterloo, Ontario, Canada.'],
  ['NL', 'en', 'From our head office in Rotterdam, we ship worldwide.'],
  ['DE', 'de', 'Wir sind ein Unternehmen mit Sitz in Köln.'],
  ['CH', 'de', 'Die Brightwell AG mit Hauptsitz in Zug, Schweiz, entwickelt Software.'],
  ['FR', 'fr', 'Basée à Lyon, Brightwell conçoit des pompes.'],
  ['FR', 'fr', 'Notre siège social est situé à Nantes.'],
  ['IT', 'it', 'Brightwell ha sede a Milano.'],
  ['ES', 'es', 'Brightwell tiene su sede en Barcelona.'],
  ['ES', 'es', 'Somos una empresa con sede en Valencia, España.'],
  ['NL', 'nl', 'Brightwell is gevestigd in Utrecht.'],
  ['BR', 'pt', 'Com sede em Curitiba, a Brightwell atua em todo o Brasil.'],
  ['GE', 'en', 'Brightwell is an independent dry bulk brokerage based in Tbilisi.'],
  ['DE', 'en', 'Brightwell is based in Germany with offices in Canada, Costa Rica and London.'],
  ['IN', 'en', 'Brightwell is a Bangalore, India based company.'],
])('seats: %s (%s) %s', (country, language, sentence) => {
  expect(bestValue(readSentence(sentence, language), 'hqCountry')).toBe(country);
});

test.each([
  ['en', 'Veltron, headquartered in Tokyo, is one of our clients.'],
  ['en', 'Our clients are based in London and New York.'],
  ['en', 'We support teams based in Berlin.'],
  ['en', 'Brightwell is part of Veltron, headquartered in Osaka, Japan.'],
  ['en', 'The role is based in London.'],
  ['en', 'Our CTO is based in Berlin.'],
  ['en', 'We have a warehouse located in Dallas, Texas.'],
  ['en', 'Our data is hosted in Frankfurt, Germany.'],
  ['en', 'Tom grew up in Chicago, Illinois.'],
])('seats of others (%s): %s', (language, sentence) => {
  expect(bestValue(readSentence(sentence, language), 'hqCountry')).toBeNull();
});

test.each([
  ['Veltron Group', 'en', 'Brightwell is part of the Veltron Group.'],
  ['Veltron Inc.', 'en', 'Brightwell is a wholly owned subsidiary of Veltron Inc.'],
  ['Veltron', 'en', 'Brightwell, a Veltron company'],
  ['Veltron AG', 'de', 'Die Brightwell GmbH ist eine Tochtergesellschaft der Veltron AG.'],
  ['Veltron Gruppe', 'de', 'Brightwell ist ein Unternehmen der Veltron Gruppe.'],
  ['Veltron', 'fr', 'Brightwell est une filiale de Veltron.'],
  ['Groupe Veltron', 'fr', 'Brightwell fait partie du Groupe Veltron.'],
  ['Veltron', 'en', 'In 2019, Brightwell was acquired by Veltron.'],
  ['Gruppo Veltron', 'it', 'Brightwell fa parte del Gruppo Veltron.'],
  ['Grupo Veltron', 'es', 'Brightwell forma parte del Grupo Veltron.'],
  ['Veltron', 'nl', 'Brightwell is een dochteronderneming van Veltron.'],
  [
    'Veltron Holding Italiana',
    'it',
    'Veltron Holding Italiana acquisisce il controllo di Brightwell, potenziandone la struttura.',
  ],
  ['Veltron', 'en', 'In 2018 Veltron acquired Brightwell.'],
  ['Veltron Capital', 'de', '2018 übernimmt Veltron Capital die Brightwell GmbH.'],
  ['Grupo Veltron', 'es', 'En 2018 Grupo Veltron adquiere Brightwell.'],
  ['Grupo Veltron', 'pt', 'A Brightwell faz parte do Grupo Veltron.'],
])('parents: %s (%s) %s', (parent, language, sentence) => {
  expect(bestValue(readSentence(sentence, language), 'parent')).toBe(parent);
});

test.each([
  ['en', 'Brightwell is part of the American Pump Association.'],
  ['en', 'Veltron is a subsidiary of Northco Group.'],
  ['en', 'Brightwell is a proud member of the Better Business Bureau.'],
  ['en', 'Brightwell is a Texas company.'],
  ['en', 'Brightwell is a division of labour in motion.'],
  ['en', 'Brightwell acquired Veltron in 2019.'],
  ['en', 'In 2018 Tom bought Brightwell pumps for his farm.'],
  ['en', 'In 2018 Veltron acquired Northco.'],
  ['it', 'Nel 2018 Brightwell acquisisce Veltron.'],
  ['en', 'Being part of Brightwell Group means a lot.'],
  ['en', 'Brightwell is a member of the Northco Industries Association.'],
  ['en', 'We are part of the Brightwell Group.'],
  // An association may call itself as groups do.
  ['en', 'Brightwell is a member of the Pump Makers Network International.'],
  // Nobody says that this is us.
  ['en', 'The foundry next door is owned by Veltron.'],
  ['en', 'The old water works is part of the Veltron Group.'],
  // So far behind its subject a statement may be about somebody else.
  [
    'en',
    'Brightwell has for more than forty years built pumps for water works and for the food trade, and one of the customers it serves is part of the Veltron Group.',
  ],
])('parents of others (%s): %s', (language, sentence) => {
  expect(bestValue(readSentence(sentence, language), 'parent')).toBeNull();
});
