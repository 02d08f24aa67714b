import type { Department } from '#lib/values/department-set.ts';
import { foldText } from './fold-text.ts';
import type { Seniority } from './seniority.ts';

/** What a title says about a job: never about the person. */
export interface JobTitle {
  seniority: Seniority | null;
  /** Department, null when the title names none ("CEO", "Manager"). */
  department: Department | null;
}

/** A longer text is a headline with slogans; its beginning is the title. */
const MAX_TITLE = 160;

/** Phrases by level, the more telling first; matched as whole words of the folded title. */
const LEVELS: readonly (readonly [Seniority, string])[] = [
  [
    'entry',
    'intern|internship|trainee|working student|werkstudent|werkstudentin|praktikant|praktikantin|stagiaire|apprentice|becario|stagista|stagiair',
  ],
  ['vp', 'vp|svp|evp|avp|rvp|vice president|vice presidente|viceprasident'],
  [
    'owner',
    'owner|co owner|founder|co founder|cofounder|founding partner|inhaber|inhaberin|grunder|grunderin|fondateur|fondatrice|fundador|fundadora|fondatore|oprichter|proprietor',
  ],
  [
    'c-level',
    'ceo|cto|cfo|coo|cmo|cro|cio|ciso|cpo|chro|cdo|cso|clo|cco|chief|president|managing director|general manager|geschaftsfuhrer|geschaftsfuhrerin|vorstand|directeur general|directrice generale|pdg|director general|directora general|amministratore delegato|direttore generale|algemeen directeur|partner|managing partner',
  ],
  [
    'director',
    'head|leiter|leiterin|bereichsleiter|abteilungsleiter|responsable|responsabile|jefe|jefa|hoofd|chef|vertriebsleiter|vertriebsleiterin|marketingleiter|marketingleiterin|it leiter|it leiterin',
  ],
  [
    'director',
    'director|direktor|direktorin|directeur|directrice|directora|direttore|direttrice|diretor|diretora|dir',
  ],
  [
    'manager',
    'manager|managerin|lead|supervisor|team lead|teamleiter|teamleiterin|gerente|manageuse|gestor|teamleider',
  ],
];
/** Long in the job, without people of its own. */
const EXPERIENCED =
  'senior|sr|principal|staff|expert|distinguished|chief of staff|counsel|architect|consultant|partner';
/** Where one of these stands before "manager", the job has no people: "account manager". */
const NO_PEOPLE =
  'account|accounts|product|project|program|programme|community|success|key account|case|office|content|brand|campaign|social media|event|events|partner|channel|category';

/** Abbreviated chiefs say their department themselves. */
const CHIEFS: Readonly<Record<string, Department>> = {
  cto: 'engineering',
  cfo: 'finance',
  coo: 'operations',
  cmo: 'marketing',
  cro: 'sales',
  cio: 'it',
  ciso: 'security',
  cpo: 'product',
  chro: 'hr',
  cdo: 'data',
  clo: 'legal',
  cco: 'sales',
};

/** Phrases by department, the narrower first: "sales operations" is revops before it is sales. */
const DEPARTMENT_WORDS: readonly (readonly [Department, string])[] = [
  [
    'revops',
    'revops|rev ops|revenue operations|sales operations|sales ops|marketing operations|marketing ops|gtm operations|gtm ops|go to market operations|commercial operations|business operations|crm manager|crm administrator|salesforce administrator|salesforce admin|sales enablement|revenue enablement',
  ],
  [
    'customer-success',
    'customer success|client success|kundenerfolg|customer experience|onboarding|reussite client|renewals',
  ],
  [
    'security',
    'security|infosec|cybersecurity|cyber security|it sicherheit|informationssicherheit|appsec|devsecops|seguridad informatica|cybersecurite',
  ],
  ['data', 'data|analytics|business intelligence|bi|machine learning|ml|ai|datenanalyse|data science'],
  [
    'procurement',
    'procurement|purchasing|sourcing|buyer|einkauf|einkaufer|einkauferin|achats|acheteur|compras|acquisti|inkoop|vendor management',
  ],
  [
    'hr',
    'hr|human resources|people|talent|recruiting|recruiter|recruitment|personal|personalwesen|personalleiter|personalleiterin|ressources humaines|rh|recursos humanos|risorse umane|people operations|people ops|compensation',
  ],
  [
    'legal',
    'legal|counsel|general counsel|attorney|lawyer|recht|jurist|juristin|justiziar|juridique|juriste|abogado|avvocato|compliance|privacy|dpo',
  ],
  [
    'finance',
    'finance|financial|accounting|accountant|controller|controlling|treasury|treasurer|fp a|finanzen|buchhaltung|buchhalter|finanzas|contabilidad|comptable|comptabilite|finanza|tax|audit|payroll|bookkeeper',
  ],
  [
    'marketing',
    'marketing|brand|growth|demand generation|demand gen|content|communications|pr|public relations|seo|sem|social media|kommunikation|communication|comunicacion|mercadeo|abm|campaign|community|events',
  ],
  [
    'product',
    'product|produkt|produit|producto|prodotto|ux|ui|design|designer|product management|produktmanagement',
  ],
  [
    'support',
    'support|helpdesk|help desk|customer service|kundenservice|kundendienst|service client|servicio al cliente|assistenza clienti|klantenservice|technical support',
  ],
  [
    'engineering',
    'engineering|engineer|developer|software|devops|sre|architect|r d|research and development|entwicklung|entwickler|entwicklerin|ingenieur|ingenieurin|developpeur|desarrollador|desarrollo|sviluppatore|ontwikkelaar|qa|technology|technical|technik|programmer|frontend|backend|full stack|platform',
  ],
  [
    'it',
    'it|information technology|systems|system administrator|sysadmin|network|infrastructure|informatik|informatique|informatica|edv',
  ],
  [
    'sales',
    'sales|account executive|account manager|key account|business development|bdr|sdr|ae|revenue|commercial|vertrieb|vertriebsleiter|verkauf|verkaufer|ventes|commerciale|ventas|comercial|vendite|verkoop|partnerships|alliances|channel|pre sales|presales|solutions consultant|sales engineer',
  ],
  [
    'operations',
    'operations|operating|ops|supply chain|logistics|logistik|betrieb|produktion|production|manufacturing|plant|operaciones|operazioni|operationen|facility|facilities|fulfillment|quality|lieferkette',
  ],
];

