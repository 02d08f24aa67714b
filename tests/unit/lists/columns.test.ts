import { describe, expect, it, test } from 'vitest';
import { headerName } from '#lib/lists/read/header-names.ts';
import { listOf } from './list-of.ts';

/** Header and a row of made-up cells; what the row says by its fields. */
const EXPORTS: [string, string, string, Record<string, string>][] = [
  [
    'Eventbrite',
    'Order #,Order Date,First Name,Last Name,Email,Quantity,Ticket Type,Order Type,Job Title,Company,Work Phone,Website',
    '1,2026-10-01,Kim,Lee,k@acme.example,1,Standard,Free,CTO,Acme,+49 40 1,acme.example',
    {
      firstName: 'Kim',
      lastName: 'Lee',
      email: 'k@acme.example',
      title: 'CTO',
      company: 'Acme',
      website: 'acme.example',
    },
  ],
  [
    'Eventbrite, with a buyer',
    'Buyer Email,Attendee First Name,Attendee Surname,Attendee Email,Company',
    'b@agency.example,Kim,Lee,k@acme.example,Acme',
    { email: 'k@acme.example', company: 'Acme', lastName: 'Lee' },
  ],
  [
    'Cvent',
    'First Name,Last Name,Company Name,Email Address,Registration Status',
    'Kim,Lee,Acme,k@acme.example,Accepted',
    { company: 'Acme', email: 'k@acme.example' },
  ],
  [
    'Hopin',
    'Name,Email,Headline,Company,Ticket name,Registered',
    'Kim Lee,k@acme.example,CTO,Acme,VIP,2026-10-01',
    { fullName: 'Kim Lee', title: 'CTO', company: 'Acme' },
  ],
  [
    'Swapcard',
    'First name,Last name,Job title,Organization,Email,Country,LinkedIn',
    'Kim,Lee,CTO,Acme,k@acme.example,Germany,https://www.linkedin.com/in/kim-lee',
    { company: 'Acme', title: 'CTO', country: 'Germany', profile: 'https://www.linkedin.com/in/kim-lee' },
  ],
  [
    'Zoom',
    'Attended,User Name (Original Name),First Name,Last Name,Email,Organization,Job Title,Registration Time,Approval Status,Join Time,Country/Region Name',
    'Yes,Kim,Kim,Lee,k@acme.example,Acme,CTO,10:00,approved,10:01,Germany',
    { company: 'Acme', title: 'CTO', country: 'Germany', email: 'k@acme.example' },
  ],
  [
    'GoToWebinar',
    'Attended,First Name,Last Name,Email Address,Registration Date/Time,Organization,Job Title',
    'Yes,Kim,Lee,k@acme.example,2026-10-01,Acme,CTO',
    { company: 'Acme', title: 'CTO' },
  ],
  [
    'HubSpot companies',
    'Record ID,Company name,Company owner,Company Domain Name,Number of Employees,Annual Revenue,Industry,Country/Region,Lifecycle Stage',
    '77,Acme,S One,acme.example,120,1000000,SOFTWARE,Germany,customer',
    {
      company: 'Acme',
      owner: 'S One',
      domain: 'acme.example',
      headcount: '120',
      revenue: '1000000',
      industry: 'SOFTWARE',
      country: 'Germany',
      stage: 'customer',
    },
  ],
  [
    'Salesforce',
    'Account: Account Name,Account: Website,Opportunity Owner,Stage,Parent Account',
    'Acme,acme.example,S One,Proposal,Acme Holding',
    { company: 'Acme', website: 'acme.example', owner: 'S One', stage: 'Proposal', parent: 'Acme Holding' },
  ],
  [
    'Apollo contacts',
    'First Name,Last Name,Title,Company Name,Company Name for Emails,Email,Email Status,Seniority,Stage,Contact Owner,# Employees,Industry,Person Linkedin Url,Website,Company Linkedin Url,Technologies',
    'K,L,CTO,Acme,Ac,k@acme.example,Verified,VP,Cold,S One,120,maritime,http://www.linkedin.com/in/k,https://acme.example,http://www.linkedin.com/company/acme,"Shopware, Hubspot"',
    {
      company: 'Acme',
      headcount: '120',
      linkedin: 'http://www.linkedin.com/company/acme',
      profile: 'http://www.linkedin.com/in/k',
      stage: 'Cold',
      owner: 'S One',
      technologies: 'Shopware, Hubspot',
    },
  ],
  [
    'LinkedIn Connections',
    'First Name,Last Name,URL,Email Address,Company,Position,Connected On',
    'K,L,https://www.linkedin.com/in/k-l,,Acme,CTO,01 Aug 2026',
    { company: 'Acme', title: 'CTO', profile: 'https://www.linkedin.com/in/k-l' },
  ],
  [
    'German',
    'Vorname;Nachname;Firma;Position;E-Mail-Adresse;Land;Ort;Mitarbeiterzahl;Branche',
    'K;L;Acme;Leiter IT;k@acme.example;Deutschland;Leer;120;Logistik',
    {
      company: 'Acme',
      title: 'Leiter IT',
      email: 'k@acme.example',
      country: 'Deutschland',
      city: 'Leer',
      headcount: '120',
      industry: 'Logistik',
    },
  ],
  [
    'French',
    'Nom;Prénom;Société;Fonction;Adresse e-mail;Pays;Ville;Effectif;Secteur d’activité',
    'L;K;Acme;DSI;k@acme.example;France;Lyon;120;Logistique',
    {
      lastName: 'L',
      firstName: 'K',
      company: 'Acme',
      title: 'DSI',
      headcount: '120',
      industry: 'Logistique',
      country: 'France',
    },
  ],
  [
    'Spanish',
    'Nombre;Apellidos;Empresa;Cargo;Correo electrónico;País;Ciudad;Número de empleados',
    'K;L;Acme;CTO;k@acme.example;España;Vigo;120',
    {
      firstName: 'K',
      lastName: 'L',
      company: 'Acme',
      title: 'CTO',
      email: 'k@acme.example',
      headcount: '120',
    },
  ],
  [
    'Italian',
    'Nome;Cognome;Azienda;Ruolo;Indirizzo e-mail;Paese;Città;Dipendenti',
    'K;L;Acme;CTO;k@acme.example;Italia;Bari;120',
    { firstName: 'K', lastName: 'L', company: 'Acme', title: 'CTO', city: 'Bari' },
  ],
  [
    'Portuguese',
    'Nome;Sobrenome;Empresa;Cargo;E-mail;País;Cidade',
    'K;L;Acme;CTO;k@acme.example;Brasil;Recife',
    { firstName: 'K', lastName: 'L', company: 'Acme', country: 'Brasil', city: 'Recife' },
  ],
  [
    'Dutch',
    'Voornaam;Achternaam;Bedrijf;Functie;E-mailadres;Land;Plaats;Aantal medewerkers',
    'K;L;Acme;CTO;k@acme.example;Nederland;Breda;120',
    { company: 'Acme', title: 'CTO', city: 'Breda', headcount: '120' },
  ],
  [
    'Japanese',
    '会社名,氏名,役職,メールアドレス,国',
    'Acme,K L,部長,k@acme.example,日本',
    { company: 'Acme', fullName: 'K L', title: '部長', email: 'k@acme.example' },
  ],
  [
    'a form',
    'Timestamp,What is your name?,What company do you work for?,Your job title *,Work email address,Do you agree to marketing?',
    '2026,Kim Lee,Acme,CTO,k@acme.example,yes',
    { company: 'Acme', title: 'CTO', email: 'k@acme.example' },
  ],
  ['consent', 'Company,Email,GDPR Consent', 'Acme,k@acme.example,yes', { company: 'Acme', consent: 'yes' }],
];

