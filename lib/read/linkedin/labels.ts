import { foldText } from '#lib/parse/fold-text.ts';

/** The rows of the about page that are read. */
export type AboutRow = 'website' | 'industry' | 'size' | 'headquarters' | 'type' | 'founded' | 'specialties';

/** Labels of the about page by language; folded when compared. English, German, French, Spanish, Italian, Dutch,
 * Portuguese, Turkish, Swedish, Polish, Danish and Norwegian. */
const LABELS: Readonly<Record<AboutRow, string>> = {
  website:
    'Website|Webseite|Site web|Site Web|Sitio web|Sito Web|Site|Web Sitesi|Webbplats|Witryna|Hjemmeside|Nettsted',
  industry:
    'Industry|Industries|Branche|Secteur|Secteur d’activité|Sector|Settore|Setor|Sektör|Bransch|Branża|Bransje',
  size: 'Company size|Größe|Unternehmensgröße|Taille de l’entreprise|Tamaño de la empresa|Dimensioni dell’azienda|Bedrijfsgrootte|Tamanho da empresa|Şirket büyüklüğü|Företagsstorlek|Wielkość firmy|Virksomhedsstørrelse|Bedriftsstørrelse',
  headquarters:
    'Headquarters|Hauptsitz|Siège social|Sede|Sede central|Sede principale|Hoofdkantoor|Genel Merkez|Huvudkontor|Siedziba główna|Siedziba|Hovedkvarter|Hovedkontor',
  type: 'Type|Art|Tipo|Soort|Tür|Typ|Rodzaj',
  founded:
    'Founded|Gegründet|Fondée en|Créée en|Fondation|Fundación|Data di fondazione|Opgericht|Fundada em|Fundação|Kuruluş|Grundat|Grundades|Założono|Data założenia|Grundlagt|Grunnlagt',
  specialties:
    'Specialties|Spezialgebiete|Spécialités|Domaines|Especialidades|Settori di competenza|Specializzazioni|Specialismen|Especializações|Uzmanlık Alanları|Specialiteter|Specjalizacje|Specialer|Spesialiteter',
};

/** "12 followers" in the languages of LinkedIn's pages, by the word's stem. */
export const FOLLOWERS =
  /follower|abonn[ée]|seguidor|takipçi|följare|følger|volger|obserwuj|seuraaja|sledujíc|urmăritor|követő|подписчик|підписник|відстежувач|ακόλουθ|フォロワー|关注者|關注者|追蹤者|팔로워|متابع|دنبال.?کننده|עוקבים|pengikut|ผู้ติดตาม|tagasubaybay|theo dõi|फ़?ॉलोअर|फ़?ॉलोवर|ফলোয়ার|অনুসরণকারী|ਫਾਲੋਅਰ|ਫ਼ਾਲੋਅਰ|అనుచరు|ఫాలోవర్/giu;
/** "12 employees", likewise. */
export const EMPLOYEES =
  /employee|mitarbeite|beschäftigte|employé|salarié|emplead|trabajador|funcionári|colaborador|dipendent|medewerker|werknemer|çalışan|anställd|medarbejder|ansatt|työntekijä|pracowni|zaměstnan|angajaț|alkalmazott|munkavállaló|сотрудник|працівник|співробітник|εργαζ|υπάλληλ|従業員|社員|员工|員工|직원|임직원|موظف|کارمند|کارکن|עובדים|karyawan|pekerja|kakitangan|พนักงาน|empleyado|nhân viên|कर्मचारी|কর্মচারী|কর্মী|ਕਰਮਚਾਰੀ|ఉద్యోగు/giu;
/** "12 associated members", "12 on LinkedIn": who says on LinkedIn that they work there. */
export const MEMBERS =
  /(?:associated |verbundene |zugeordnete |gekoppelde |ilişkili |associerade |powiązanych |tilknyttede )?(?:members?|mitglieder|miembros|membres|membros|usuários|membri|leden|üye|medlem|członków|členů|ihmistä|jäsentä|участник|учасник|メンバー|名成员|회원)|(?:on|en|auf|sur|su|op|no|på|w|na|bei|in) linkedin/giu;

let rows: Map<string, AboutRow> | undefined;

/** The row that a label announces, in whichever of the languages it is written; null for others. */
export function readLabel(text: string): AboutRow | null {
  rows ??= new Map(
    (Object.entries(LABELS) as [AboutRow, string][]).flatMap(([row, labels]) =>
      labels.split('|').map((label): [string, AboutRow] => [labelKey(label), row]),
    ),
  );
  return text.length > 60 ? null : (rows.get(labelKey(text)) ?? null);
}

function labelKey(text: string): string {
  return foldText(text)
    .replace(/[^\p{L}]/gu, ' ')
    .split(' ')
    .filter(Boolean)
    .join(' ');
}
