/**
 * Where a business application shows its users their own data: `*.` = any name under a host, which is a customer's; with
 * a path = only what lies under it. Beside each the vendor's own page about it. The vendors' public sites are not here.
 */
export const WORK_HOSTS: readonly (readonly [places: string, source: string])[] = [
  // CRM
  [
    '*.force.com *.my.salesforce.com',
    'https://help.salesforce.com/s/articleView?id=sf.domain_name_url_formats.htm',
  ],
  ['*.dynamics.com', 'https://learn.microsoft.com/power-platform/admin/new-datacenter-regions'],
  ['*.pipedrive.com', 'https://support.pipedrive.com'],
  ['*.sugarondemand.com', 'https://support.sugarcrm.com'],
  ['*.myfreshworks.com *.freshsales.io', 'https://support.freshsales.io'],
  ['*.capsulecrm.com', 'https://capsulecrm.com/support'],
  ['*.insightly.com', 'https://support.insight.ly'],
  ['*.netsuite.com', 'https://docs.oracle.com/en/cloud/saas/netsuite'],
  // Chat and meetings
  ['*.slack.com', 'https://slack.com/help/articles/201663443'],
  [
    'teams.microsoft.com teams.live.com *.cloud.microsoft',
    'https://learn.microsoft.com/microsoft-365/enterprise/urls-and-ip-address-ranges',
  ],
  ['web.whatsapp.com', 'https://faq.whatsapp.com'],
  ['web.telegram.org', 'https://telegram.org/apps'],
  [
    'meet.google.com contacts.google.com keep.google.com docs.google.com sheets.google.com slides.google.com',
    'https://workspace.google.com/products',
  ],
  ['zoom.us/meeting zoom.us/wc', 'https://support.zoom.com'],
  // Mail
  [
    'outlook.office.com outlook.office365.com outlook.live.com',
    'https://learn.microsoft.com/microsoft-365/enterprise/urls-and-ip-address-ranges',
  ],
  // Drive, documents, wiki
  [
    '*.sharepoint.com onedrive.live.com office.com/launch',
    'https://learn.microsoft.com/microsoft-365/enterprise/urls-and-ip-address-ranges',
  ],
  ['*.box.com', 'https://support.box.com'],
  ['dropbox.com/home dropbox.com/scl dropbox.com/work', 'https://help.dropbox.com'],
  ['*.atlassian.net', 'https://support.atlassian.com/organization-administration'],
  ['notion.so/', 'https://www.notion.com/help'],
  ['*.quip.com', 'https://help.salesforce.com/s/articleView?id=sf.quip.htm'],
  ['miro.com/app figma.com/design figma.com/file figma.com/board', 'https://help.miro.com'],
  // Work and boards
  ['*.monday.com', 'https://support.monday.com'],
  ['*.wrike.com', 'https://help.wrike.com'],
  ['trello.com/b trello.com/c trello.com/u', 'https://support.atlassian.com/trello'],
  ['airtable.com/app airtable.com/tbl', 'https://support.airtable.com'],
  ['*.basecamp.com', 'https://basecamp.com/help'],
  // Tickets
  ['*.zendesk.com', 'https://support.zendesk.com'],
  ['*.freshdesk.com *.freshservice.com', 'https://support.freshdesk.com'],
  ['*.service-now.com', 'https://www.servicenow.com/docs'],
  // HR and pay
  ['*.bamboohr.com', 'https://help.bamboohr.com'],
  ['*.personio.de *.personio.com', 'https://support.personio.de'],
  ['*.myworkday.com', 'https://doc.workday.com'],
  ['*.successfactors.com *.successfactors.eu', 'https://help.sap.com/docs/successfactors-platform'],
  ['*.hibob.com', 'https://help.hibob.com'],
  // Sales engagement
  ['*.outreach.io', 'https://support.outreach.io'],
  ['*.salesloft.com', 'https://help.salesloft.com'],
  ['*.gong.io', 'https://help.gong.io'],
];
