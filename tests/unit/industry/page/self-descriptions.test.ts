// @vitest-environment happy-dom
import { describe, expect, test } from 'vitest';
import { saidOf } from './page-of.ts';
import { SAYING_NOTHING, SELF_DESCRIPTIONS, type SelfDescription } from './self-descriptions.ts';

const MENU: Readonly<Record<string, string>> = {
  de: 'Startseite|Über uns|Leistungen|Aktuelles|Karriere|Kontakt|Impressum|Datenschutz',
  fr: 'Accueil|Qui sommes-nous|Nos services|Actualités|Recrutement|Contact|Mentions légales',
  es: 'Inicio|Quiénes somos|Servicios|Noticias|Trabaja con nosotros|Contacto|Aviso legal',
  it: 'Home|Chi siamo|Servizi|Notizie|Lavora con noi|Contatti|Note legali',
  nl: 'Home|Over ons|Diensten|Nieuws|Vacatures|Contact|Privacybeleid',
  pt: 'Início|Quem somos|Serviços|Notícias|Contato|Política de privacidade',
  sv: 'Hem|Om oss|Tjänster|Nyheter|Lediga jobb|Kontakt',
  en: 'Home|About us|Services|News|Contact',
};
/** As measured; a guess that is lost shows here. */
const LEAST_TOLD = { leaf: 168, model: 163, buyers: 94 };

function readDescription({ language, title, says }: SelfDescription) {
  const page = { language, title, menu: MENU[language]?.split('|') ?? [], main: [says], path: 'about' };
  return {
    leaf: saidOf(page, 'industry')?.[0]?.leaf ?? null,
    model: saidOf(page, 'businessModel'),
    buyers: saidOf(page, 'audience')?.join('+').replace('b2b+b2c', 'both') ?? null,
  };
}

describe('what a company says of itself is understood, or nothing is said', () => {
  test.each(SELF_DESCRIPTIONS)('$language: $title', (description) => {
    const { leaves, models, buyers } = description;
    const said = readDescription(description);
    expect([null, ...leaves]).toContain(said.leaf);
    expect([null, ...models]).toContain(said.model);
    if (buyers !== '') expect([null, buyers]).toContain(said.buyers);
  });

  test.each(SAYING_NOTHING)('$language: $title', (description) => {
    expect(readDescription(description)).toEqual({ leaf: null, model: null, buyers: null });
  });

  test('most of it is understood', () => {
    const told = { leaf: 0, model: 0, buyers: 0 };
    for (const description of SELF_DESCRIPTIONS) {
      const said = readDescription(description);
      if (said.leaf !== null) told.leaf += 1;
      if (said.model !== null) told.model += 1;
      if (said.buyers !== null && description.buyers !== '') told.buyers += 1;
    }
    for (const [attribute, least] of Object.entries(LEAST_TOLD))
      expect(told[attribute as keyof typeof told], attribute).toBeGreaterThanOrEqual(least);
  });
});
