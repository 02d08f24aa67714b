import { describe, expect, test } from 'vitest';
import { WORK_HOSTS } from '#lib/read/page-kind/work-hosts.ts';
import { isWorkPage } from '#lib/read/page-kind/work-page.ts';

describe('isWorkPage', () => {
  test.each([
    'https://app.hubspot.com/contacts/1/record/0-1/2',
    'https://app-eu1.hubspot.com/contacts/1',
    'https://acme.lightning.force.com/lightning/r/Account/1/view',
    'https://acme.my.salesforce.com/001',
    'https://acme.crm4.dynamics.com/main.aspx',
    'https://acme.pipedrive.com/deal/1',
    'https://crm.zoho.eu/crm/org1/tab/Leads',
    'https://app.slack.com/client/T1/C1',
    'https://acme.slack.com/archives/C1',
    'https://teams.microsoft.com/v2/',
    'https://mail.google.com/mail/u/0/',
    'https://outlook.office.com/mail/',
    'https://docs.google.com/document/d/1/edit',
    'https://drive.google.com/drive/my-drive',
    'https://acme.sharepoint.com/sites/hr',
    'https://acme-my.sharepoint.com/personal/anna',
    'https://acme.atlassian.net/wiki/spaces/HR',
    'https://www.notion.so/acme/Salaries-1',
    'https://trello.com/b/1/pipeline',
    'https://acme.zendesk.com/agent/tickets/1',
    'https://acme.bamboohr.com/home',
    'https://acme.app.personio.com/staff',
    'https://app.outreach.io/prospects/1',
    'https://web.whatsapp.com/',
    'https://crm.northwind.example/accounts/1',
    'https://intranet.northwind.example/',
    'https://login.northwind.co.uk/',
    'https://accounts.northwind.example/',
    'https://wiki.northwind.example/Salaries',
    'https://eu.app.northwind.example/',
    'https://MAIL.northwind.example./',
    'http://intranet/news',
    'https://crm.corp/',
    'http://10.1.2.3/wiki',
    'http://192.168.1.20/',
  ])('%s is', (url) => expect(isWorkPage(new URL(url))).toBe(true));

  test.each([
    'https://www.hubspot.com/',
    'https://hubspot.com/products/crm',
    'https://blog.hubspot.com/sales',
    'https://www.salesforce.com/company/',
    'https://www.pipedrive.com/en/features',
    'https://slack.com/about',
    'https://www.notion.com/',
    'https://www.notion.so/',
    'https://www.notion.so/product',
    'https://www.notion.so/de/pricing',
    'https://www.atlassian.com/',
    'https://www.zendesk.com/pricing/',
    'https://zendesk.com/',
    'https://www.zendesk.de/',
    'https://monday.com/crm',
    'https://support.monday.com/hc',
    'https://www.personio.de/ueber-uns/',
    'https://docs.northwind.example/guide/install',
    'https://acme.jobs.personio.de/',
    'https://www.bamboohr.com/about-bamboohr/',
    'https://trello.com/pricing',
    'https://trello.com/blog',
    'https://www.outreach.io/company',
    'https://www.gong.io/',
    'https://www.box.com/',
    'https://basecamp.com/',
    'https://www.linkedin.com/company/acme/',
    'https://www.linkedin.com/sales/company/1',
    'https://northwind.example/app/',
    'https://app.example/',
    'https://crm.com/',
    'https://mail.co.uk/',
    'https://www.app.com.br/',
    'https://id.northwind.example/',
    'https://my.northwind.example/',
    'https://shop.northwind.example/',
    'https://application.northwind.example/',
    'http://localhost:3000/',
    'http://127.0.0.1:8080/',
  ])('%s is not', (url) => expect(isWorkPage(new URL(url))).toBe(false));

  test('every place has a source of its vendor', () => {
    for (const [places, source] of WORK_HOSTS) {
      expect(places).toMatch(/^(?:\*\.)?[\w.-]+(?:\/\w*)?(?: (?:\*\.)?[\w.-]+(?:\/\w*)?)*$/);
      expect(URL.canParse(source)).toBe(true);
    }
  });
});
