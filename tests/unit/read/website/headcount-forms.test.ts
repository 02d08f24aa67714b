// @vitest-environment happy-dom
import { expect, test } from 'vitest';
import { bestValue, readHtml } from './read-page.ts';
import { readSentence } from './read-sentence.ts';

test.each<[[number, number | null], string, string]>([
  [
    [162, 198],
    'de',
    'Unsere Erfahrung und ein hochqualifiziertes, rund 180 Mann starkes Team machen den Unterschied.',
  ],
  [[500, null], 'en', 'We are a 500+ people strong, stable and well organised group.'],
  [[63, 77], 'de', 'Brightwell arbeitet heute mit einem Personalstamm von ca. 70 Beschäftigten.'],
  [[9000, null], 'pt', 'A Brightwell cresceu e hoje empregamos diretamente mais de 9.000 pessoas.'],
  [[25, 25], 'de', 'Unser 25-köpfiges Team freut sich auf Sie.'],
  [[25, 25], 'de', 'Unser Team besteht aus 25 Köpfen.'],
  [[180, 180], 'de', 'Heute beschäftigen wir 180 Mitarbeiterinnen und Mitarbeiter.'],
  [[50, null], 'de', 'Inzwischen arbeiten über 50 Menschen bei Brightwell.'],
  [[50, null], 'de', 'Mehr als 50 Menschen arbeiten bei uns.'],
  [[40, null], 'es', 'Somos un equipo de más de 40 personas.'],
  [[12, null], 'es', 'Nuestro equipo, altamente cualificado, de más de 12 personas le atiende.'],
  [[35, 35], 'es', 'Nuestra plantilla está formada por 35 profesionales.'],
  [[35, 35], 'es', 'Hoy Brightwell cuenta con 35 trabajadores.'],
  [[20, null], 'it', 'Il nostro team è composto da oltre 20 persone.'],
  [[30, 30], 'it', 'Oggi siamo un team di 30 professionisti.'],
  [[75, 75], 'it', 'Brightwell impiega oggi 75 addetti.'],
  [[12, 12], 'fr', 'Notre équipe est composée de 12 personnes.'],
  [[12, 12], 'fr', 'Nous sommes une équipe de 12 personnes.'],
  [[60, 60], 'fr', 'Brightwell emploie aujourd’hui 60 salariés.'],
  [[25, 25], 'nl', 'Ons team bestaat uit 25 vakmensen.'],
  [[25, 25], 'nl', 'Wij zijn een team van 25 specialisten.'],
  [[100, null], 'nl', 'Bij ons werken meer dan 100 mensen.'],
  [[50, null], 'pt', 'A nossa equipe é composta por mais de 50 pessoas.'],
  [[50, 50], 'pt', 'Somos uma equipe de 50 profissionais.'],
  [[40, 40], 'en', 'We are a 40-strong team of engineers.'],
  [[200, null], 'en', 'Over 200 people work at Brightwell.'],
  [[45, 45], 'en', 'Our team is made up of 45 people.'],
  [[1200, null], 'en', 'Brightwell employs more than 1,200 people worldwide.'],
  [[300, null], 'en', 'We have grown to over 300 employees.'],
])('headcounts, further forms: %s (%s) %s', (size, language, sentence) => {
  expect(bestValue(readSentence(sentence, language), 'headcount')).toEqual(size);
});

test.each([
  ['en', 'We offer plans for a team of 50 people.'],
  ['en', 'Our support team of 12 people answers within the hour.'],
  ['en', 'Before Brightwell she led a team of 40 engineers.'],
  ['en', 'Tom built a team of 15 people at Veltron.'],
  ['en', 'Our software is used by 3,000 people every day.'],
  ['en', 'We have 40 years of experience and 12 offices.'],
  ['en', 'We organise events for 200 people.'],
  ['de', 'Wir schulten 200 Mitarbeiter unserer Kunden.'],
  ['de', 'Für Unternehmen mit 50 Mitarbeitern haben wir die richtige Lösung.'],
  ['de', 'Unser Kunde Veltron beschäftigt 800 Mitarbeiter.'],
  ['de', 'Unsere Gruppe beschäftigt 5.000 Mitarbeiter.'],
  ['de', 'Wir bilden 10 Auszubildende aus.'],
  ['de', 'Unser Saal fasst 120 Personen.'],
  ['es', 'Ofrecemos un servicio de comedor para 300 personas.'],
  ['es', 'El grupo emplea a 5.000 personas.'],
  ['es', 'Nuestro restaurante tiene capacidad para 80 personas.'],
  ['it', 'La nostra sala ospita 80 persone.'],
  ['it', 'Il Gruppo Veltron impiega 4.000 persone.'],
  ['fr', 'Notre salle accueille 80 personnes.'],
  ['fr', 'Nous formons 300 salariés par an.'],
  ['nl', 'Onze zaal biedt plaats aan 80 personen.'],
  ['pt', 'Atendemos mais de 500 pessoas por mês.'],
])('people of others, further forms (%s): %s', (language, sentence) => {
  expect(bestValue(readSentence(sentence, language), 'headcount')).toBeNull();
});

function described(description: string, path = '/about') {
  return bestValue(
    readHtml(
      `<html lang="es"><head><title>Brightwell</title><meta property="og:site_name" content="Brightwell">
       <meta name="description" content="${description}"></head><body><main><p>Bombas</p></main></body></html>`,
      `https://www.brightwell.example${path}`,
    ),
    'headcount',
  );
}

test("a page's own description speaks for the company", () => {
  expect(described('Bombas y válvulas en Ulm, con un equipo de más de 12 profesionales.')).toEqual([
    12,
    null,
  ]);
  expect(described('Software for companies with a team of 50 people.')).toBeNull();
  expect(described('How one shop grew with a team of 12 people.', '/blog/shop')).toBeNull();
});
