import type { SiteHandler } from '../browser/serve-sites.ts';

/** On every page on which people work, and nowhere else: none of these may be kept. */
export const WORK_WORDS = /zorblat|quiverfen|mumblewick|Tamsin Okonedo/i;

/** Where sellers work all day: real kinds of hosts, made-up content. */
export const WORK_PAGES: readonly string[] = [
  'https://app.hubspot.com/contacts/1234/record/0-1/567',
  'https://app-eu1.hubspot.com/contacts/1234/record/0-2/9',
  'https://zorblat.lightning.force.com/lightning/r/Account/001A/view',
  'https://zorblat.my.salesforce.com/001A',
  'https://zorblat.crm4.dynamics.com/main.aspx?etn=account&id=1',
  'https://zorblat.pipedrive.com/deal/7',
  'https://crm.zoho.eu/crm/org1/tab/Leads/1',
  'https://zorblat.myfreshworks.com/crm/sales/contacts/1',
  'https://zorblat.app.netsuite.com/app/common/entity/custjob.nl?id=1',
  'https://app.slack.com/client/T1/C1',
  'https://zorblat.slack.com/archives/C1/p2',
  'https://teams.microsoft.com/v2/',
  'https://web.whatsapp.com/',
  'https://mail.google.com/mail/u/0/',
  'https://docs.google.com/document/d/1abc/edit',
  'https://drive.google.com/drive/my-drive',
  'https://calendar.google.com/calendar/u/0/r',
  'https://meet.google.com/abc-defg-hij',
  'https://outlook.office.com/mail/inbox',
  'https://zorblat.sharepoint.com/sites/hr/Salaries.aspx',
  'https://zorblat-my.sharepoint.com/personal/tamsin',
  'https://zorblat.box.com/folder/1',
  'https://www.dropbox.com/home/Offers',
  'https://zorblat.atlassian.net/wiki/spaces/HR/pages/1',
  'https://www.notion.so/zorblat/Salaries-1',
  'https://miro.com/app/board/uXjV=/',
  'https://www.figma.com/design/abc/Pitch',
  'https://zorblat.monday.com/boards/1',
  'https://trello.com/b/abc/pipeline',
  'https://airtable.com/appK3nQ9vWb27Xz1T/tbl8RmPq2LcVd5Ys0',
  'https://zorblat.zendesk.com/agent/tickets/1',
  'https://zorblat.freshdesk.com/a/tickets/1',
  'https://zorblat.service-now.com/now/nav/ui',
  'https://zorblat.bamboohr.com/home',
  'https://zorblat.app.personio.com/staff/details/1',
  'https://app.outreach.io/prospects/1',
  'https://zorblat.app.gong.io/call?id=1',
  'https://crm.zorblat.example/accounts/1',
  'https://intranet.zorblat.example/news',
  'https://login.zorblat.example/realms/staff',
];

/** Public pages of the same vendors, and the account that each is. */
export const PUBLIC_PAGES: readonly (readonly [url: string, account: string])[] = [
  ['https://www.hubspot.com/', 'hubspot.com'],
  ['https://www.salesforce.com/company/', 'salesforce.com'],
  ['https://www.pipedrive.com/en/features', 'pipedrive.com'],
  ['https://www.zoho.com/aboutus.html', 'zoho.com'],
  ['https://www.freshworks.com/company/about/', 'freshworks.com'],
  ['https://www.netsuite.com/portal/company/about.shtml', 'netsuite.com'],
  ['https://slack.com/about', 'slack.com'],
  ['https://www.box.com/', 'box.com'],
  ['https://www.dropbox.com/about', 'dropbox.com'],
  ['https://www.atlassian.com/company', 'atlassian.com'],
  ['https://www.notion.so/about', 'notion.so'],
  ['https://miro.com/about/', 'miro.com'],
  ['https://www.figma.com/about/', 'figma.com'],
  ['https://monday.com/p/about/', 'monday.com'],
  ['https://www.airtable.com/company', 'airtable.com'],
  ['https://www.zendesk.com/about/', 'zendesk.com'],
  ['https://www.servicenow.com/company.html', 'servicenow.com'],
  ['https://www.bamboohr.com/about-bamboohr/', 'bamboohr.com'],
  ['https://www.personio.de/ueber-uns/', 'personio.de'],
  ['https://www.gong.io/company/', 'gong.io'],
];

/** A page of an unknown host whose own words say that somebody is signed in: its text is not kept. */
export const SIGNED_IN_PAGE = 'https://www.fernhollow.example/desk';

/** As tempting as a record page gets: a company's name, size and country in every form that a page can state. */
const WORK_PAGE = `<!doctype html><html lang="en"><head><title>Zorblat Industries | Account</title>
<meta property="og:site_name" content="Zorblat Industries">
<script type="application/ld+json">{"@context":"https://schema.org","@type":"Organization","name":"Zorblat Industries",
"numberOfEmployees":250,"address":{"@type":"PostalAddress","addressCountry":"DE"}}</script></head>
<body><nav><a href="/">Home</a><a href="/about">About us</a><a href="/careers">Careers</a></nav>
<h1>Zorblat Industries</h1><p>Quiverfen raised $20 million in a Series B round. 250 employees in Berlin, Germany.</p>
<p>Note by Tamsin Okonedo: the mumblewick deal stalls, her salary is 84,000.</p>
<footer>© 2026 Zorblat Industries, Inc.</footer></body></html>`;

function publicPage(name: string): string {
  return `<!doctype html><html lang="en"><head><title>${name} | About us</title>
<meta property="og:site_name" content="${name}"></head>
<body><nav><a href="/">Home</a><a href="/about">About us</a><a href="/pricing">Pricing</a><a href="/careers">Careers</a></nav>
<h1>${name}</h1><p>${name} is software for teams that sell. We are 900 employees, founded in 2012.</p>
<footer>© 2026 ${name}, Inc. All rights reserved. <a href="/imprint">Imprint</a></footer></body></html>`;
}

const SIGNED_IN = `<!doctype html><html lang="en"><head><title>Fernhollow</title></head>
<body><nav><a href="/">Home</a><a href="/desk">Desk</a><a href="/out">Sign out</a><span>Signed in as Tamsin Okonedo</span></nav>
<h1>Fernhollow desk</h1><p>The mumblewick deal stalls. Quiverfen asks for a discount of a third, zorblat says no.</p>
<footer>© 2026 Fernhollow, Inc.</footer></body></html>`;

function page(html: string): SiteHandler {
  return (_, response) => {
    response.writeHead(200, { 'content-type': 'text/html; charset=utf-8' }).end(html);
  };
}

/** Hosts that are both: behind a sign-in on one path, public on another. */
function mixed(host: string): SiteHandler {
  return (_, response, url) => {
    const isPublic = PUBLIC_PAGES.some(([one]) => one === url.href);
    response.writeHead(200, { 'content-type': 'text/html; charset=utf-8' });
    response.end(isPublic ? publicPage(nameOf(host)) : WORK_PAGE);
  };
}

function nameOf(host: string): string {
  const label = host.replace(/^www\./, '').split('.', 1)[0] ?? '';
  return `${label.charAt(0).toUpperCase()}${label.slice(1)}`;
}

export function workSites(): Record<string, SiteHandler> {
  const hosts = [...WORK_PAGES, ...PUBLIC_PAGES.map(([url]) => url)].map((url) => new URL(url).hostname);
  return {
    ...Object.fromEntries(hosts.map((host) => [host, mixed(host)])),
    [new URL(SIGNED_IN_PAGE).hostname]: page(SIGNED_IN),
  };
}
