import { foldText } from '#lib/parse/fold-text.ts';
import type { CompanyType } from '#lib/values/company-type.ts';

/** LinkedIn's codes and what its pages call them, folded, by our type. */
const WORDS: Readonly<Record<CompanyType, string>> = {
  public:
    'public company|borsennotiertes unternehmen|aktiengesellschaft borsennotiert|societe cotee en bourse|societe cotee|empresa publica|empresa que cotiza en bolsa|compania publica|societa quotata|azienda pubblica|naamloze vennootschap|beursgenoteerd bedrijf|empresa de capital aberto|halka acik sirket|spolka publiczna|publikt aktiebolag|spolka publiczna gieldowa|borsnoterat foretag|borsnoteret virksomhed|borsnotert selskap|porssiyhtio|verejne obchodovatelna spolecnost|публичная компания|上場企業|上市公司|perusahaan publik',
  private:
    'privately held|private company|privatunternehmen|privatbesitz|in privatbesitz|kapitalgesellschaft|societe civile societe commerciale autres types de societes|entreprise privee|societe privee|de financiacion privada|empresa privada|societa privata non quotata|azienda privata|particuliere onderneming|besloten vennootschap|empresa privada de capital fechado|empresa de capital fechado|ozel sirket|ozel sektor|privat aktiebolag|privatagt foretag|spolka prywatna|prywatna|firma prywatna|privatejet virksomhed|privatejet|privateid selskap|privateid|privat virksomhed|yksityinen yritys|soukroma spolecnost|v soukromem vlastnictvi|magantulajdonu vallalat|detinuta privat|частная компания|非上場企業|未上場企業|비상장기업|私人持股|perusahaan swasta|cong ty tu nhan',
  nonprofit:
    'nonprofit|non profit|nonprofit organization|gemeinnutzige organisation|gemeinnutzig|nichtkommerzielle organisation|organisation a but non lucratif|association a but non lucratif|organizacion sin animo de lucro|organizacion sin fines de lucro|ong|organizzazione non profit|no profit|non profitorganisatie|sem fins lucrativos|kar amaci gutmeyen kurulus|ideell organisation|organizacja non profit|organizacja pozarzadowa|nonprofitorganisation|almennyttig organisation|ideell organisasjon|voittoa tavoittelematon jarjesto|neziskova organizace|organisasi nirlaba|nirlaba',
  government:
    'government agency|regierungsbehorde|behorde|administration publique|organismo gubernamental|agencia gubernamental|agenzia governativa|ente pubblico|overheidsinstelling|orgao governamental|agencia governamental|kamu kurumu|devlet kurumu|myndighet|agencja rzadowa|instytucja rzadowa|offentlig myndighed|statlig etat|valtion virasto|statni instituce|instansi pemerintah',
  education:
    'educational|educational institution|education|bildungseinrichtung|bildung|etablissement d enseignement|etablissement educatif|institucion educativa|centro educativo|istituto di istruzione|onderwijsinstelling|instituicao de ensino|instituicao educacional|egitim kurumu|utbildningsinstitution|instytucja edukacyjna|uddannelsesinstitution|utdanningsinstitusjon|oppilaitos|vzdelavaci instituce|lembaga pendidikan',
  partnership:
    'partnership|personengesellschaft|partnerschaft|societe de personnes|partenariat|asociacion|sociedad|sociedad colectiva|societa di persone|partnerschap|maatschap|sociedade|parceria|ortaklik|handelsbolag|spolka partnerska|spolka osobowa|interessentskab|partnerskab',
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
