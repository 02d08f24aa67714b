import { foldLetters } from '#lib/parse/fold-text.ts';
import type { ListField } from '../fields.ts';

const words = (text: string) => new Set(text.split(' '));

/** What people and tools write where they have nothing to say, in letters only. */
const NOTHING = words(
  `na nan null none nil unknown undefined tbd tba tbc notapplicable notavailable notprovided notspecified notset notgiven notdisclosed
  undisclosed noanswer noresponse inforequested informationrequested norecord nodata novalue missing prefernottosay
  ka keineangabe keineangaben keine unbekannt leer entfallt ohne nichtangegeben nichtbekannt
  nonrenseigne nonrenseignee inconnu inconnue aucun aucune nonprecise neant nonapplicable
  ninguno ninguna desconocido desconocida sindatos noaplica noespecificado sininformacion
  nessuno nessuna sconosciuto sconosciuta nonspecificato nondisponibile nonapplicabile
  nenhum nenhuma desconhecido desconhecida naoinformado naoaplicavel semdados naodisponivel
  geen onbekend nvt niettoepasselijk nietbekend nietopgegeven
  brak nieznany okand saknas ukendt ingen`.replace(/\s+/g, ' '),
);
/** Spreadsheets write these into a cell that they could not calculate. */
const ERRORS = words('#n/a #ref! #value! #name? #div/0! #num! #null! #spill! #calc!');
/** No company, though it stands where the company should. */
const NO_COMPANY = words(
  `freelance freelancer freelancing selfemployed selfemployment selfemployedconsultant independent independentconsultant independentcontractor
  independentprofessional individual personal stealth stealthstartup stealthmode stealthmodestartup stealthcompany stealthaistartup
  unemployed retired student jobseeker lookingforwork opentowork careerbreak sabbatical inbetweenjobs betweenjobs myself
  confidential confidentialcompany nocompany notemployed currentlyseekingnewopportunities
  freiberuflich freiberufler freiberuflerin selbstandig selbststandig selbststandige arbeitslos arbeitssuchend privat privatperson rentner rentnerin studentin inrente
  independant independante acompte autoentrepreneur autoentrepreneuse travailleurindependant sansemploi retraite retraitee etudiant etudiante particulier enrecherche
  autonomo autonoma cuentapropia porcuentapropia independiente desempleado desempleada jubilado jubilada estudiante
  liberoprofessionista liberaprofessionista autonomo lavoratoreautonomo disoccupato disoccupata pensionato pensionata studente studentessa privato
  autonomo autonoma contapropria freelas desempregado desempregada aposentado aposentada estudante
  zzp zzper zelfstandig zelfstandige zelfstandigondernemer werkloos gepensioneerd student particulier`.replace(
    /\s+/g,
    ' ',
  ),
);
/** People and towns are called Nan, Null, Leer and Geen: there only what can be no name counts. */
const NO_NAME = words(
  'na notapplicable notavailable notprovided unknown inforequested informationrequested tbd',
);
const NAME_FIELDS: ReadonlySet<ListField> = new Set(['firstName', 'lastName', 'fullName', 'city']);
const COMPANY_FIELDS: ReadonlySet<ListField> = new Set(['company', 'domain', 'website', 'parent']);
/** A placeholder is short: longer cells need no look. */
const MAX_PLACEHOLDER = 40;

/** True for a cell that says nothing in a column of this field. */
export function isPlaceholder(cell: string, field: ListField): boolean {
  if (cell.length > MAX_PLACEHOLDER || cell.includes('@') || cell.includes('://')) return false;
  if (ERRORS.has(cell.toLowerCase())) return true;
  const letters = foldLetters(cell);
  if (letters === '') return true;
  if (NAME_FIELDS.has(field)) return NO_NAME.has(letters);
  return NOTHING.has(letters) || (COMPANY_FIELDS.has(field) && NO_COMPANY.has(letters));
}
