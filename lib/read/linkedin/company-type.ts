import { foldText } from '#lib/parse/fold-text.ts';
import type { CompanyType } from '#lib/values/company-type.ts';

/** LinkedIn's codes and what its pages call them, folded, by our type. */
const WORDS: Readonly<Record<CompanyType, string>> = {
  public:
    'public company|borsennotiertes unternehmen|aktiengesellschaft borsennotiert|societe cotee en bourse|societe cotee|empresa publica|empresa que cotiza en bolsa|compania publica|societa quotata|azienda pubblica|naamloze vennootschap|beursgenoteerd bedrijf|empresa de capital aberto|halka acik sirket|spolka publiczna|publikt aktiebolag|spolka publiczna gieldowa|notowana na gieldzie|borsnoterat foretag|borsnoteret virksomhed|borsnotert selskap|porssiyhtio|verejna obchodovatelna spolecnost|verejne obchodovatelna spolecnost|публичная компания|публічна компанія|上場企業|公開会社|株式公開企業|상장 기업|상장기업|공개 기업|上市公司|perusahaan publik|شركة عامة',
  private:
    'privately held|private company|privatunternehmen|privatbesitz|in privatbesitz|kapitalgesellschaft|societe civile societe commerciale autres types de societes|entreprise privee|societe privee|de financiacion privada|empresa privada|societa privata non quotata|azienda privata|particuliere onderneming|besloten vennootschap|empresa privada de capital fechado|empresa de capital fechado|ozel sirket|ozel sektor|privat aktiebolag|privatagt foretag|spolka prywatna|prywatna|firma prywatna|privatejet virksomhed|privatejet|privateid selskap|privateid|privat virksomhed|yksityinen yritys|yksityisomistuksessa|soukroma spolecnost|soukrome vlastnictvi|v soukromem vlastnictvi|magantulajdonu vallalat|magantulajdonban|detinuta privat|companie privata|частная компания|приватна компанія|ιδιωτικη εταιρεια|非上場企業|非公開会社|未上場企業|비상장 기업|비상장기업|私人持股|私有公司|私營企業|私人持有|perusahaan swasta|dimiliki swasta|شركة خاصة|חברה פרטית|บริษัทเอกชน|cong ty tu nhan',
  nonprofit:
    'nonprofit|non profit|nonprofit organization|gemeinnutzige organisation|gemeinnutzig|nichtkommerzielle organisation|organisation a but non lucratif|association a but non lucratif|organizacion sin animo de lucro|organizacion sin fines de lucro|ong|organizzazione non profit|no profit|non profitorganisatie|sem fins lucrativos|kar amaci gutmeyen kurulus|ideell organisation|organizacja non profit|organizacja pozarzadowa|nonprofitorganisation|almennyttig organisation|ideell organisasjon|voittoa tavoittelematon jarjesto|neziskova organizace|nonprofit szervezet|organizatie non profit|некоммерческая организация|неприбуткова організація|非営利団体|비영리 단체|비영리단체|非营利机构|非營利組織|organisasi nirlaba|nirlaba',
  government:
    'government agency|regierungsbehorde|behorde|administration publique|organismo gubernamental|agencia gubernamental|agenzia governativa|ente pubblico|overheidsinstelling|orgao governamental|agencia governamental|kamu kurumu|devlet kurumu|myndighet|agencja rzadowa|instytucja rzadowa|offentlig myndighed|statlig etat|valtion virasto|statni instituce|kormanyzati szerv|agentie guvernamentala|государственное учреждение|госучреждение|державна установа|政府機関|정부 기관|정부기관|政府机构|政府機關|instansi pemerintah',
  education:
    'educational|educational institution|education|bildungseinrichtung|bildung|etablissement d enseignement|etablissement educatif|institucion educativa|centro educativo|istituto di istruzione|onderwijsinstelling|instituicao de ensino|instituicao educacional|egitim kurumu|utbildningsinstitution|instytucja edukacyjna|uddannelsesinstitution|utdanningsinstitusjon|oppilaitos|vzdelavaci instituce|oktatasi intezmeny|institutie de invatamant|образовательное учреждение|учебное заведение|навчальний заклад|教育機関|교육 기관|교육기관|教育机构|教育機構|lembaga pendidikan',
  partnership:
    'partnership|personengesellschaft|partnerschaft|societe de personnes|partenariat|asociacion|sociedad|sociedad colectiva|societa di persone|partnerschap|maatschap|sociedade|parceria|ortaklik|handelsbolag|spolka partnerska|spolka osobowa|interessentskab|partnerskab|handelsbolag partnerskap|партнерство|パートナーシップ|合伙企业|kemitraan',
  'self-employed':
    'self employed|self owned|sole proprietorship|selbststandig|selbststandige r|einzelunternehmen|einzelunternehmer|travailleur independant|entreprise individuelle|autonomo|empresa individual|trabajador autonomo|propiedad individual|lavoratore autonomo|ditta individuale|zelfstandige|eenmanszaak|autonomo a|empresario individual|serbest calisan|sahis sirketi|egenforetagare|enskild firma',
};

let table: Map<string, CompanyType> | undefined;

/** Our type for LinkedIn's code ("PRIVATELY_HELD") or for its words in the languages of its pages; null for anything else. */
export function readCompanyType(text: string): CompanyType | null {
  table ??= new Map(
    (Object.entries(WORDS) as [CompanyType, string][]).flatMap(([type, words]) =>
      words.split('|').map((word): [string, CompanyType] => [wordsOf(word), type]),
    ),
  );
  return table.get(wordsOf(text.slice(0, 100))) ?? null;
}

function wordsOf(text: string): string {
  return foldText(text)
    .replace(/[^\p{L}]/gu, ' ')
    .split(' ')
    .filter(Boolean)
    .join(' ');
}
