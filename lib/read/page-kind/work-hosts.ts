/**
 * Where a business application shows its users their own data: `*.` = any name under a host, which is a customer's; with
 * a path = only what lies under it; a star behind a path = an identifier of the vendor's follows. Beside each the vendor's own page about it. The vendors' public sites are not here.
 */
export const WORK_HOSTS: readonly (readonly [places: string, source: string])[] = [
  // CRM
  [
    '*.force.com *.my.salesforce.com',
    'https://help.salesforce.com/s/articleView?id=sf.domain_name_url_formats.htm',
  ],
  ['*.zoho.com *.zoho.eu *.zoho.in', 'https://help.zoho.com'],
  ['*.oraclecloud.com', 'https://docs.oracle.com/en/cloud/saas'],
  ['*.s4hana.cloud.sap *.crm.ondemand.com', 'https://help.sap.com/docs'],
  ['*.powerapps.com', 'https://learn.microsoft.com/power-apps'],
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
  ['*.zoom.us zoom.us/meeting zoom.us/wc zoom.us/j', 'https://support.zoom.com'],
  ['*.webex.com', 'https://help.webex.com'],
  ['discord.com/channels', 'https://support.discord.com'],
  [
    'groups.google.com photos.google.com script.google.com classroom.google.com lookerstudio.google.com analytics.google.com',
    'https://workspace.google.com/products',
  ],
  // Assistants: what is asked there is nobody else's business
  ['chatgpt.com/c chatgpt.com/g chatgpt.com/share', 'https://help.openai.com'],
  ['claude.ai/chat claude.ai/project claude.ai/new', 'https://support.claude.com'],
  ['gemini.google.com notebooklm.google.com', 'https://support.google.com/gemini'],
  ['copilot.microsoft.com', 'https://support.microsoft.com/copilot'],
  ['perplexity.ai/search perplexity.ai/spaces', 'https://www.perplexity.ai/help-center'],
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
  [
    'dropbox.com/home dropbox.com/scl dropbox.com/work dropbox.com/preview paper.dropbox.com',
    'https://help.dropbox.com',
  ],
  ['*.atlassian.net', 'https://support.atlassian.com/organization-administration'],
  ['notion.so/', 'https://www.notion.com/help'],
  ['*.quip.com', 'https://help.salesforce.com/s/articleView?id=sf.quip.htm'],
  ['miro.com/app', 'https://help.miro.com'],
  [
    'figma.com/design figma.com/file figma.com/files figma.com/board figma.com/proto figma.com/slides',
    'https://help.figma.com',
  ],
  ['canva.com/design canva.com/folder', 'https://www.canva.com/help'],
  ['lucid.app', 'https://help.lucid.co'],
  ['coda.io/d', 'https://help.coda.io'],
  ['evernote.com/client evernote.com/shard', 'https://help.evernote.com'],
  ['*.docusign.net apps.docusign.com', 'https://support.docusign.com'],
  ['*.seismic.com *.showpad.biz', 'https://help.seismic.com'],
  // Work and boards
  ['*.monday.com', 'https://support.monday.com'],
  ['*.wrike.com', 'https://help.wrike.com'],
  ['trello.com/b trello.com/c trello.com/u trello.com/w', 'https://support.atlassian.com/trello'],
  ['airtable.com/app* airtable.com/tbl* airtable.com/shr* airtable.com/wsp*', 'https://support.airtable.com'],
  ['*.basecamp.com', 'https://basecamp.com/help'],
  ['dev.azure.com *.visualstudio.com', 'https://learn.microsoft.com/azure/devops'],
  // Tickets
  ['*.zendesk.com', 'https://support.zendesk.com'],
  ['*.freshdesk.com *.freshservice.com', 'https://support.freshdesk.com'],
  ['*.service-now.com', 'https://www.servicenow.com/docs'],
  // HR and pay
  ['*.bamboohr.com', 'https://help.bamboohr.com'],
  ['*.personio.de *.personio.com', 'https://support.personio.de'],
  ['*.myworkday.com', 'https://doc.workday.com'],
  ['*.successfactors.com *.successfactors.eu', 'https://help.sap.com/docs/successfactors-platform'],
  ['workforcenow.adp.com my.adp.com', 'https://support.adp.com'],
  ['*.ultipro.com', 'https://www.ukg.com/support'],
  ['*.concursolutions.com', 'https://help.sap.com/docs/SAP_CONCUR'],
  ['*.hibob.com', 'https://help.hibob.com'],
  // The way in
  ['*.okta.com *.oktapreview.com', 'https://help.okta.com'],
  ['*.onelogin.com', 'https://onelogin.service-now.com/support'],
  ['*.auth0.com', 'https://auth0.com/docs'],
  // Marketing
  ['*.pardot.com', 'https://help.salesforce.com'],
  ['*.activehosted.com', 'https://help.activecampaign.com'],
  // Sales engagement
  ['*.outreach.io', 'https://support.outreach.io'],
  ['*.salesloft.com', 'https://help.salesloft.com'],
  ['*.gong.io', 'https://help.gong.io'],
];
