import type { ForeignPageKind } from '../read-result.ts';

/** Suffixes that registries give to public bodies only. */
const GOVERNMENT_SUFFIX =
  /(?:^|\.)(?:gov|mil)$|\.(?:gov|gob|gouv|gub|govt|go|gv|mil|fed|admin)\.[a-z]{2}$|\.(?:gouv|gv)\.[a-z]{2,3}$|(?:^|\.)(?:europa\.eu|bund\.de|bundestag\.de|bundesregierung\.de|nhs\.uk|police\.uk|parliament\.uk|admin\.ch|overheid\.nl|canada\.ca|gc\.ca|un\.org|who\.int|nato\.int|gov\.[a-z]{2,3})$/;
const GOVERNMENT_INT = /\.int$/;
const UNIVERSITY_SUFFIX =
  /(?:^|\.)edu$|\.(?:edu|ac)\.[a-z]{2}$|(?:^|\.)(?:uni|tu|fh|hs|th)-[a-z-]{1,60}\.(?:de|at)$|(?:^|\.)univ-[a-z0-9-]{1,60}\.fr$|\.k12\.[a-z]{2}\.us$/;

const GOVERNMENT_NAME =
  /^(?:the )?(?:city|town|county|village|borough|township|municipality|commonwealth|government) of [a-z]|\b(?:city|town|county|borough|district|parish|shire|municipal|regional|metropolitan|village) (?:council|government|hall)$|^(?:ville|commune|mairie|métropole|préfecture) (?:de|du|des)\s|^(?:ville|commune|mairie) d['’]|^(?:stadt|gemeinde|landkreis|verbandsgemeinde|landeshauptstadt|hansestadt) [a-zäöü]|^(?:ayuntamiento|ajuntament|diputación|gobierno|concello) de|^(?:comune|provincia|regione|città) d[ie']|^gemeente [a-z]|^(?:prefeitura|câmara municipal|município) d|^(?:u\.?s\.?|federal|national) (?:department|agency|bureau|ministry) of\b|^bundesministerium|^ministère|^ministerio|^ministero|^ministry of|^администрация (?:города|района)|^(?:the )?(?:embassy|consulate(?: general)?|parliament|senate|supreme court) of\s|^(?:botschaft|generalkonsulat) d|^(?:ambassade|consulat) d|^embajada d|^ambasciata d|^(?:landratsamt|landesamt|bundesamt|finanzamt|bezirksamt|amtsgericht|landgericht|polizei(?:präsidium)?|staatsministerium|ministerium) |\b(?:school district|public schools|police department|sheriff['’]s office|department of (?:health|transportation|education|justice|labor|agriculture|revenue|state)|house of representatives|county clerk)$/i;
/** A university's name begins or ends with the word; a phrase that holds it is about universities. */
const UNIVERSITY_NAME =
  /^(?:the )?(?:university|université|universität|universidad|università|universiteit|universidade|hochschule|fachhochschule|politecnico|polytechnic|école (?:supérieure|polytechnique|normale))(?: (?:of|de|di|del|degli|van|für|zu|at))?(?: the)? \S{1,40}(?: \S{1,40}){0,4}$|^(?:(?:the )?(?:faculty|school|college|department) of [a-z ,&]{3,60}(?:,| at| -) (?:the )?(?:university|\S{1,40} university)\b|lehrstuhl für |fakultät (?:für )?[a-zäöü]|facultad de |faculté (?:de|des) |facoltà di |faculdade de |technische universität )|^\S{1,40}(?: \S{1,40}){0,3} (?:university|universität|universiteit|hochschule|community college|state college|institute of technology)$/i;

/** What stands side by side in a university's menu; the first kind on no other site's. */
const ACADEMIC_LINKS =
  /^(?:academics|faculty|faculties|undergraduate|graduate|postgraduate|degrees|campus(?: life)?|alumni|admissions|fakultäten|studiengänge|studierende|studium|facultés|étudiants|vie étudiante|enseignants|doctorat|scolarité|formations|facultades|grados|másteres|estudiantes|ateneo|didattica|corsi di laurea|studenti|dottorat[io]|faculteiten|graduação|pós-graduação|alunos)$/;
const RESEARCH_LINKS =
  /^(?:research|students|current students|forschung|lehre|recherche|formation|investigación|estudios|ricerca|onderzoek|onderwijs|pesquisa|ensino|library|bibliothek|bibliothèque|biblioteca)$/;

/** True when the menu is a university's: who studies, who teaches, what is researched. */
export function hasAcademicMenu(frameLinks: readonly string[]): boolean {
  const links = new Set(frameLinks);
  const academic = [...links].filter((link) => ACADEMIC_LINKS.test(link)).length;
  const research = [...links].filter((link) => RESEARCH_LINKS.test(link)).length;
  return academic >= 2 && academic + research >= 4;
}

/** Government or university by the registry's own suffixes; null otherwise. */
export function publicBodyByHost(hostname: string): ForeignPageKind | null {
  const host = hostname.toLowerCase().replace(/\.$/, '');
  if (UNIVERSITY_SUFFIX.test(host)) return 'university';
  if (GOVERNMENT_SUFFIX.test(host) || GOVERNMENT_INT.test(host)) return 'government';
  return null;
}

/** "Official site of the ..." in front of a name. */
const OFFICIAL =
  /^(?:welcome to (?:the )?|(?:the )?official (?:web ?)?site of (?:the )?|(?:le )?site (?:web )?officiel (?:de la |de l['’]|du |de )|(?:die )?offizielle (?:web|internet)?seite (?:der |des )?|sito (?:web )?(?:ufficiale|istituzionale) (?:del |della |dell['’])|(?:sitio|página|portal) (?:web )?oficial (?:del |de la |de )|officiële (?:web)?site van (?:de )?|home ?(?:page)? ?[-|–:] ?)/i;

/** Government or university by a site's own name; null otherwise. Names are short: a headline is not asked. */
export function publicBodyByName(name: string): ForeignPageKind | null {
  if (name.length > 100) return null;
  const bare = name.replace(OFFICIAL, '').trim();
  if (GOVERNMENT_NAME.test(bare)) return 'government';
  return UNIVERSITY_NAME.test(name) &&
    !/\b(?:press|store|shop|games?|credit union|software|courses?|hospital|for|corporate|academy)\b/i.test(
      name,
    )
    ? 'university'
    : null;
}
