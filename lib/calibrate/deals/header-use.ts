import { foldLetters } from '#lib/parse/fold-text.ts';
import type { ColumnUse, ContextKind } from './deal.ts';

const words = (text: string): ReadonlySet<string> => new Set(text.split(/\s+/));

/** Names of a column that says how the deal ended, letters only. */
const OUTCOME = words(
  `outcome result status stage dealstage dealstatus opportunitystage opportunitystatus salesstage pipelinestage won iswon closedwon isclosedwon wonlost winloss winlost
  outcomewonlost dealoutcome dealresult converted conversion isconverted success target label customer iscustomer verdict win bought purchased
  ergebnis dealergebnis phase verkaufsphase abschluss gewonnen auftrag statut etape resultat resultado estado etapa esito stato fase uitkomst resultaat wynik gagne ganado vinto ganho`,
);
/** A column that says so of lost deals: yes means lost. */
const LOST = words('lost islost closedlost verloren perdu perdido perso');
const OWNER = words(
  `owner rep reps salesrep salesperson salesagent seller agent ae sdr bdr dealowner accountowner opportunityowner accountexecutive accountmanager salesmanager handledby soldby assignedto
  manager salesteam team verkaufer verkauferin vertriebler vertriebsmitarbeiter betreuer besitzer inhaber verantwortlich zustandig commercial proprietaire vendeur responsable vendedor propietario
  comercial venditore proprietario responsabile verkoper eigenaar accountbeheerder handlowiec`,
);
const SOURCE = words(
  `source leadsource dealsource opportunitysource originalsource channel leadchannel saleschannel referrer origin leadorigin quelle leadquelle herkunft kanal vertriebskanal provenance canal origine fuente origen fonte
  canale origem bron kanaal zrodlo`,
);
const CAMPAIGN = words(
  'campaign campaignname primarycampaign primarycampaignsource utmcampaign utmsource event eventname kampagne campagne campana campanha campagna',
);
/** What only the end of a deal tells. */
const LEAK = words(
  `lossreason lostreason reasonlost reasonforloss reasonforlosing closereason closedreason closedlostreason closedwonreason winreason wonreason reason lostto lostcompetitor winningcompetitor
  lossreasonby saidby probability winprobability closeprobability forecast forecastcategory verlustgrund absagegrund grund wahrscheinlichkeit motifdeperte probabilite motivodeperdida probabilidad
  motivo motivoperdita probabilita invoice invoicenumber contractnumber contractsigned contractid signedon paid commission closevalue closedvalue wonamount wonvalue amountwon salescycle cyclelength dayssinceclose
  daystoclose lossreasondetail`,
);
const WORTH = words(
  `nps npsscore netpromoterscore retention retentionmonths monthsretained monthsretention customersince churn churned churndate ltv clv lifetimevalue customerlifetimevalue expansion expansionrevenue upsellrevenue
  renewed renewals renewal arr mrr acv tcv contractvalue annualcontractvalue totalcontractvalue`,
);
const IDENTITY = words(
  `id dealid opportunityid recordid leadid accountid companyid crmid number dealnumber deal opportunity opportunityname dealname name nummer vorgang angebotsnummer vorgangsnummer`,
);
/** Names one deal of all: the same twice is the same deal. */
const DEAL_ID = words(
  'id dealid opportunityid opportunity recordid leadid dealnumber opportunitynumber dealrecordid vorgangsnummer angebotsnummer iddeal',
);
const CLOSED = words(
  `close closed closedate closeddate closedon dateclosed abschlussdatum geschlossen wonon lostdate wondate enddate decisiondate datedecloture cierre fechadecierre datachiusura sluitdatum date datum fecha data`,
);

export type OutcomeName = 'outcome' | 'lost' | null;

export function outcomeName(header: string): OutcomeName {
  const letters = foldLetters(header);
  if (LOST.has(letters)) return 'lost';
  return OUTCOME.has(letters) ? 'outcome' : null;
}

export function contextName(header: string): ContextKind | null {
  const letters = foldLetters(header);
  if (OWNER.has(letters)) return 'owner';
  if (SOURCE.has(letters)) return 'source';
  return CAMPAIGN.has(letters) ? 'campaign' : null;
}

/** What a column is for by its name alone; null = its cells must tell. */
export function purposeOfName(header: string): ColumnUse | null {
  const letters = foldLetters(header);
  if (LEAK.has(letters)) return 'leak';
  if (WORTH.has(letters)) return 'worth';
  return IDENTITY.has(letters) ? 'identity' : null;
}

export function namesTheDeal(header: string): boolean {
  return DEAL_ID.has(foldLetters(header));
}

export function namesTheClose(header: string): boolean {
  return CLOSED.has(foldLetters(header));
}
