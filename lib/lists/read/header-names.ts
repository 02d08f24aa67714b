import { foldLetters } from '#lib/parse/fold-text.ts';
import type { ListField } from '../fields.ts';

/** `name` is a person's or a company's, as the rest of the file has it; `person` says only that people are listed. */
export type HeaderMeaning = ListField | 'name' | 'person';

/** How columns are called: English, German, French, Spanish, Italian, Portuguese, Dutch, and the words of a few more. */
const NAMES: Readonly<Record<HeaderMeaning, string>> = {
  name: 'name names nombre nome naam nom imie nimi navn namn 姓名 名前 이름 имя',
  company: `company companyname companies companyorganization companyorganisation companyororganization companyororganisation
    organization organisation organizationname organisationname org orgname organizationcompany organisationcompany employer currentemployer employername
    account accountname parentaccountname customer customername client clientname business businessname legalname firmname
    competitor partner prospect institution institutionname companyinstitution affiliation exhibitor exhibitorname sponsor vendor supplier
    currentcompany companycurrent primarycompany associatedcompany associatedcompanyprimary associatedcompanynames companylegalname companylabel
    leadcompany companyaccount accountcompany worksfor workplace startup brand
    firma firmenname unternehmen unternehmensname kunde kundenname organisationfirma gesellschaft arbeitgeber firmaorganisation betrieb konzern institution
    societe nomdelasociete nomsociete entreprise nomdelentreprise nomentreprise raisonsociale organisme organismeentreprise structure employeur compte nomducompte client compagnie
    empresa nombredelaempresa nombreempresa compania organizacion razonsocial cuenta nombredelacuenta cliente entidad institucion empleador
    azienda nomeazienda societa ragionesociale organizzazione impresa ente nomedellazienda nomesocieta datoredilavoro
    nomedaempresa nomeempresa organizacao companhia razaosocial conta nomedaconta empregador entidade instituicao
    bedrijf bedrijfsnaam organisatie organisatienaam klant klantnaam werkgever onderneming accountnaam
    spolecnost nazevfirmy przedsiebiorstwo nazwafirmy firmanavn virksomhed virksomhedsnavn foretag foretagsnamn selskap yritys sirket sirketadi cegnev ceg
    компания организация названиекомпании 公司 公司名称 公司名 公司名稱 企业 企业名称 单位 单位名称 会社 会社名 企業名 法人名 勤務先 御社名 貴社名 회사 회사명 업체명 기업명 الشركة اسمالشركة חברה`,
  domain: `domain companydomain companydomainname emaildomain accountdomain primarydomain websitedomain domainname webdomain rootdomain
    companyprimarydomain domaine dominio domein домен 域名 ドメイン 도메인`,
  website: `website websiteurl url web homepage companywebsite accountwebsite companyurl companysite site siteurl webpage companywebpage
    organizationwebsite organisationwebsite organizationurl websiteaddress webaddress corporatewebsite companywebsiteurl websitecompany urlcompany www link internetaddress companyhomepage
    webseite webauftritt internet internetseite internetadresse homepageurl firmenwebsite unternehmenswebsite webadresse
    siteweb siteinternet sitewebdelentreprise urldusite adressewebsite pageweb
    sitioweb paginaweb sitio web empresaweb direccionweb
    sitoweb sito sitointernet paginaweb indirizzoweb
    sitedaempresa paginadaweb enderecoweb
    webadres websiteadres
    webovastranka stronainternetowa stronawww hjemmeside webbplats hemsida nettside verkkosivu websitesi
    сайт вебсайт 网址 网站 官网 公司网址 公司网站 網址 網站 ウェブサイト ホームページ サイト 홈페이지 웹사이트 الموقع الموقعالإلكتروني`,
  email: `email emailaddress mail emailid workemail businessemail companyemail corporateemail workemailaddress businessemailaddress emailaddresses
    primaryemail emailwork emailprimary emailbusiness attendeeemail registrantemail contactemail useremail participantemail inviteeemail guestemail
    emailaddresswork emailadresse mailadresse emailadressegeschaftlich geschaftlicheemail emailgeschaftlich geschaftlicheemailadresse
    adresseemail adressemail courriel adressecourriel emailprofessionnel adresseemailprofessionnelle mailprofessionnel adressedemessagerie
    correo correoelectronico direcciondecorreo direcciondecorreoelectronico correocorporativo emailcorporativo emaildetrabajo
    indirizzoemail postaelettronica indirizzodipostaelettronica emailaziendale mailaziendale
    enderecodeemail correioeletronico emailprofissional emailempresarial
    emailadres mailadres zakelijkemailadres zakelijkeemail
    epost epostadress epostadresse sahkoposti eposta epostaadresi adresemail почта электроннаяпочта 邮箱 电子邮件 电子邮箱 邮件 電子郵件 メール メールアドレス 이메일 البريدالإلكتروني`,
  firstName: `firstname first givenname forename fname firstnames preferredname preferredfirstname attendeefirstname
    vorname rufname prenom nombredepila primernombre nombres primeironome nomeproprio voornaam roepnaam jmeno imie fornavn fornamn etunimi ad 名 имя`,
  lastName: `lastname last surname familyname lname secondname attendeelastname attendeesurname
    nachname familienname zuname nomdefamille apellido apellidos cognome sobrenome apelido ultimonome achternaam familienaam
    prijmeni nazwisko efternavn etternavn efternamn sukunimi soyad soyadi 姓 фамилия`,
  fullName: `fullname attendeename attendee contactname contact participantname participant registrantname guestname guest username usernameoriginalname
    personname speakername speaker delegate delegatename displayname yourname nameofattendee firstandlastname firstlastname firstnamelastname lastnamefirstname inviteename membername
    vollstandigername vorundnachname vornamenachname namevorname teilnehmer teilnehmername teilnehmerin ansprechpartner ansprechpartnerin kontakt kontaktname
    nomcomplet nometprenom nomprenom prenomnom prenometnom participante contacto nombrecompleto nombreyapellido nombreyapellidos
    nomecompleto nomeecognome nomecognome partecipante contatto nomeesobrenome contato volledigenaam deelnemer contactpersoon voornaamenachternaam
    联系人 氏名 お名前 担当者 성명 الاسم`,
  title: `title jobtitle position role jobrole jobposition jobfunction function designation occupation profession headline currentposition currenttitle jobtitlerole titleposition positiontitle worktitle businesstitle jobdescription titlerole
    funktion berufsbezeichnung stelle stellenbezeichnung rolle beruf jobbezeichnung positionfunktion tatigkeit
    poste fonction intituleduposte intitule titreduposte metier posteoccupe
    cargo puesto puestodetrabajo funcion rol profesion
    ruolo posizione qualifica mansione funzione professione titolo
    funcao cargofuncao posicao profissao
    functie functietitel rol beroep
    pozice stanowisko stilling befattning roll yrke titel tehtavanimike unvan должность 职位 职务 職位 職稱 役職 肩書 직책 직위 직함 المنصب`,
  country: `country countryregion countryregionname countryname companycountry hqcountry headquarterscountry accountcountry billingcountry billingcountryregion mailingcountry location_country countrycode countryterritory nation
    land staat herkunftsland pays paysregion pais paisregion paese nazione paisorigem landregio zeme kraj maa ulke страна 国家 國家 国 국가 الدولة`,
  city: `city town locality companycity hqcity headquarterscity billingcity mailingcity accountcity citytown
    stadt ort wohnort ville commune ciudad localidad poblacion citta comune cidade municipio stad plaats woonplaats mesto miasto by kaupunki sehir город 城市 市 市区町村 도시 المدينة`,
  headcount: `headcount sizerange sizeband employeeband employees numberofemployees noofemployees numemployees employeecount employeescount companysize size companyheadcount staff staffcount numberofstaff
    employeerange employeesrange companysizerange organizationsize organisationsize teamsize companyemployees fte ftes employeenumber accountemployees totalemployees estimatednumberofemployees howmanyemployees
    mitarbeiter mitarbeiterzahl anzahlmitarbeiter mitarbeiteranzahl anzahldermitarbeiter unternehmensgrosse firmengrosse beschaftigte
    effectif effectifs nombredemployes nombredesalaries salaries employes tailledelentreprise tailleentreprise
    empleados numerodeempleados plantilla tamanodelaempresa tamanoempresa tamano
    dipendenti numerodipendenti numerodidipendenti addetti dimensioneazienda dimensioneaziendale
    funcionarios numerodefuncionarios colaboradores numerodecolaboradores tamanhodaempresa
    medewerkers aantalmedewerkers aantalwerknemers bedrijfsgrootte werknemers
    员工人数 员工数 人数 企業規模 従業員数 社員数 직원수 종업원수`,
  founded: `founded yearfounded foundedyear foundingyear foundedin yearestablished established foundeddate dateoffoundation incorporationyear
    grundungsjahr gegrundet anneedecreation anneedefondation anodefundacion annodifondazione anodefundacao oprichtingsjaar`,
  industry: `industry industries sector companyindustry primaryindustry accountindustry industrysector sectorindustry industryvertical vertical businesssector lineofbusiness industryname marketsegment
    branche industrie wirtschaftszweig secteur secteurdactivite activite sectoractividad industria sectordeactividad settore settoreattivita industriasettore
    setor setordeatividade ramo ramodeatividade ramodeactividade sector branchesector bedrijfstak odvetvi branza bransch toimiala sektor отрасль 行业 行業 業種 업종 산업`,
  revenue: `revenue annualrevenue companyrevenue revenuerange annualrevenuerange estimatedrevenue turnover annualturnover annualsales revenueusd estimatedannualrevenue
    umsatz jahresumsatz chiffredaffaires ca facturacion ingresos ingresosanuales fatturato ricavi faturamento receita receitaanual faturacao omzet jaaromzet obrat przychod omsetning omsattning выручка 年收入 营业额 売上 売上高 매출 매출액`,
  linkedin: `companylinkedin companylinkedinurl linkedincompanypage linkedincompanyurl linkedincompanyid linkedinid companylinkedinpage linkedincompany linkedincompanyprofile
    accountlinkedinurl organizationlinkedinurl linkedinpage companylinkedinid linkedinbio linkedincompanyprofileurl companylinkedinprofile linkedinseite linkedinunternehmensseite`,
  profile: `personlinkedin personlinkedinurl linkedinprofile linkedinprofileurl profileurl contactlinkedinurl linkedinmember linkedinprofil memberprofile urlofmemberprofile memberprofileurl personallinkedin personallinkedinurl
    linkedinpersonalurl publicprofileurl linkedincontactprofileurl yourlinkedin yourlinkedinprofile leadlinkedinurl`,
  owner: `owner accountowner dealowner opportunityowner companyowner contactowner recordowner leadowner salesrep salesowner accountmanager accountexecutive ae csm rep assignedto salesperson responsible
    besitzer verantwortlich verantwortlicher betreuer kundenbetreuer vertriebsmitarbeiter zustandig proprietaire responsable commercial propietario comercial proprietario responsabile commerciale eigenaar accounteigenaar accounthouder 负责人 担当 담당자`,
  stage: `stage dealstage opportunitystage accountstage lifecyclestage salesstage pipelinestage leadstage leadstatus dealstatus phase
    opportunitystatus accountstatus customerstatus contactstage phasedevente etape etapa fase stadium`,
  parent: `parent parentcompany parentaccount ultimateparent subsidiaryof parentorganization parentorganisation parentname ultimateparentaccount globalultimate
    muttergesellschaft mutterkonzern konzernmutter maisonmere societemere matriz empresamatriz casamatriz capogruppo societamadre empresamae moedermaatschappij moederbedrijf`,
  consent: `consent optin emailoptin marketingconsent marketingoptin gdprconsent gdpr emailconsent subscribed optedin agreetomarketing marketingpermission newsletter newsletteroptin communicationconsent maycontact
    einwilligung zustimmung dsgvo consentement rgpd consentimiento rgpdconsentimiento consenso consensomarketing consentimento lgpd toestemming avg`,
  technologies: `technologies technology techstack technologystack tools technographics techs software webtechnologies technologien tecnologias tecnologie technologieen`,
  note: `status note notes detail details comment comments remark remarks reason description memo freetext
    notiz notizen bemerkung bemerkungen kommentar anmerkung remarque remarques commentaire commentaires nota notas comentario comentarios observaciones
    commento commenti osservazioni observacoes comentarios opmerking opmerkingen notitie notities 备注 備考 비고`,
  person: `rsvp rsvpdon attended attendance attendancestatus registrationstatus registrationdate registrationtime registered registeredon registrationdatetime approvalstatus jointime leavetime timeinsession timeinsessionminutes isguest
    tickettype ticketname ticket ticketclass ticketnumber ordernumber orderno attendeestatus attendeeid attendeenumber checkedin checkin checkinstatus seniority departments salutation
    inviteestatus invitestatus workphone mobilephone mobile cellphone cell phonenumber homephone persontitle connectedon connectiondate badge badgeid membersince dietaryrequirements guests eventhost joinedgroupon lastattended
    anrede akademischertitel telefon mobil handy civilite telephone portable telefono movil cellulare telefone celular aanhef telefoon dateofbirth gender`,
};
/** A column by the one who paid, or a second one: used only where no other says it. */
const WEAK: ReadonlyMap<string, HeaderMeaning> = new Map(
  (
    [
      [
        'email',
        'buyeremail billingemail buyeremailaddress personalemail secondaryemail otheremail alternateemail email2 emailpersonal accountemail privateemail invoiceemail orderemail',
      ],
      [
        'company',
        'companynameforemails buyercompany billingcompany shiptocompany companyalias shortname companyshortname tradingname companyother',
      ],
      ['firstName', 'buyerfirstname billingfirstname'],
      ['lastName', 'buyerlastname buyersurname billinglastname'],
      ['fullName', 'buyername billingname orderedby purchaser'],
      ['country', 'personcountry contactcountry homecountry'],
      ['city', 'personcity contactcity homecity'],
      ['linkedin', 'linkedin linkedinurl linkedinlink linkedinaddress'],
    ] as const
  ).flatMap(([meaning, text]) => text.split(' ').map((name) => [name, meaning] as const)),
);
const MEANINGS = new Map(
  (Object.keys(NAMES) as HeaderMeaning[]).flatMap((meaning) =>
    NAMES[meaning].split(/\s+/).map((name) => [foldLetters(name), meaning] as const),
  ),
);

