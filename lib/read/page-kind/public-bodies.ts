import type { ForeignPageKind } from '../read-result.ts';

/** Suffixes that registries give to public bodies only. */
const GOVERNMENT_SUFFIX =
  /(?:^|\.)(?:gov|mil)$|\.(?:gov|gob|gouv|gub|govt|go|gv|mil|fed|admin|govern|leg|jus)\.[a-z]{2}$|\.(?:lg\.jp|muni\.il|bel\.tr|pol\.tr|gsi\.gov\.uk|gc\.ca|(?:kommune|stat|dep)\.no|(?:ci|co|town|vil|state)\.[a-z-]{2,30}(?:\.[a-z]{2})?\.us|state\.[a-z]{2}\.us)$|\.(?:gouv|gv)\.[a-z]{2,3}$|(?:^|\.)(?:europa\.eu|bund\.de|bundestag\.de|bundesregierung\.de|nhs\.uk|police\.uk|parliament\.uk|admin\.ch|overheid\.nl|canada\.ca|gc\.ca|un\.org|who\.int|nato\.int|gov\.[a-z]{2,3})$/;
const GOVERNMENT_INT = /\.int$/;
const UNIVERSITY_SUFFIX =
  /(?:^|\.)edu$|\.(?:edu|ac|sch|school|ed|k12)\.[a-z]{2}$|\.(?:re|hs|ms|es|sc)\.kr$|\.(?:vgs|fhs)\.no$|(?:^|\.)(?:uni|tu|fh|hs|th)-[a-z-]{1,60}\.(?:de|at)$|(?:^|\.)univ-[a-z0-9-]{1,60}\.fr$|\.k12\.[a-z]{2}\.us$/;

