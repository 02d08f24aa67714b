import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { classifyText } from '#lib/industry/classifier/classify-text.ts';
import { INDUSTRY_LEAVES } from '#lib/industry/taxonomy.ts';
import { cpuMs } from '../../../cpu-time.ts';

const GROUP_OF = new Map(INDUSTRY_LEAVES.map((leaf) => [leaf.id, leaf.group]));
/** Self-descriptions of made-up companies. */
const COMPANIES: [text: string, leaf: string][] = [
  [
    'Tiny Payroll is payroll and HR software for small teams. Run payroll in minutes, onboard employees and keep leave requests, contracts and benefits in one place.',
    'hr_recruiting',
  ],
  [
    'Alder Ledger automates accounts payable for finance teams. Capture invoices, approve expenses and close the month faster, with every transaction reconciled to your general ledger.',
    'accounting_finops',
  ],
  [
    'Northwind Freight is a third-party logistics provider. We move full truckloads and parcels, run warehouses and handle customs clearance for shippers across Europe.',
    'logistics_transport',
  ],
  [
    'Redwood Dental is a family dental practice. Our dentists offer check-ups, orthodontics and implants, and new patients are welcome in both clinics.',
    'healthcare_providers',
  ],
  [
    'Granite & Sons is a general contractor. We build schools, hospitals and roads, and our crews pour concrete, lay bricks and put on roofing on time.',
    'construction',
  ],
  [
    'Kestrel mines copper and gold. Its exploration projects hold mineral claims over 20,000 hectares, and the mine produced 40,000 tonnes of ore last year.',
    'mining_metals',
  ],
  [
    'Harbor Mutual sells home, auto and life insurance. File claims online, and let our agents find the coverage that your family needs.',
    'insurance',
  ],
  [
    'Bluegrass is a community bank. Open a checking account, apply for a mortgage or a small business loan, and bank with people who live next door.',
    'banking_lending',
  ],
  [
    'Helix develops antibodies against rare cancers. Our lead drug candidate is in a phase II clinical trial, and two preclinical programs follow.',
    'biotech_pharma',
  ],
  [
    'Larkspur is a law firm. Our attorneys advise on litigation, employment law and patents, and represent clients in court.',
    'legal',
  ],
  [
    'Firewall Friends finds vulnerabilities before attackers do. Penetration testing, threat detection and zero trust access for security teams.',
    'cybersecurity',
  ],
  [
    'Meadow Farms grows potatoes and wheat on 3,000 acres. Our farmers sell seeds and crops and raise cattle and other livestock.',
    'agriculture',
  ],
  [
    'Seaside is a family hotel and resort by the beach. Book a room with breakfast, dine in our restaurant and enjoy your holidays.',
    'travel_hospitality',
  ],
  [
    'Brightpath is an online school. Students learn mathematics with tutors, take courses at their own pace and earn certificates that universities accept.',
    'education',
  ],
  [
    'Volta operates wind farms and solar plants and sells renewable electricity to households, with battery storage that steadies the grid.',
    'energy_utilities',
  ],
];
const COOKIES =
  'We use cookies to improve your experience on our website. By clicking Accept all, you consent to the use of all cookies. Necessary cookies help make a website usable. Marketing cookies track visitors across websites. You can change your cookie settings at any time. Read our privacy policy.';
const STUFFED =
  'insurance loans insurance mortgage casino loans attorney insurance loans hotel insurance software insurance cloud loans insurance mortgage casino loans attorney insurance loans hotel insurance software insurance loans insurance mortgage casino loans attorney insurance loans hotel insurance software insurance';
const KEYWORDS =
  'plumber roofing mortgage lawyer casino hotel insurance software hosting dentist clinic pharmacy shoes jewelry pizza restaurant flights cruise taxi trucking freight warehouse tires cars motorcycles school tutor college bank loans credit crypto wallet solar panels gold silver copper oil gas drilling farm seeds tractor';

describe('a company’s own words', () => {
  test.each(COMPANIES)('%s', (text, leaf) => {
    const classes = classifyText(text);
    expect(classes?.industry.map((share) => share.leaf)).toContain(leaf);
    expect(GROUP_OF.get(classes?.industry[0]?.leaf ?? '')).toBe(GROUP_OF.get(leaf));
  });

  test('most are right at the first guess', () => {
    const right = COMPANIES.filter(([text, leaf]) => classifyText(text)?.industry[0]?.leaf === leaf);
    expect(right.length).toBeGreaterThanOrEqual(COMPANIES.length - 2);
  });

  test('the reasons are words of the text', () => {
    for (const [text] of COMPANIES) {
      const { words = [] } = classifyText(text) ?? {};
      expect(words.length).toBeGreaterThan(0);
      for (const word of words.flatMap((phrase) => phrase.split(' ')))
        expect(text.toLowerCase()).toContain(word);
    }
  });

  test('an industry’s bare name is looked up', () => {
    expect(classifyText('Information Technology & Services')?.industry).toEqual([
      { leaf: 'it_services', p: 0.95 },
    ]);
    expect(classifyText('3PL')?.industry[0]?.leaf).toBe('logistics_transport');
  });

  test.each([
    ['We sell workflow software to enterprises. Book a demo for your sales team.', 'b2b'],
    ['A dating app for people who love dogs. Meet new friends near your home and go for a walk.', 'b2c'],
  ])('%s is for %s', (text, audience) => {
    expect(classifyText(text)?.audience?.value).toBe(audience);
  });

  test.each([
    [
      'We are a cloud software platform. Connect your apps by API and start a free trial of the dashboard.',
      'saas',
    ],
    [
      'A wholesale distributor of fasteners: bulk supply to the trade from the largest importer of the region.',
      'wholesale',
    ],
  ])('%s earns as %s', (text, model) => {
    expect(classifyText(text)?.businessModel).toBe(model);
  });
});

