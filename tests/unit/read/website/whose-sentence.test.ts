// @vitest-environment happy-dom
import { describe, expect, test } from 'vitest';
import { bestValue, readHtml } from './read-page.ts';

/** A page of the made-up company Brightwell whose main part is given. */
function read(main: string, path = '/about', language = 'en') {
  return readHtml(
    `<html lang="${language}"><head><title>Brightwell</title><meta property="og:site_name" content="Brightwell"></head>
     <body><nav><a href="/">Brightwell</a><a href="/services">Services</a></nav><main>${main}</main>
     <footer>© 2024 Brightwell</footer></body></html>`,
    `https://www.brightwell.example${path}`,
  );
}

function said(main: string, path?: string, language?: string) {
  const result = read(main, path, language);
  return [bestValue(result, 'founded'), bestValue(result, 'headcount'), bestValue(result, 'hqCountry')];
}

const NOTHING = [null, null, null];

describe('"the company" is whoever was named before', () => {
  test.each([
    ['en', 'Voltera makes cables. The company was founded in 1988 and employs 500 people.'],
    ['en', 'Our customer runs four mills. The company was founded in 1988 and has 500 employees.'],
    ['en', 'Brightwell acquires Rohrbau. The company was founded in 1988 and has 60 employees.'],
    ['en', 'Harbor Mills Inc. is new on board. The firm was founded in 1988.'],
    ['en', 'Voltera sells cables. It was founded in 1988 and is headquartered in Paris, France.'],
    [
      'de',
      'Die Voltera GmbH stellt Kabel her. Das Unternehmen wurde 1988 gegründet und beschäftigt 500 Mitarbeiter.',
    ],
    ['de', 'Für unseren Kunden planten wir eine Halle. Das Unternehmen wurde 1988 gegründet.'],
    ['de', 'Brightwell übernimmt die Voltera KG aus Ulm. Die Firma wurde 1988 gegründet.'],
    ['fr', 'Voltera fabrique des câbles. La société a été fondée en 1988 et emploie 500 salariés.'],
    ['fr', 'Notre client possède quatre moulins. L’entreprise a été créée en 1988.'],
    ['it', 'Voltera produce cavi. L’azienda è stata fondata nel 1988 e conta 500 dipendenti.'],
    ['es', 'Voltera fabrica cables. La empresa fue fundada en 1988 y cuenta con 500 empleados.'],
    ['nl', 'Voltera maakt kabels. Het bedrijf werd in 1988 opgericht en telt 500 medewerkers.'],
    ['pt', 'A Voltera Lda produz cabos. A empresa foi fundada em 1988.'],
  ])('%s: %s', (language, text) => {
    expect(said(`<h1>Pumps</h1><p>${text}</p>`, '/about', language)).toEqual(NOTHING);
    const [first, ...rest] = text.split('. ');
    expect(said(`<h1>Pumps</h1><p>${first}.</p><p>${rest.join('. ')}</p>`, '/about', language)).toEqual(
      NOTHING,
    );
  });
});

describe('and the site’s own company where it is the last one named, or nobody is', () => {
  test.each([
    ['en', 'Brightwell makes pumps. The company was founded in 1988 and employs 500 people.'],
    ['en', 'Pumps are our trade. The company was founded in 1988 and employs 500 people.'],
    ['en', 'Hans Weber opened a workshop. The company was founded in 1988 and employs 500 people.'],
    ['en', 'Quality is our promise. The company was founded in 1988 and employs 500 people.'],
    ['en', 'Voltera makes cables. Brightwell was founded in 1988 and employs 500 people.'],
    ['en', 'Voltera makes cables. We were founded in 1988. We employ 500 people.'],
    ['de', 'Die Anlage steht in Ulm. Das Unternehmen wurde 1988 gegründet und beschäftigt 500 Mitarbeiter.'],
    [
      'de',
      'Brightwell fertigt Pumpen. Das Unternehmen wurde 1988 gegründet und beschäftigt 500 Mitarbeiter.',
    ],
    ['fr', 'La qualité est notre force. La société a été fondée en 1988 et emploie 500 salariés.'],
    ['it', 'Brightwell produce pompe. L’azienda è stata fondata nel 1988 e conta 500 dipendenti.'],
    ['es', 'Todo empieza con el agua. La empresa fue fundada en 1988 y cuenta con 500 empleados.'],
  ])('%s: %s', (language, text) => {
    const result = read(`<h1>Pumps</h1><p>${text}</p>`, '/about', language);
    expect(bestValue(result, 'founded')).toEqual([1988, 1988]);
    expect(bestValue(result, 'headcount')).toEqual([500, 500]);
  });
});

describe('a section belongs to whom its heading names', () => {
  const FACTS = '<p>The company was founded in 1988 and employs 500 people.</p>';
  test.each([
    '<h2>About Voltera</h2>',
    '<h2>Customer of the month: Voltera</h2>',
    '<h2>Partners</h2>',
    '<h2>Unsere Kunden</h2>',
    '<h2>Referenz Voltera</h2><h3>Zahlen</h3>',
    '<h3>Nos partenaires</h3>',
    '<h2>Case study: a mill in Ulm</h2>',
  ])('%s', (heading) => {
    expect(said(`<h1>Brightwell</h1><p>We make pumps.</p>${heading}${FACTS}`, '/')).toEqual(NOTHING);
    expect(said(`<h1>Brightwell</h1>${heading}<p>It grows.</p><h2>About us</h2>${FACTS}`, '/')[1]).toEqual([
      500, 500,
    ]);
  });
});

describe('a page of somebody else says nothing of "the company"', () => {
  const FACTS =
    '<p>The company was founded in 1988 and employs 500 people.</p><p>We are a team of 300 people.</p>';
  test.each([
    ['/customers/voltera', 'Voltera'],
    ['/kunden/voltera', 'Mehr Wasser in Ulm'],
    ['/referenzen/halle-9', 'Halle 9'],
    ['/clients/voltera', 'Voltera'],
    ['/casos-de-exito/voltera', 'Voltera'],
    ['/case-studies/voltera', 'Voltera saves water'],
    ['/portfolio/voltera', 'Voltera'],
    ['/stuff/7', 'Customer story: Voltera'],
    ['/stuff/8', 'Our investors'],
    ['/stuff/9', 'Nos clients'],
  ])('%s', (path, heading) => {
    expect(said(`<h1>${heading}</h1>${FACTS}`, path)).toEqual(NOTHING);
    expect(said(`<h1>${heading}</h1>${FACTS}<p>Brightwell was founded in 1971.</p>`, path)[0]).toEqual([
      1971, 1971,
    ]);
  });
});
