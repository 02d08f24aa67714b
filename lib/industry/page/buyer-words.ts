/**
 * Words in which a company of another language than English names its buyers. Written like the stems of
 * foreign-words.ts; a sentence that names businesses and people speaks of both.
 */
export const BUYER_WORDS: Readonly<Record<string, Readonly<Record<'b2b' | 'b2c', string>>>> = {
  de: {
    b2b: '!fur unternehmen|!geschaftskunden|!gewerbekunden|!industriekunden|!firmenkunden|!grosskunden|mittelstand|!kmu=|!gewerbetreibende|industrieunternehmen|handwerksbetriebe|!b2b=|fachhandel|oem=|!mittlere unternehmen|!fur die industrie|!fur industrie|!wiederverkaufer|kommunen|zulieferer|!beliefern|!freiberufler|!selbststandige|!unternehmenskunden|!fur betriebe|betriebe arbeiten|!fur gastronomie|!fur handel|industrie|!unternehmer=|!fur firmen|geschaftspartner|!offentliche auftraggeber|!gewerbe=|!gewerblich|!und unternehmen=|!maschinenbau und|produktionsprozess|!kunden aus dem|!kunden aus der|auftraggeber|!hotellerie|wertschopfung|industrielle',
    b2c: '!privatkunden|!privatpersonen|!privatleute|familien|!privathaushalte|!haushalte|!patient|!gaste=|!gasten|kinder|zuhause|eigenheim|hausbesitzer|bauherren|!privat=|!verbraucher|!senioren|mieter|brautpaar|!immer fur dich|!fur dich|!privaten|urlauber|!angehorige|!schuler|!eigentumer|ihr haus|autofahrer|neuwagen|gebrauchtwagen',
  },
  fr: {
    b2b: '!professionnels=|!aux entreprises|!pour les entreprises|!les entreprises|!des entreprises|!entreprises et|!et entreprises|!conseille entreprises|!pme=|!tpe=|!eti=|!industriels|!artisans=|!installateurs|!collectivites|!b2b=|!commercants|!grands comptes|!professions liberales|!revendeurs|!restaurateurs|industrie|!gens d affaires|!btob=|!donneurs d ordre|!distributeurs|!salaries des|!pour l aeronautique|!hoteliers|!exploitants|!architectes|promoteurs|!les startups|!dedies aux professionnels',
    b2c: '!particuliers|!familles|!patients|!chez vous|!votre maison|!maison de vos reves|!vos vacances|enfants|!grand public|!consommateurs|!votre habitat|!votre jardin|!votre enfant|!voyageurs|!gourmands|!a domicile|proprietaires|!locataires|!clients particuliers|!seniors|!pour toute la famille|!votre domicile|residentielle|pain au levain|viennoiseries',
  },
  es: {
    b2b: '!personas juridicas|!comercial e industrial|!comerciales e industriales|!para empresas|!a empresas|!empresas y particulares|!empresas y profesionales|!empresas y autonomos|!empresas y organizaciones|!empresas y administraciones|!empresas y comercios|!empresas y negocios|!empresas y instituciones|!empresas y familias|!empresas y hogares|!empresas y comunidades|!y empresas|!pymes|!pyme=|!autonomos|!industriales=|!profesionales del|!para la industria|!b2b=|!hosteleria=|!e industria|industria=|!comercios|!centros escolares|!inversores|!fondos de inversion|!distribuidores|!mayoristas|!instaladores|!grandes cuentas|!administraciones publicas|!sector industrial|!para profesionales|!ayuntamientos|!comunidades de propietarios|!para clinicas|!productores|!negocios|!corporativ|!restaurantes y|sector productivo|!promotores|!para productores|!residencias y empresas|!para colegios|!empresas de|!clientes industriales|!grandes tenedores',
    b2c: '!personas naturales|!residencial=|!residenciales=|!particulares|!familias|!toda la familia|!hogares|!hogar=|!su hogar|!tu hogar|!tu casa|!su casa|!pacientes|!ninos|!tus vacaciones|!sus vacaciones|!viajeros|!huespedes|!consumidor final|!tu coche|!estudiantes|!mayores=|!para ti|!su vivienda|!tu vivienda|!tu boda|!mascotas|!testamentos|!herencias|!ciudadanos|!novios|!tu moto',
  },
  it: {
    b2b: '!per aziende|!per le aziende|!alle aziende|!e aziende|!aziende e|!e imprese|!medie imprese|!imprese e|!alle imprese|!per le imprese|!per imprese|!pmi=|!b2b|!industriali=|!per l industria|!settore industriale|!settori industriali|!professionisti|!ristorazione=|!operatori del settore|!rivenditori|!installatori|!enti pubblici|industria=|!horeca|!grande distribuzione|!processi industriali|!aziende che|!attivita commerciali|!liberi professionisti|!per clienti industriali|!impiantistica industriale|!strumentazione industriale|!esportiamo|!partite iva|!cucine dei professionisti|!macchine per|!terzisti|!impianti industriali|!committenti|!concessionari e',
    b2c: '!privati=|!famiglie|!famiglia e|!pazient|!per la casa|!la tua casa|!la vostra casa|!bambini|!i tuoi|!vacanze|!ospiti|!consumatore finale|!consumatori|!viaggiatori|!studenti|!la tua auto|!condomini=|!sposi|!il tuo|!anziani|!animali domestici|!tavole delle|!clientela privata|!vostra vacanza|!la tua vacanza|!camere=',
  },
  nl: {
    b2b: '!bedrijven=|!voor bedrijven|!zakelijke|!zakelijk=|!ondernemers|!zzp|!mkb=|!kmo|!voor de industrie|!industrie=|!b2b=|!overheden|!zelfstandigen|!aan bakkerijen|!horeca=|!installateurs|!aannemers|!zorginstellingen|!professionals=|!bedrijfsleven|!winkeliers|!gemeenten|!dealers|!instellingen|!industriele|!organisaties=|!maakindustrie|!woningcorporaties|!retailers|!opdrachtgevers|!industrieel',
    b2c: '!particulier|!gezinnen|!patient|!uw huis|!jouw huis|!uw woning|!je huis|!kinderen|!consument|!gasten|!thuis=|!bewoners|!uw tuin|!je auto|!uw auto|!jouw vakantie|!leerlingen|!ouders|!ouderen|!bruidspa|!je kind|!familie en|!prive=|!huisdier|!studenten|!uw wagen',
  },
  pt: {
    b2b: '!pessoas juridicas|!pessoa juridica|!comercial e industrial|!comerciais e industriais|!para empresas|!empresas e|!e empresas|!pequenas empresas|!pme=|!pmes|!para a industria|!industria=|!industrias|!b2b=|!autonomos|!condominios|!revendedores|!lojistas|!bares e restaurantes|!hospitais|!corporativ|!empresarial|!empresariais|!profissionais da|!para profissionais|!produtores rurais|!clientes empresariais|!setor publico|!orgaos publicos|!instaladores|!para escolas|!para saloes|!organizacoes|!empresarios|!distribuidores|!prefeituras',
    b2c: '!pessoas fisicas|!pessoa fisica|!particulares|!familias|!sua familia|!sua casa|!seu lar|!pacientes|!criancas|!suas ferias|!consumidor final|!hospedes|!estudantes|!seu carro|!sua moto|!motociclista|!residencias|!residenciais=|!residencial=|!idosos|!noivos|!seu pet|!para voce|!sonho|!moradores|!alunos|!motos=|!seminov|!viajantes|!para toda a familia|!apaixonados por',
  },
  sv: {
    b2b: '!foretag i|!och foretag|!for foretag|!till foretag|!sma foretag|!at foretag|!foretagskunder|!industri=|!industrin|!kommuner|!b2b=|!foretagare|!bostadsrattsforeningar|!verksamheter|!foretag=|!offentlig sektor|!svensk industri|!fastighetsagare|!entreprenorer|!aterforsaljare|!byggforetag och|!naringsliv|!brf',
    b2c: '!privatpersoner|!privatkunder|!ditt hem|!hemmet|!familj|!patient|!barn=|!barnen|!konsument|!gaster|!din bil|!villaagare|!hushall|!privat=|!din semester|!elever|!hos dig|!din tradgard|!ditt hus|!husagare|!till dig|!hos kunden|!for dig',
  },
};