describe('other languages', () => {
  test.each([
    [
      'Wir sind ein Maschinenbauer aus Stuttgart und fertigen Werkzeugmaschinen und Pumpen für die Industrie.',
      'manufacturing',
    ],
    [
      'Nous sommes un cabinet d’avocats à Lyon et nous conseillons les entreprises dans le droit des affaires. Nos avocats plaident pour vous.',
      'legal',
    ],
    [
      'Somos una empresa de transporte y logística con una flota de camiones y almacenes en toda la península.',
      'logistics_transport',
    ],
    [
      'Produciamo vini e olio nella nostra cantina in Toscana, con uve che sono raccolte a mano.',
      'food_beverage',
    ],
    [
      'Wij zijn een groothandel en importeur van schroeven en leveren uit voorraad aan de vakman.',
      'wholesale',
    ],
    [
      'Somos uma construtora com obras em todo o país: construção de edifícios e reformas para você.',
      'construction',
    ],
  ])('%s', (text, leaf) => {
    const industry = classifyText(text)?.industry ?? [];
    expect(industry.map((share) => share.leaf)).toContain(leaf);
    expect(industry[0]?.p).toBeLessThan(0.7);
  });

  test.each([
    ['Chinese', '我们是一家软件公司，提供云计算服务和解决方案'],
    ['Russian', 'Мы разрабатываем программное обеспечение для банков и страховых компаний'],
    [
      'Swedish',
      'Vi är ett företag som hjälper våra kunder att växa och vi finns i hela landet sedan många år',
    ],
    ['Finnish', 'Autamme asiakkaitamme kasvamaan ja kehitämme parempia ratkaisuja yhdessä heidän kanssaan'],
  ])('%s is unknown', (_, text) => {
    expect(classifyText(text)).toBeNull();
  });
});

describe('bad input is unknown', () => {
  test.each([
    ['empty', ''],
    ['blank', ' \n\t '],
    ['one word', 'Welcome'],
    ['greeting', 'Hello world'],
    [
      'placeholder',
      'Lorem ipsum dolor sit amet, consectetur adipiscing elit, sed do eiusmod tempor incididunt',
    ],
    ['a cookie banner', COOKIES],
    ['stuffed with few words', STUFFED],
    ['stuffed with many words', KEYWORDS],
    ['numbers', '1 2 3 4 5 6 7 8 9 10'.repeat(20)],
    ['one letter', 'a '.repeat(500)],
    ['symbols', '★☆★☆ — *** ///'.repeat(50)],
    ['a link list', 'https://www.acme.example/en/ https://www.acme.example/de/'],
  ])('%s', (_, text) => {
    expect(classifyText(text)).toBeNull();
  });

  test('a notice beside a description does not hide it', () => {
    const description = COMPANIES[2]?.[0] ?? '';
    const plain = classifyText(`${description} ${description}`)?.industry[0]?.leaf;
    expect(
      classifyText(`${description} ${description} We use cookies to improve our site.`)?.industry[0]?.leaf,
    ).toBe(plain);
  });

  test('a bakery’s cookies are no notice', () => {
    expect(
      classifyText('We bake bread, cakes and chocolate cookies every morning in our family bakery.')
        ?.industry[0]?.leaf,
    ).toBe('food_beverage');
  });

  test.each([
    ['words', 'freight logistics '.repeat(60_000)],
    ['one word', 'x'.repeat(1_000_000)],
    ['dots', '. '.repeat(500_000)],
    ['marks', 'e\u0301'.repeat(500_000)],
    ['cookies', 'we use cookies '.repeat(70_000)],
  ])('1 MB of %s takes no longer than a page', (_, text) => {
    classifyText('warm up the weights with a bank and its loans');
    // A page takes about 1 ms; a slow machine gets a hundred times that.
    expect(cpuMs(() => classifyText(text))).toBeLessThan(100);
  });

  test('any text gives null or three falling shares', () => {
    const word = fc.constantFrom(
      'bank',
      'loans',
      'the',
      'software',
      'und',
      'die',
      'ü',
      '\u0000',
      '<script>',
      '—',
      'der',
    );
    fc.assert(
      fc.property(fc.array(fc.oneof(word, fc.string({ maxLength: 12 })), { maxLength: 80 }), (words) => {
        const classes = classifyText(words.join(' '));
        if (classes === null) return;
        const shares = classes.industry.map(({ p }) => p);
        expect(shares.length).toBeGreaterThan(0);
        expect(shares.reduce((sum, p) => sum + p, 0)).toBeLessThanOrEqual(1.002);
        expect(shares).toEqual(shares.toSorted((one, other) => other - one));
      }),
    );
  });
});
