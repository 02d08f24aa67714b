/**
 * Names of all countries, folded, behind their ISO 3166-1 alpha-2 code: English first, then German, French, Spanish,
 * Italian, Dutch and Portuguese where they differ (CLDR 48). A fixed table, because the platform's own differs between
 * browsers and costs fifty times as much to ask.
 */
export const COUNTRY_NAMES =
  'ADandorra|andorre;AEunited arab emirates|vereinigte arabische emirate|emirats arabes unis|' +
  'emiratos arabes unidos|emirati arabi uniti|verenigde arabische emiraten|emirados arabes unidos;AFafghanistan|' +
  'afganistan|afeganistao;AGantigua barbuda|antigua und barbuda|antigua et barbuda|antigua y barbuda|' +
  'antigua e barbuda|antigua en barbuda;AIanguilla|anguila;ALalbania|albanien|albanie;AMarmenia|armenien|armenie;' +
  'AOangola;AQantarctica|antarktis|antarctique|antartida|antartide;ARargentina|argentinien|argentine|argentinie;' +
  'ASamerican samoa|amerikanisch samoa|samoa americaines|samoa americana|samoa americane|amerikaans samoa;' +
  'ATaustria|osterreich|autriche|oostenrijk;AUaustralia|australien|australie;AWaruba;AXaland islands|alandinseln|' +
  'iles aland|islas aland|isole aland|aland|ilhas aland;AZazerbaijan|aserbaidschan|azerbaidjan|azerbaiyan|' +
  'azerbaigian|azerbeidzjan|azerbaijao;BAbosnia herzegovina|bosnia|bosnien und herzegowina|bosnie herzegovine|' +
  'bosnia y herzegovina|bosnia ed erzegovina|bosnie en herzegovina|bosnia e herzegovina;BBbarbados|barbade;' +
  'BDbangladesh|bangladesch|banglades;BEbelgium|belgien|belgique|belgica|belgio|belgie;BFburkina faso|' +
  'burquina faso;BGbulgaria|bulgarien|bulgarie|bulgarije;BHbahrain|bahrein|barein;BIburundi;BJbenin;' +
  'BLst barthelemy|saint barthelemy|san bartolome|sao bartolomeu;BMbermuda|bermudes|bermudas;BNbrunei|' +
  'brunei darussalam;BObolivia|bolivien|bolivie;BQcaribbean netherlands|karibische niederlande|pays bas caribeens|' +
  'caribe neerlandes|caraibi olandesi|caribisch nederland|paises baixos caribenhos;BRbrazil|brasilien|bresil|' +
  'brasil|brasile|brazilie;BSbahamas|bahama s;BTbhutan|bhoutan|butan|butao;BVbouvet island|bouvetinsel|ile bouvet|' +
  'isla bouvet|isola bouvet|bouveteiland|ilha bouvet;BWbotswana|botsuana;BYbelarus|bielorussie|bielorrusia|' +
  'bielorussia|bielorrussia;BZbelize|belice;CAcanada|kanada;CCcocos keeling islands|cocos islands|kokosinseln|' +
  'iles cocos|islas cocos|isole cocos keeling|cocoseilanden|ilhas cocos keeling;CDcongo kinshasa|kongo kinshasa|' +
  'republica democratica del congo;CFcentral african republic|zentralafrikanische republik|' +
  'republique centrafricaine|republica centroafricana|repubblica centrafricana|centraal afrikaanse republiek|' +
  'republica centro africana;CGcongo brazzaville|kongo brazzaville|congo|republica do congo;CHswitzerland|schweiz|' +
  'suisse|suiza|svizzera|zwitserland|suica;CIcote d ivoire|costa d avorio|ivoorkust|costa do marfim;CKcook islands|' +
  'cookinseln|iles cook|islas cook|isole cook|cookeilanden|ilhas cook;CLchile|chili|cile;CMcameroon|kamerun|' +
  'cameroun|camerun|kameroen|camaroes;CNchina|chine|cina;COcolombia|kolumbien|colombie;CRcosta rica;CUcuba|kuba;' +
  'CVcape verde|cabo verde|cap vert|capo verde|kaapverdie;CWcuracao|curazao;CXchristmas island|weihnachtsinsel|' +
  'ile christmas|isla de navidad|isola christmas|christmaseiland|ilha christmas;CYcyprus|zypern|chypre|chipre|' +
  'cipro;CZczechia|tschechien|tchequie|chequia|cechia|tsjechie|tchequia;DEgermany|deutschland|allemagne|alemania|' +
  'germania|duitsland|alemanha;DJdjibouti|dschibuti|yibuti|gibuti|djibuti;DKdenmark|danemark|dinamarca|danimarca|' +
  'denemarken;DMdominica|dominique;DOdominican republic|dominikanische republik|republique dominicaine|' +
  'republica dominicana|repubblica dominicana|dominicaanse republiek;DZalgeria|algerien|algerie|argelia|algerije;' +
  'ECecuador|equateur|equador;EEestonia|estland|estonie;EGegypt|agypten|egypte|egipto|egitto|egito;' +
  'EHwestern sahara|westsahara|sahara occidental|sahara occidentale|westelijke sahara|saara ocidental;EReritrea|' +
  'erythree|eritreia;ESspain|spanien|espagne|espana|spagna|spanje|espanha;ETethiopia|athiopien|ethiopie|etiopia;' +
  'FIfinland|finnland|finlande|finlandia;FJfiji|fidschi|fidji|fiyi|figi;FKfalkland islands|falklandinseln|' +
  'iles malouines|islas malvinas|isole falkland|falklandeilanden|ilhas malvinas;FMmicronesia|mikronesien|' +
  'micronesie;FOfaroe islands|faroer|iles feroe|islas feroe|isole faer oer|faeroer|ilhas faroe;FRfrance|frankreich|' +
  'francia|frankrijk|franca;GAgabon|gabun|gabao;GBunited kingdom|vereinigtes konigreich|royaume uni|reino unido|' +
  'regno unito|verenigd koninkrijk;GDgrenada|grenade|granada;GEgeorgia|georgien|georgie;GFfrench guiana|' +
  'franzosisch guayana|guyane francaise|guayana francesa|guyana francese|frans guyana|guiana francesa;GGguernsey|' +
  'guernesey;GHghana|gana;GIgibraltar|gibilterra;GLgreenland|gronland|groenland|groenlandia;GMgambia|gambie;' +
  'GNguinea|guinee|guine;GPguadeloupe|guadalupe|guadalupa;GQequatorial guinea|aquatorialguinea|guinee equatoriale|' +
  'guinea ecuatorial|guinea equatoriale|equatoriaal guinea|guine equatorial;GRgreece|griechenland|grece|grecia|' +
  'griekenland;GSsouth georgia south sandwich islands|sudgeorgien und die sudlichen sandwichinseln|' +
  'georgie du sud et les iles sandwich du sud|islas georgia del sur y sandwich del sur|' +
  'georgia del sud e sandwich australi|zuid georgia en zuidelijke sandwicheilanden|' +
  'ilhas georgia do sul e sandwich do sul;GTguatemala;GUguam;GWguinea bissau|guinee bissau|guinea bisau|' +
  'guine bissau;GYguyana|guiana;HKhong kong sar china|sonderverwaltungsregion hongkong|r a s chinoise de hong kong|' +
  'rae de hong kong china|ras di hong kong|hongkong sar van china|hong kong rae da china|hong kong|hongkong;' +
  'HMheard mcdonald islands|heard und mcdonaldinseln|iles heard et macdonald|islas heard y mcdonald|' +
  'isole heard e mcdonald|heard en mcdonaldeilanden|ilhas heard e mcdonald;HNhonduras;HRcroatia|kroatien|croatie|' +
  'croacia|croazia|kroatie;HThaiti;HUhungary|ungarn|hongrie|hungria|ungheria|hongarije;IDindonesia|indonesien|' +
  'indonesie;IEireland|irland|irlande|irlanda|ierland;ILisrael|israele;IMisle of man|ile de man|isla de man|' +
  'isola di man|ilha de man;INindia|indien|inde;IObritish indian ocean territory|' +
  'britisches territorium im indischen ozean|territoire britannique de l ocean indien|' +
  'territorio britanico del oceano indico|territorio britannico dell oceano indiano|' +
  'brits indische oceaanterritorium|territorio britanico do oceano indico;IQiraq|irak|iraque;IRiran|ira;ISiceland|' +
  'island|islande|islandia|islanda|ijsland;ITitaly|italien|italie|italia;JEjersey;JMjamaica|jamaika|jamaique|' +
  'giamaica;JOjordan|jordanien|jordanie|jordania|giordania;JPjapan|japon|giappone|japao;KEkenya|kenia|quenia;' +
  'KGkyrgyzstan|kirgisistan|kirghizstan|kirguistan|kirghizistan|kirgizie|quirguistao;KHcambodia|kambodscha|' +
  'cambodge|camboya|cambogia|cambodja|camboja;KIkiribati|quiribati;KMcomoros|komoren|comores|comoras|comore|' +
  'comoren;KNst kitts nevis|st kitts und nevis|saint christophe et nieves|san cristobal y nieves|' +
  'saint kitts e nevis|saint kitts en nevis|sao cristovao e nevis;KPnorth korea|nordkorea|coree du nord|' +
  'corea del norte|corea del nord|noord korea|coreia do norte;KRsouth korea|sudkorea|coree du sud|corea del sur|' +
  'corea del sud|zuid korea|coreia do sul;KWkuwait|koweit|koeweit;KYcayman islands|kaimaninseln|iles caimans|' +
  'islas caiman|isole cayman|kaaimaneilanden|ilhas cayman;KZkazakhstan|kasachstan|kazajistan|kazakistan|kazachstan|' +
  'cazaquistao;LAlaos;LBlebanon|libanon|liban|libano;LCst lucia|sainte lucie|santa lucia|saint lucia;' +
  'LIliechtenstein;LKsri lanka;LRliberia;LSlesotho|lesoto;LTlithuania|litauen|lituanie|lituania|litouwen;' +
  'LUluxembourg|luxemburg|luxemburgo|lussemburgo;LVlatvia|lettland|lettonie|letonia|lettonia|letland;LYlibya|' +
  'libyen|libye|libia|libie;MAmorocco|marokko|maroc|marruecos|marocco|marrocos;MCmonaco;MDmoldova|republik moldau|' +
  'moldavie|moldavia;MEmontenegro;MFst martin|saint martin|san martin|sao martinho;MGmadagascar|madagaskar;' +
  'MHmarshall islands|marshallinseln|iles marshall|islas marshall|isole marshall|marshalleilanden|ilhas marshall;' +
  'MKnorth macedonia|nordmazedonien|macedoine du nord|macedonia del norte|macedonia del nord|noord macedonie|' +
  'macedonia do norte;MLmali;MMmyanmar burma|myanmar|myanmar birmanie|myanmar birmania|myanmar birma|' +
  'mianmar birmania;MNmongolia|mongolei|mongolie;MOmacao sar china|macao|sonderverwaltungsregion macau|macau|' +
  'r a s chinoise de macao|rae de macao china|ras di macao|macau sar van china|macau rae da china;' +
  'MPnorthern mariana islands|nordliche marianen|iles mariannes du nord|islas marianas del norte|' +
  'isole marianne settentrionali|noordelijke marianen|ilhas marianas do norte;MQmartinique|martinica;MRmauritania|' +
  'mauretanien|mauritanie;MSmontserrat;MTmalta|malte;MUmauritius|maurice|mauricio;MVmaldives|malediven|maldivas|' +
  'maldive|maldiven;MWmalawi|malaui;MXmexico|mexiko|mexique|messico;MYmalaysia|malaisie|malasia|maleisie;' +
  'MZmozambique|mosambik|mozambico|mocambique;NAnamibia|namibie;NCnew caledonia|neukaledonien|nouvelle caledonie|' +
  'nueva caledonia|nuova caledonia|nieuw caledonie|nova caledonia;NEniger;NFnorfolk island|norfolkinsel|' +
  'ile norfolk|isla norfolk|isola norfolk|norfolk|ilha norfolk;NGnigeria;NInicaragua;NLnetherlands|niederlande|' +
  'pays bas|paises bajos|paesi bassi|nederland|paises baixos;NOnorway|norwegen|norvege|noruega|norvegia|noorwegen;' +
  'NPnepal;NRnauru;NUniue;NZnew zealand|neuseeland|nouvelle zelande|nueva zelanda|nuova zelanda|nieuw zeeland|' +
  'nova zelandia;OMoman|oma;PApanama;PEperu|perou;PFfrench polynesia|franzosisch polynesien|polynesie francaise|' +
  'polinesia francesa|polinesia francese|frans polynesie;PGpapua new guinea|papua neuguinea|' +
  'papouasie nouvelle guinee|papua nueva guinea|papua nuova guinea|papoea nieuw guinea|papua nova guine;' +
  'PHphilippines|philippinen|filipinas|filippine|filipijnen;PKpakistan|paquistao;PLpoland|polen|pologne|polonia;' +
  'PMst pierre miquelon|st pierre und miquelon|saint pierre et miquelon|san pedro y miquelon|' +
  'saint pierre e miquelon|saint pierre en miquelon|sao pedro e miquelao;PNpitcairn islands|pitcairn|' +
  'pitcairninseln|iles pitcairn|islas pitcairn|isole pitcairn|pitcairneilanden|ilhas pitcairn;PRpuerto rico|' +
  'porto rico|portorico;PSpalestinian territories|palestine|palastinensische autonomiegebiete|palastina|' +
  'territoires palestiniens|territorios palestinos|palestina|territori palestinesi|palestijnse gebieden;PTportugal|' +
  'portogallo;PWpalau|palaos;PYparaguay|paraguai;QAqatar|katar|catar;REreunion|la reunion|riunione|reuniao;' +
  'ROromania|rumanien|roumanie|rumania|roemenie|romenia;RSserbia|serbien|serbie|servie|servia;RUrussia|russland|' +
  'russie|rusia|rusland;RWrwanda|ruanda;SAsaudi arabia|saudi arabien|arabie saoudite|arabia saudi|arabia saudita|' +
  'saoedi arabie;SBsolomon islands|salomonen|iles salomon|islas salomon|isole salomone|salomonseilanden|' +
  'ilhas salomao;SCseychelles|seychellen|seicheles;SDsudan|soudan|soedan|sudao;SEsweden|schweden|suede|suecia|' +
  'svezia|zweden;SGsingapore|singapur|singapour|singapura;SHst helena|sainte helene|santa elena|sant elena|' +
  'sint helena|santa helena;SIslovenia|slowenien|slovenie|eslovenia;SJsvalbard jan mayen|spitzbergen und jan mayen|' +
  'svalbard et jan mayen|svalbard y jan mayen|svalbard e jan mayen|spitsbergen en jan mayen;SKslovakia|slowakei|' +
  'slovaquie|eslovaquia|slovacchia|slowakije;SLsierra leone|sierra leona|serra leoa;SMsan marino|saint marin;' +
  'SNsenegal;SOsomalia|somalie;SRsuriname|surinam;SSsouth sudan|sudsudan|soudan du sud|sudan del sur|sud sudan|' +
  'zuid soedan|sudao do sul;STsao tome principe|sao tome und principe|sao tome et principe|santo tome y principe|' +
  'sao tome e principe|sao tome en principe;SVel salvador|salvador;SXsint maarten|saint martin partie neerlandaise;' +
  'SYsyria|syrien|syrie|siria;SZeswatini|esuatini|essuatini;TCturks caicos islands|turks und caicosinseln|' +
  'iles turques et caiques|islas turcas y caicos|isole turks e caicos|turks en caicoseilanden|' +
  'ilhas turcas e caicos;TDchad|tschad|tchad|ciad|tsjaad|chade;TFfrench southern territories|' +
  'franzosische sud und antarktisgebiete|terres australes francaises|territorios australes franceses|' +
  'terre australi francesi|franse gebieden in de zuidelijke indische oceaan|territorios franceses do sul;TGtogo;' +
  'THthailand|thailande|tailandia|thailandia;TJtajikistan|tadschikistan|tadjikistan|tayikistan|tagikistan|' +
  'tadzjikistan|tadjiquistao;TKtokelau;TLtimor leste|timor oriental|timor est|oost timor;TMturkmenistan|' +
  'turcomenistao;TNtunisia|tunesien|tunisie|tunez|tunesie;TOtonga;TRturkiye|turkei|turquie|turquia|turchia|turkije;' +
  'TTtrinidad tobago|trinidad und tobago|trinite et tobago|trinidad y tobago|trinidad e tobago|trinidad en tobago;' +
  'TVtuvalu;TWtaiwan;TZtanzania|tansania|tanzanie;UAukraine|ucrania|ucraina|oekraine;UGuganda|ouganda|oeganda;' +
  'UMu s outlying islands|amerikanische uberseeinseln|iles mineures eloignees des etats unis|' +
  'islas menores alejadas de ee uu|isole minori esterne degli stati uniti|' +
  'kleine afgelegen eilanden van de verenigde staten|ilhas menores distantes dos eua;USunited states|' +
  'vereinigte staaten|etats unis|estados unidos|stati uniti|verenigde staten|ee uu;UYuruguay|uruguai;UZuzbekistan|' +
  'usbekistan|ouzbekistan|oezbekistan|uzbequistao;VAvatican city|vatikanstadt|etat de la cite du vatican|' +
  'ciudad del vaticano|citta del vaticano|vaticaanstad|cidade do vaticano;VCst vincent grenadines|' +
  'st vincent und die grenadinen|saint vincent et les grenadines|san vicente y las granadinas|' +
  'saint vincent e grenadine|saint vincent en de grenadines|sao vicente e granadinas;VEvenezuela;' +
  'VGbritish virgin islands|britische jungferninseln|iles vierges britanniques|islas virgenes britanicas|' +
  'isole vergini britanniche|britse maagdeneilanden|ilhas virgens britanicas;VIu s virgin islands|' +
  'amerikanische jungferninseln|iles vierges des etats unis|islas virgenes de ee uu|isole vergini americane|' +
  'amerikaanse maagdeneilanden|ilhas virgens americanas;VNvietnam|viet nam|vietna;VUvanuatu;WFwallis futuna|' +
  'wallis und futuna|wallis et futuna|wallis y futuna|wallis e futuna|wallis en futuna;WSsamoa;XKkosovo;YEyemen|' +
  'jemen|iemen;YTmayotte;ZAsouth africa|sudafrika|afrique du sud|sudafrica|zuid afrika|africa do sul;ZMzambia|' +
  'sambia|zambie;ZWzimbabwe|simbabwe|zimbabue';