const GOVERNMENT_NAME =
  /^(?:the )?(?:city|town|county|village|borough|township|municipality|commonwealth|government) of [a-z]|\b(?:city|town|county|borough|district|parish|shire|municipal|regional|metropolitan|village) (?:council|government|hall)$|^(?:ville|commune|mairie|métropole|préfecture) (?:de|du|des)\s|^(?:ville|commune|mairie) d['’]|^(?:stadt|gemeinde|landkreis|verbandsgemeinde|landeshauptstadt|hansestadt) [a-zäöü]|^(?:ayuntamiento|ajuntament|diputación|gobierno|concello) de|^(?:comune|provincia|regione|città) d[ie']|^gemeente [a-z]|^(?:prefeitura|câmara municipal|município) d|^(?:u\.?s\.?|federal|national) (?:department|agency|bureau|ministry) of\b|^bundesministerium|^ministère|^ministerio|^ministero|^ministry of|^(?:ministerstwo|ministerstvo|ministeriet|ministarstvo|ministério|ministerul|министерство|міністерство|министарство) |(?:bakanlığı|belediyesi|valiliği|kaymakamlığı)$|^(?:urząd|obec|město|městský úřad|obecní úřad|gmina|powiat|primăria|comuna|općina|opština|občina|община|δήμος|міська рада|obecný úrad) \p{Lu}|\p{L}{2}(?: kommun| kommune|n kunta|n kaupunki| önkormányzata| város önkormányzata)$|(?:市役所|町役場|村役場|市公式(?:ホームページ|サイト)|県庁|区役所|시청|군청|구청|도청|人民政府|市政府)|^mairie$|^администрация (?:города|района)|^(?:the )?(?:embassy|consulate(?: general)?|parliament|senate|supreme court) of\s|^(?:botschaft|generalkonsulat) d|^(?:ambassade|consulat) d|^embajada d|^ambasciata d|^(?:landratsamt|landesamt|bundesamt|finanzamt|bezirksamt|amtsgericht|landgericht|polizei(?:präsidium)?|staatsministerium|ministerium) |\b(?:school district|public schools|police department|sheriff['’]s office|department of (?:health|transportation|education|justice|labor|agriculture|revenue|state)|house of representatives|county clerk)$/iu;
/** A university's name begins or ends with the word; a phrase that holds it is about universities. */
const UNIVERSITY_NAME =
  /^(?:the )?(?:university|université|universität|universidad|università|universiteit|universidade|hochschule|fachhochschule|politecnico|polytechnic|école (?:supérieure|polytechnique|normale))(?: (?:of|de|di|del|degli|van|für|zu|at))?(?: the)? \S{1,40}(?: \S{1,40}){0,4}$|^(?:(?:the )?(?:faculty|school|college|department) of [a-z ,&]{3,60}(?:,| at| -) (?:the )?(?:university|\S{1,40} university)\b|lehrstuhl für |fakultät (?:für )?[a-zäöü]|facultad de |faculté (?:de|des) |facoltà di |faculdade de |technische universität )|^\S{1,40}(?: \S{1,40}){0,3} (?:university|universität|universiteit|hochschule|community college|state college|institute of technology)$/i;

/** What stands side by side in a university's menu; the first kind on no other site's. */
const ACADEMIC_LINKS =
  /^(?:academics|faculty|faculties|undergraduate|graduate|postgraduate|degrees|campus(?: life)?|alumni|admissions|fakultäten|studiengänge|studierende|studium|facultés|étudiants|vie étudiante|enseignants|doctorat|scolarité|formations|facultades|grados|másteres|estudiantes|ateneo|didattica|corsi di laurea|studenti|dottorat[io]|faculteiten|studeren|campussen|toekomstige studenten?|alumnus|opleidingen|personeelsleden|graduação|pós-graduação|alunos|wydziały|studenci|kandydaci|doktoranci|absolwenci|fakulty|uchazeči|studenti|absolventi|uchádzači|utbildningar|studenter|alumner|fakulteter|uddannelser|studerende|fakülteler|öğrenciler|aday öğrenci|enstitüler|yüksekokullar|karok|hallgatóknak|felvételizőknek|facultăți|studenți|admitere|абитуриентам|студентам|факультеты|аспирантура|кафедры|абітурієнтам|факультети|学部|学部・大学院|大学院|入試情報|受験生の方|在学生の方|卒業生の方|院系设置|本科生|研究生|招生就业|校友|입학안내|대학원)$/;
const RESEARCH_LINKS =
  /^(?:research|students|current students|forschung|lehre|recherche|formation|investigación|estudios|ricerca|onderzoek|onderwijs|pesquisa|ensino|bibliotheken|badania|nauka|biblioteka|výzkum|knihovna|forskning|bibliotek|araştırma|kütüphane|kutatás|könyvtár|cercetare|bibliotecă|наука|образование|библиотека|бібліотека|研究|図書館|科学研究|图书馆|연구|도서관|library|bibliothek|bibliothèque|biblioteca)$/;

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
    !/\b(?:press|store|shop|games?|credit union|software|courses?|hospital|health|for|corporate|academy)\b/i.test(
      name,
    )
    ? 'university'
    : null;
}

/** A school's own name, in the languages whose schools carry the word in it. A driving or a dancing school sells lessons. */
const SCHOOL_NAME =
  /\b(?:primary|elementary|secondary|high|middle|grammar|infant|junior|nursery|public|charter|community|comprehensive|day|boarding|catholic|church of england|business|law|medical|graduate|art) school\b|\bschool of (?:business|management|law|medicine|economics|engineering|public health|nursing|education|arts?)\b|\b(?:academy trust|sixth form college|community college|kindergarten)\b|(?:grund|real|haupt|gesamt|gemeinschafts|mittel|volks|berufs|förder|ober|hoch)schule\b|\b(?:gymnasium|lyzeum|kollegium) \p{L}|\p{L}-gymnasium\b|^(?:collège|lyc[ée]e|[ée]cole (?:primaire|maternelle|[ée]l[ée]mentaire|sup[ée]rieure|nationale|de commerce)|groupe scolaire)\b|^(?:ceip|ies|colegio|escuela (?:de|infantil|superior)|instituto de educaci[oó]n|escola (?:b[áa]sica|secund[áa]ria|municipal|estadual)|agrupamento de escolas)\b|^(?:liceo|istituto (?:comprensivo|tecnico|superiore|statale|di istruzione)|scuola (?:primaria|secondaria|media|dell['’]infanzia)|i\.?c\.? )|\b(?:basisschool|middelbare school|scholengemeenschap)\b|\b(?:szko[łl]a podstawowa|zesp[oó][łl] szk[oó][łl]|liceum|technikum|przedszkole)\b|(?:z[áa]kladn[íi] [šs]kola|mate[řr]sk[áa] [šs]kola|st[řr]edn[íi] [šs]kola|gymn[áa]zium)|(?:általános iskola|gimn[áa]zium|[șş]coala|liceul|osnovna [šs]kola|srednja [šs]kola|grundskola|gymnasieskola|folkeskole|ilkokulu|ortaokulu|lisesi|anadolu lisesi)|(?:школа|гимназия|лицей|детский сад|гімназія|ліцей)|(?:小学校|中学校|高等学校|초등학교|중학교|고등학교)/iu;
const SELLS_LESSONS =
  /\b(?:driving|dance|dancing|language|cooking|surf|ski|sailing|riding|music|yoga|fahr|tanz|sprach|musik|software|systems|solutions|supplies|furniture|photo\w{0,8}|for)\b|автошкол|англий|язык|танц|музык|курс/iu;

/** True for the name of a school or a business school; never for the page of somebody who sells to them. */
export function schoolByName(name: string): boolean {
  return name.length <= 100 && SCHOOL_NAME.test(name) && !SELLS_LESSONS.test(name);
}
