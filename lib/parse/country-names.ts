/**
 * Names of countries where companies are, folded, behind their ISO 3166-1 alpha-2 code: English for all, the names in German, French, Spanish,
 * Italian, Dutch and Portuguese where they differ for the countries that companies write most. A fixed table, because the
 * platform's own differs between browsers and costs fifty times as much to ask.
 */
export const COUNTRY_NAMES =
  'ADandorra;' +
  'AEunited arab emirates|vereinigte arabische emirate|emirats arabes unis|emiratos arabes unidos|emirati arabi uniti|verenigde arabische emiraten|emirados arabes unidos;' +
  'AFafghanistan;AGantigua barbuda;AIanguilla;ALalbania;AMarmenia;AOangola;' +
  'ARargentina|argentinien|argentine|argentinie;ATaustria|osterreich|autriche|oostenrijk;AUaustralia;' +
  'AWaruba;AZazerbaijan;BAbosnia herzegovina;BBbarbados;BDbangladesh;' +
  'BEbelgium|belgien|belgique|belgica|belgio|belgie;BFburkina faso;' +
  'BGbulgaria|bulgarien|bulgarie|bulgarije;BHbahrain;BIburundi;BJbenin;BMbermuda;BNbrunei;BObolivia;' +
  'BRbrazil|brasilien|bresil|brasil|brasile|brazilie;BSbahamas;BTbhutan;BWbotswana;BYbelarus;BZbelize;' +
  'CAcanada|kanada;CDcongo kinshasa;CFcentral african republic;CGcongo brazzaville;' +
  'CHswitzerland|schweiz|suisse|suiza|svizzera|zwitserland|suica;CIcote d ivoire;CLchile|chili|cile;' +
  'CMcameroon;CNchina|chine|cina;COcolombia|kolumbien|colombie;CRcosta rica;CUcuba;CVcape verde;' +
  'CWcuracao;CYcyprus|zypern|chypre|chipre|cipro;' +
  'CZczechia|tschechien|tchequie|chequia|cechia|tsjechie|tchequia;' +
  'DEgermany|deutschland|allemagne|alemania|germania|duitsland|alemanha;' +
  'DKdenmark|danemark|dinamarca|danimarca|denemarken;DMdominica;DOdominican republic;DZalgeria;' +
  'ECecuador;EEestonia|estland|estonie;EGegypt|agypten|egypte|egipto|egitto|egito;' +
  'ESspain|spanien|espagne|espana|spagna|spanje|espanha;ETethiopia;' +
  'FIfinland|finnland|finlande|finlandia;FJfiji;FOfaroe islands;' +
  'FRfrance|frankreich|francia|frankrijk|franca;GAgabon;' +
  'GBunited kingdom|vereinigtes konigreich|royaume uni|reino unido|regno unito|verenigd koninkrijk;' +
  'GDgrenada;GEgeorgia;GGguernsey;GHghana;GIgibraltar;GLgreenland;GMgambia;GNguinea;' +
  'GRgreece|griechenland|grece|grecia|griekenland;GTguatemala;GUguam;GYguyana;' +
  'HKhong kong sar china|sonderverwaltungsregion hongkong|r a s chinoise de hong kong|rae de hong kong china|ras di hong kong|hongkong sar van china|hong kong rae da china;' +
  'HNhonduras;HRcroatia|kroatien|croatie|croacia|croazia|kroatie;HThaiti;' +
  'HUhungary|ungarn|hongrie|hungria|ungheria|hongarije;IDindonesia;' +
  'IEireland|irland|irlande|irlanda|ierland;ILisrael|israele;IMisle of man;INindia|indien|inde;IQiraq;' +
  'IRiran;ISiceland;ITitaly|italien|italie|italia;JEjersey;JMjamaica;JOjordan;' +
  'JPjapan|japon|giappone|japao;KEkenya;KGkyrgyzstan;KHcambodia;KNst kitts nevis;KPnorth korea;' +
  'KRsouth korea|sudkorea|coree du sud|corea del sur|corea del sud|zuid korea|coreia do sul;KWkuwait;' +
  'KYcayman islands;KZkazakhstan;LAlaos;LBlebanon;LCst lucia;LIliechtenstein;LKsri lanka;LRliberia;' +
  'LSlesotho;LTlithuania|litauen|lituanie|lituania|litouwen;' +
  'LUluxembourg|luxemburg|luxemburgo|lussemburgo;LVlatvia|lettland|lettonie|letonia|lettonia|letland;' +
  'LYlibya;MAmorocco|marokko|maroc|marruecos|marocco|marrocos;MCmonaco;MDmoldova;MEmontenegro;' +
  'MGmadagascar;MKnorth macedonia;MLmali;MMmyanmar burma;MNmongolia;MOmacao sar china;MRmauritania;' +
  'MTmalta;MUmauritius;MVmaldives;MWmalawi;MXmexico|mexiko|mexique|messico;MYmalaysia;MZmozambique;' +
  'NAnamibia;NCnew caledonia;NEniger;NGnigeria;NInicaragua;' +
  'NLnetherlands|niederlande|pays bas|paises bajos|paesi bassi|nederland|paises baixos;' +
  'NOnorway|norwegen|norvege|noruega|norvegia|noorwegen;NPnepal;' +
  'NZnew zealand|neuseeland|nouvelle zelande|nueva zelanda|nuova zelanda|nieuw zeeland|nova zelandia;' +
  'OMoman;PApanama;PEperu|perou;PGpapua new guinea;' +
  'PHphilippines|philippinen|filipinas|filippine|filipijnen;PKpakistan;PLpoland|polen|pologne|polonia;' +
  'PRpuerto rico;PSpalestinian territories;PTportugal|portogallo;PYparaguay;QAqatar;' +
  'ROromania|rumanien|roumanie|rumania|roemenie|romenia;RSserbia;RUrussia|russland|russie|rusia|rusland;' +
  'RWrwanda;SAsaudi arabia|saudi arabien|arabie saoudite|arabia saudi|arabia saudita|saoedi arabie;' +
  'SCseychelles;SDsudan;SEsweden|schweden|suede|suecia|svezia|zweden;' +
  'SGsingapore|singapur|singapour|singapura;SIslovenia|slowenien|slovenie|eslovenia;' +
  'SKslovakia|slowakei|slovaquie|eslovaquia|slovacchia|slowakije;SLsierra leone;SMsan marino;SNsenegal;' +
  'SOsomalia;SRsuriname;SSsouth sudan;SVel salvador;SXsint maarten;SYsyria;SZeswatini;' +
  'TCturks caicos islands;TGtogo;THthailand|thailande|tailandia|thailandia;TJtajikistan;TMturkmenistan;' +
  'TNtunisia;TRturkiye|turkei|turquie|turquia|turchia|turkije;TTtrinidad tobago;TWtaiwan;TZtanzania;' +
  'UAukraine|ucrania|ucraina|oekraine;UGuganda;' +
  'USunited states|vereinigte staaten|etats unis|estados unidos|stati uniti|verenigde staten;UYuruguay;' +
  'UZuzbekistan;VCst vincent grenadines;VEvenezuela;VGbritish virgin islands;VIu s virgin islands;' +
  'VNvietnam;YEyemen;ZAsouth africa|sudafrika|afrique du sud|sudafrica|zuid afrika|africa do sul;' +
  'ZMzambia;ZWzimbabwe';
