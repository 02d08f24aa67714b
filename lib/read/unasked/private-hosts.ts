/** Where people keep and pass on files. */
export const FILE_SHARES: readonly string[] = (
  'drive.google.com docs.google.com sheets.google.com slides.google.com photos.google.com dropbox.com ' +
  'dropboxusercontent.com box.com onedrive.live.com 1drv.ms sharepoint.com wetransfer.com we.tl mega.nz ' +
  'mediafire.com icloud.com pcloud.com sync.com tresorit.com sendspace.com filemail.com smash.com swisstransfer.com ' +
  'transferxl.com hightail.com egnyte.com sharefile.com citrixfiles.com workdocs.aws nextcloud.com ' +
  'docsend.com scribd.com slideshare.net'
).split(' ');

/** Labels of hosts behind which people see their money or their health. */
const BANK_LABELS = new Set(
  (
    'banking ebanking e-banking onlinebanking online-banking netbank netbanking homebanking mybank ibank securebank ' +
    'webbanking patient patients mychart ehealth'
  ).split(' '),
);
const BANKS: readonly string[] = (
  'paypal.com wise.com revolut.com n26.com chase.com wellsfargo.com citi.com hsbc.com barclays.co.uk ' +
  'lloydsbank.com natwest.com santander.com bbva.com ing.com ing.de rabobank.nl abnamro.nl bnpparibas.com ' +
  'credit-agricole.fr societegenerale.fr unicredit.it intesasanpaolo.com ubs.com postfinance.ch raiffeisen.ch ' +
  'consorsbank.de comdirect.de dkb.de americanexpress.com capitalone.com schwab.com fidelity.com'
).split(' ');

/** True for a host behind which people see their money or their health. */
export function isBankHost(host: string): boolean {
  const labels = host.split('.');
  if (labels.some((label) => BANK_LABELS.has(label))) return true;
  if (BANKS.some((bank) => host === bank || host.endsWith(`.${bank}`))) return true;
  // A bank's own name, in the languages that form it so: a maker of software for banks is called otherwise.
  return labels.slice(0, -1).some((label) => /bank$|sparkasse/.test(label) || label === 'bank');
}
