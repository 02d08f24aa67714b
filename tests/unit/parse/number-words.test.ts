import { expect, test } from 'vitest';
import { withDigits } from '#lib/parse/number-words.ts';

test.each([
  ['en', 'a team of twelve', 'a team of 12'],
  ['en', 'Twenty-five people', '25 people'],
  ['de', 'ein Team aus zwölf Köpfen', 'ein Team aus 12 Köpfen'],
  ['fr', 'une équipe de quinze personnes', 'une équipe de 15 personnes'],
  ['es', 'un equipo de treinta personas', 'un equipo de 30 personas'],
  ['it', 'siamo in dodici', 'siamo in 12'],
  ['nl', 'een team van tachtig mensen', 'een team van 80 mensen'],
  ['pt', 'uma equipe de vinte pessoas', 'uma equipe de 20 pessoas'],
  ['pl', 'zespół dwanaście osób', 'zespół dwanaście osób'],
  ['en', 'often and fortywinks', 'often and fortywinks'],
])('%s: %s', (language, text, digits) => {
  expect(withDigits(text, language)).toBe(digits);
});