/**
 * Function and seniority of a job title in English, German, French, Spanish, Italian or Dutch: "VP of Revenue Operations",
 * "Leiterin Einkauf". What the title does not say is null.
 */
export function parseJobTitle(title: string): JobTitle {
  const words = titleWords(title);
  if (words === '  ') return { seniority: null, department: null };
  return { seniority: readSeniority(words), department: readDepartment(words) };
}

/** The title's words between single spaces, one at each end, so that a phrase is found by `includes`. */
function titleWords(title: string): string {
  const first = title.slice(0, MAX_TITLE).split(/ (?:at|bei|chez|@) |[|•·]/)[0] ?? '';
  const words = foldText(first)
    .replace(/[^\p{L}\p{N}]/gu, ' ')
    .split(' ')
    .filter(
      (word) =>
        word !== '' &&
        word !== 'in' &&
        word !== 'm' &&
        word !== 'w' &&
        word !== 'd' &&
        word !== 'f' &&
        word !== 'x',
    );
  return ` ${words.join(' ')} `;
}

function readSeniority(words: string): Seniority | null {
  const level = LEVELS.find(([, phrases]) => hasPhrase(words, phrases))?.[0] ?? null;
  if (level === 'manager' && isWithoutPeople(words)) return gradeAlone(words);
  // "Partner manager" and "business partner" are no partners; "chief of staff" is no chief.
  if (level === 'c-level' && isFalseExecutive(words))
    return hasPhrase(words, 'manager') ? 'manager' : gradeAlone(words);
  if (level !== null) return level;
  return readDepartment(words) === null ? null : gradeAlone(words);
}

/** The grade of a job without people of its own. */
function gradeAlone(words: string): Seniority {
  return hasPhrase(words, EXPERIENCED) ? 'senior' : 'entry';
}

function isWithoutPeople(words: string): boolean {
  return (
    NO_PEOPLE.split('|').some((kind) => words.includes(` ${kind} manager `)) &&
    !hasPhrase(words, 'lead|team lead')
  );
}

function isFalseExecutive(words: string): boolean {
  const others = words.replaceAll(' partner ', ' ').replaceAll(' chief of staff ', ' ');
  const executive = LEVELS.find(([level]) => level === 'c-level')?.[1] ?? '';
  const isNoPartner =
    words.includes(' partner ') &&
    /(?: business| channel| hr| people| talent| finance| sales| alliance) partner | partner (?:manager|success|marketing|account)/.test(
      words,
    );
  return (isNoPartner || words.includes(' chief of staff ')) && !hasPhrase(others, executive);
}

function readDepartment(words: string): Department | null {
  const chief = words.split(' ').find((word) => Object.hasOwn(CHIEFS, word));
  if (chief) return CHIEFS[chief] ?? null;
  return DEPARTMENT_WORDS.find(([, phrases]) => hasPhrase(words, phrases))?.[0] ?? null;
}

function hasPhrase(words: string, phrases: string): boolean {
  return phrases.split('|').some((phrase) => words.includes(` ${phrase} `));
}