it.each(EXPORTS)('%s', async (_, header, row, fields) => {
  const { rows } = await listOf(`${header}\n${row}\n`);
  expect(rows).toHaveLength(1);
  expect(rows[0]).toMatchObject(fields);
});

describe('"Name"', () => {
  it.each([
    ['Name,Website', 'Acme,acme.example', 'company'],
    ['Name,Industry', 'Acme,Software', 'company'],
    ['Name,Company', 'Kim Lee,Acme', 'fullName'],
    ['Name,Email', 'Kim Lee,k@acme.example', 'fullName'],
    ['Name,RSVP', 'Kim Lee,Yes', 'fullName'],
    ['Name,URL of Member Profile', 'Kim Lee,https://meet.example/m/1', 'fullName'],
    ['Name,Job Title', 'Kim Lee,CTO', 'fullName'],
    ['Name;Vorname;Firma', 'Lee;Kim;Acme', 'lastName'],
  ])('%s', async (header, row, field) => {
    const { rows } = await listOf(`${header}\n${row}\n`);
    expect(rows[0]?.[field as 'company']).toBe(row.split(/[,;]/)[0]);
  });
});

test('columns that are called alike have the same signature, in whatever case', async () => {
  const [a, b, c] = await Promise.all(
    ['Company,Website\nA,a.example', 'company;WEBSITE\nB;b.example', 'Company,Email\nA,a@a.example'].map(
      listOf,
    ),
  );
  expect(a?.table.signature).toBe(b?.table.signature);
  expect(a?.table.signature).not.toBe(c?.table.signature);
});

test('names of columns that are names of nothing', () => {
  for (const name of ['__proto__', 'constructor', 'toString', '', 'Amount', 'x'.repeat(500)])
    expect(headerName(name)).toBe(null);
});
