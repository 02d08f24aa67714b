// @vitest-environment happy-dom
import { describe, expect, test } from 'vitest';
import { leafOf, type MadePage, saidOf } from './page-of.ts';

// Words that stand on a company's page and speak of somebody else, or of half of its buyers.

describe('who made the website', () => {
  const IMPORTER: MadePage = {
    title: 'À propos | Terrapel, importateur de mini-pelles',
    language: 'fr',
    menu: ['Mini-pelles', 'Accessoires', 'Entreprise', 'Contact'],
    main: ['Depuis Nantes, nous importons directement des machines de chantier pour les artisans français.'],
  };
  const SITE_MADE_BY =
    'Site conçu et développé par Pixelane, agence digitale et studio de marketing à Nantes';

  test('says nothing of the company', () => {
    const page = { ...IMPORTER, footer: [SITE_MADE_BY] };
    expect(saidOf(page, 'businessModel')).not.toBe('agency');
    expect(saidOf(page, 'businessModel')).toBe(saidOf(IMPORTER, 'businessModel'));
    expect(saidOf(page, 'industry')).toEqual(saidOf(IMPORTER, 'industry'));
  });

  test('is cut off a line that holds the company too', () => {
    const page = {
      ...IMPORTER,
      footer: [`Terrapel, engins de chantier importés en direct depuis 2011. ${SITE_MADE_BY}`],
    };
    expect(saidOf(page, 'businessModel')).not.toBe('agency');
  });
});

describe('both kinds of buyers', () => {
  const ONLINE: MadePage = {
    title: 'Orçamentos | Brita Fácil',
    language: 'pt-BR',
    main: ['Atendemos clientes finais (pessoas físicas e pessoas jurídicas) em toda a região.'],
    footer: ['Concreto para a sua obra. Soluções corporativas e orçamentos para empresas e condomínios.'],
  };

  test('natural and legal persons', () => {
    expect(saidOf(ONLINE, 'audience')).toEqual(['b2b', 'b2c']);
  });

  test.each([
    [
      'pt-BR',
      'Volt Sul Elétrica',
      'Empresa de instalações elétricas que atende os segmentos residencial, comercial e industrial.',
    ],
    [
      'es',
      'Voltasur',
      'Instalaciones eléctricas para el sector residencial, comercial e industrial de la zona.',
    ],
    ['en', 'Voltly', 'We install wiring and panels for residential, commercial and industrial customers.'],
  ])('homes, shops and factories in one breath: %s', (language, title, text) => {
    expect(saidOf({ title, language, description: text, main: [text] }, 'audience')).toEqual(['b2b', 'b2c']);
  });

  test('a door for people at home leaves "businesses alone" open', () => {
    const page: MadePage = {
      title: 'Pricing | Brightfix IT support',
      description: 'Managed service provider: IT support at $24 per computer, cloud backup at $5 per user.',
      menu: ['Home support plans', 'IT support', 'Microsoft partner', 'Cloud backup'],
    };
    expect(saidOf(page, 'audience')).toEqual(['b2b']);
    expect(saidOf({ ...page, menu: ['For Home', ...(page.menu ?? [])] }, 'audience')).toBeNull();
  });

  test('companies in which a fund invests buy nothing', () => {
    const page: MadePage = {
      title: 'Fondos Alera',
      language: 'es',
      headings: ['¿Qué es el fondo mutuo Alera Renta?'],
      main: [
        'Tu dinero estará invertido en bonos de las principales empresas y países del mundo, así como en bonos vinculados a seguros.',
        'Invierte en el extranjero de forma simple y segura con nuestros fondos mutuos.',
      ],
    };
    expect(leafOf(page)).toBe('investment');
    expect(saidOf(page, 'audience')).not.toEqual(['b2b']);
  });
});

describe('customers and articles are not the trade', () => {
  test('an electrician for factories is no machine builder', () => {
    const page: MadePage = {
      title: 'Sobre a Volt Sul Elétrica',
      language: 'pt-BR',
      main: [
        'Empresa especializada em soluções técnicas na área elétrica, atendendo aos segmentos residencial, comercial e industrial.',
        'Atuamos em projetos elétricos, instalações, manutenções preventivas e sistemas de automação.',
      ],
    };
    expect(leafOf(page)).toBe('construction');
  });

  test('machines that pack chemicals are machines', () => {
    const page: MadePage = {
      title: 'End of line packaging machines | Packora',
      description: 'Packora builds case packing, bottle filling and shrink packaging machines.',
      menu: ['Products & Services', 'Industries', 'Food', 'Beverage', 'Pharmaceuticals'],
      main: [
        'Packora is a provider of automatic packaging solutions for food, beverage, pharma and chemical products. Our packaging automation uses robotics.',
      ],
    };
    expect(leafOf(page)).toBe('manufacturing');
  });

  test('a studio that designs websites and games for clients is no maker of media', () => {
    const page: MadePage = {
      title: 'Jobs - Fjordpixel',
      description: 'We build experiences that people love.',
      path: 'careers/',
      menu: ['Our work', 'About us', 'Blog', 'Contact'],
      main: ['Open positions', 'Creative Web Developer'],
      footer: [
        'A creative design & development studio that loves to build great user experiences. We help our clients craft sites, apps and playful games on the web.',
      ],
    };
    expect(leafOf(page)).not.toBe('media_entertainment');
  });

  test('a menu of somebody who writes a blog names no industry', () => {
    const page: MadePage = {
      title: 'On recent events - Nora Velling',
      path: 'blog/2019/10/15/events.html',
      menu: ['Contact', 'Blog', 'Interviews / Articles', 'Software', 'Résumé', 'Speeches'],
      main: [
        'I have followed the network for years, and this week I read what its founders said about it in public.',
      ],
    };
    expect(leafOf(page)).toBeNull();
  });
});