export interface HeaderName {
  meaning: HeaderMeaning;
  isWeak: boolean;
}

/** Longer than any name of a column that is a question of a form. */
const MAX_NAME = 120;
/** "Account: Website" of a Salesforce report, "Attendee - Email". */
const PREFIX_ENDS = [': ', ' - ', ' – ', ' > '];
const MAX_PREFIX = 40;
const BRACKETS = ['()', '[]', '（）', '【】'];
/** What a form puts around the name: "Please enter your company name", "What is your job title?". */
const AROUND = new Set(
  `please enter provide select indicate state what which is are your you the a of full current official main primary attendee attendees
  registrant registrants participant participants contact person invitee delegate member work business corporate required optional mandatory do for
  ihre ihr bitte votre su tu il tuo seu sua uw je`.split(/\s+/),
);
const SPACES = /\s+/;

/** What a column holds by its name; null = nothing that is known. */
export function headerName(cell: string): HeaderName | null {
  if (cell.length > MAX_NAME) return null;
  const plain = withoutBrackets(cell);
  const stripped = withoutPrefix(plain);
  const [half = ''] = plain.includes('/') ? plain.split('/', 1) : [];
  for (const one of [cell, plain, stripped, withoutAround(stripped), half]) {
    const letters = foldLetters(one);
    const meaning = MEANINGS.get(letters);
    if (meaning) return { meaning, isWeak: false };
    const weak = WEAK.get(letters);
    if (weak) return { meaning: weak, isWeak: true };
  }
  return null;
}

/** "Email (work)" -> "Email". */
function withoutBrackets(cell: string): string {
  let text = cell;
  for (const [open = '', close = ''] of BRACKETS) {
    const [start, end] = [text.indexOf(open), text.indexOf(close)];
    if (start >= 0 && end > start) text = `${text.slice(0, start)} ${text.slice(end + 1)}`;
  }
  return text;
}

function withoutPrefix(text: string): string {
  const ends = PREFIX_ENDS.flatMap((sign) => {
    const at = text.indexOf(sign);
    return at > 0 && at <= MAX_PREFIX ? [at + sign.length] : [];
  });
  return ends.length > 0 ? text.slice(Math.min(...ends)) : text;
}

function withoutAround(text: string): string {
  return text
    .split(SPACES)
    .filter((word) => !AROUND.has(foldLetters(word)))
    .join(' ');
}
