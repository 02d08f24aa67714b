/** Names of countries in Polish, Turkish, the Nordic languages, Czech, Hungarian and Romanian, as in the table of the others. */
export const COUNTRY_NAMES_EUROPE =
  'ADandora;AEzjednoczone emiraty arabskie|birlesik arap emirlikleri|forenade arabemiraten|' +
  'de forenede arabiske emirater|de forente arabiske emirater|arabiemiirikunnat|spojene arabske emiraty|' +
  'egyesult arab emirsegek|emiratele arabe unite;AFafganisztan;AGantigua i barbuda|antigua ve barbuda|' +
  'antigua och barbuda|antigua og barbuda|antigua ja barbuda|antigua a barbuda|antigua es barbuda|' +
  'antigua si barbuda;ALarnavutluk;AMermenistan|ormenyorszag;AQantarktyda|antarktika|antarktida|antarktisz;' +
  'ARargentyna|arjantin|argentiina;ASsamoa amerykanskie|amerikan samoası|amerikanska samoa|amerikansk samoa|' +
  'amerikan samoa|americka samoa|amerikai szamoa;ATavusturya|osterrike|ostrig|itavalta|rakousko|ausztria;' +
  'AUavustralya|ausztralia;AXwyspy alandzkie|aland adaları|ahvenanmaa|alandy|aland szigetek|insulele aland;' +
  'AZazerbejdzan|azerbaycan|azerbajdzjan|aserbajdsjan|azerbaidzan|azerbajdzan|azerbajdzsan;BAbosnia i hercegowina|' +
  'bosna hersek|bosnien och hercegovina|bosnien hercegovina|bosnia hercegovina|bosnia ja hertsegovina|' +
  'bosna a hercegovina|bosznia hercegovina|bosnia si hertegovina;BDbangladesz;BEbelgia|belcika;BGbulgaristan|' +
  'bulharsko;BHbahrajn|bahreyn;BLs t barthelemy|svaty bartolomej;BMbermudy;BNbrunej;BOboliwia|bolivya;' +
  'BQniderlandy karaibskie|karayip hollandası|karibiska nederlanderna|de tidligere nederlandske antiller|' +
  'karibisk nederland|karibian alankomaat|karibske nizozemsko|holland karib terseg|insulele caraibe olandeze;' +
  'BRbrazylia|brezilya|brasilia|brazilia;BSbahamy|bahamalar|bahama|bahama szigetek;BVwyspa bouveta|bouvet adası|' +
  'bouveton|bouvetoen|bouvetoya|bouvet nsaari|bouvetuv ostrov|bouvet sziget|insula bouvet;BWbotsvana;BYbialorus|' +
  'valko venaja|belorusko|belarusz;CCwyspy kokosowe|cocos keeling adaları|kokosoarna|cocosoerne|kokosoyene|' +
  'kookossaaret keelingsaaret|kokosove ostrovy|kokusz keeling szigetek|insulele cocos keeling;' +
  'CDdemokratyczna republika konga|kongo kinsasa|kongo|kongon demokraattinen tasavalta;' +
  'CFrepublika srodkowoafrykanska|orta afrika cumhuriyeti|centralafrikanska republiken|' +
  'den centralafrikanske republik|den sentralafrikanske republikk|keski afrikan tasavalta|stredoafricka republika|' +
  'kozep afrikai koztarsasag|republica centrafricana;CGkongo brazavil|kongon tasavalta;CHszwajcaria|isvicre|sveits|' +
  'sveitsi|svycarsko|svajc|elvetia;CIelfenbenskusten|elfenbenskysten|norsunluurannikko|pobrezi slonoviny|' +
  'elefantcsontpart;CKwyspy cooka|cook adaları|cookoarna|cookoerne|cookoyene|cookinsaaret|cookovy ostrovy|' +
  'cook szigetek|insulele cook;CLsili;CNchiny|cin|kina|kiina;COkolumbia|kolombiya|kolumbie|columbia;CRkostaryka|' +
  'kosta rika|kostarika;CUkuuba;CVrepublika zielonego przyladka|kap verde|kapp verde|kapverdy|' +
  'zold foki koztarsasag|capul verde;CXwyspa bozego narodzenia|christmas adası|julon|juleoen|christmasoya|' +
  'joulusaari|vanocni ostrov|karacsony sziget|insula christmas;CYcypr|kıbrıs|cypern|kypros|kypr|ciprus|cipru;' +
  'CZczechy|cekya|tjeckien|tjekkiet|tsjekkia|tsekki|cesko|csehorszag|cehia;DEniemcy|almanya|tyskland|saksa|nemecko|' +
  'nemetorszag;DJdzibuti|cibuti|dzibutsko|dzsibuti;DKdania|danimarka|danmark|tanska|dansko|danemarca;DMdominika;' +
  'DOdominikana|dominik cumhuriyeti|dominikanska republiken|den dominikanske republik|den dominikanske republikk|' +
  'dominikaaninen tasavalta|dominikanska republika|dominikai koztarsasag;DZalgieria|cezayir|algeriet|alzirsko;' +
  'ECekwador|ekvador;EEestonya|viro|estonsko|esztorszag;EGegipt|mısır|egypten|egypti|egyiptom;EHsahara zachodnia|' +
  'batı sahra|vastsahara|vestsahara|vest sahara|lansi sahara|zapadni sahara|nyugat szahara|sahara occidentala;' +
  'ERerytrea|eritre|eritreea;EShiszpania|ispanya|spania|espanja|spanelsko|spanyolorszag;ETetiyopya|etiopien|' +
  'etiopie;FIfinlandiya|suomi|finsko|finnorszag|finlanda;FJfidzi|fidzsi;FKfalklandy|falkland adaları|' +
  'falklandsoarna|falklandsoerne|falklandsoyene|falklandinsaaret|falklandske ostrovy|falkland szigetek|' +
  'insulele falkland;FMmikronezja|mikronezya|mikronesiafoderasjonen|mikronesia|mikronesie|mikronezia|micronezia;' +
  'FOwyspy owcze|faroe adaları|faroarna|faeroerne|faeroyene|farsaaret|faerske ostrovy|feroer szigetek|' +
  'insulele feroe;FRfrancja|fransa|frankrike|frankrig|ranska|francie|franciaorszag|franta;GBwielka brytania|' +
  'wlk bryt|birlesik krallık|storbritannien|storbritannia|iso britannia|britannia|spojene kralovstvi|' +
  'egyesult kiralysag|regatul unit;GEgruzja|gurcistan|gruzie|gruzia;GFgujana francuska|fransız guyanası|' +
  'franska guyana|fransk guyana|ranskan guayana|francouzska guyana|francia guyana|guyana franceza;GIcebelitarık;' +
  'GLgrenlandia|gronlanti|gronsko|groenlanda;GMgambiya;GNgwinea|gine|guineea;GPgwadelupa|guadelupa;' +
  'GQgwinea rownikowa|ekvator ginesi|ekvatorialguinea|aekvatorialguinea|ekvatorial guinea|paivantasaajan guinea|' +
  'rovnikova guinea|egyenlitoi guinea|guineea ecuatoriala;GRgrecja|yunanistan|grekland|graekenland|hellas|kreikka|' +
  'recko|gorogorszag;GSgeorgia poludniowa i sandwich poludniowy|guney georgia ve guney sandwich adaları|' +
  'sydgeorgien och sydsandwichoarna|south georgia og de sydlige sandwichoer|sor georgia og sor sandwichoyene|' +
  'etela georgia ja etelaiset sandwichinsaaret|jizni georgie a jizni sandwichovy ostrovy|' +
  'deli georgia es deli sandwich szigetek|georgia de sud si insulele sandwich de sud;GTgwatemala;GWgwinea bissau|' +
  'gine bissau|bissau guinea|guineea bissau;GYgujana;HKsra hongkong chiny|cin hong kong oib|hongkong sar|' +
  'sar hongkong|hongkong sar kina|hongkong kiinan erityishallintoalue|hongkong zao ciny|hongkong kkt|' +
  'r a s hong kong china;HMwyspy heard i mcdonalda|heard adası ve mcdonald adaları|heardon och mcdonaldoarna|' +
  'heard island og mcdonald islands|heard og mcdonaldoyene|heard ja mcdonaldinsaaret|' +
  'hearduv ostrov a mcdonaldovy ostrovy|heard sziget es mcdonald szigetek|insula heard si insulele mcdonald;' +
  'HRchorwacja|hırvatistan|kroatia|chorvatsko|horvatorszag;HUwegry|macaristan|ungern|unkari|madarsko|magyarorszag|' +
  'ungaria;IDindonezja|endonezya|indonezia;IEirlandia|irlanti|irsko|irorszag;ILizrael|israil;IMwyspa man|man adası|' +
  'man|mansaari|ostrov man|man sziget|insula man;INindie|hindistan|intia;' +
  'IObrytyjskie terytorium oceanu indyjskiego|britanya hint okyanusu toprakları|' +
  'brittiska territoriet i indiska oceanen|det britiske territorium i det indiske ocean|' +
  'det britiske territoriet i indiahavet|brittilainen intian valtameren alue|britske indickooceanske uzemi|' +
  'brit indiai oceani terulet|teritoriul britanic din oceanul indian;ISizlanda|islanti|izland;ITwlochy|italya|' +
  'olaszorszag;JMjamajka;JOurdun|jordansko|iordania;JPjaponia|japonya|japani|japonsko;KEkena;KGkirgistan|' +
  'kırgızistan|kirgizistan|kirgisia|kirgizisztan|kargazstan;KHkambodza|kambocya|kambodja|kambodsja|kambodzsa|' +
  'cambodgia;KMkomory|komorlar|komorerna|comorerne|komorene|komorit|comore szigetek;KNsaint kitts i nevis|' +
  'saint kitts ve nevis|s t kitts och nevis|saint kitts og nevis|saint kitts ja nevis|svaty krystof a nevis|' +
  'saint kitts es nevis|saint kitts si nevis;KPkorea polnocna|kuzey kore|nord korea|pohjois korea|severni korea|' +
  'eszak korea|coreea de nord;KRkorea poludniowa|guney kore|sydkorea|sor korea|etela korea|jizni korea|del korea|' +
  'coreea de sud;KWkuwejt|kuveyt|kuvajt|kuvait|kuweit;KYkajmany|cayman adaları|caymanoarna|caymanoerne|caymanoyene|' +
  'caymansaaret|kajmanske ostrovy|kajman szigetek|insulele cayman;KZkazakstan|kasakhstan|kazahsztan|kazahstan;' +
  'LAlaosz;LBlubnan;LCs t lucia|svata lucie|sfanta lucia;LIlichtenstejnsko;LRliberya|liberie;LTlitwa|litvanya|' +
  'liettua|litva|litvania;LUluksemburg|lucembursko;LVlotwa|letonya|lotyssko|lettorszag;MAmaroko|fas|marocko;' +
  'MCmonako;MDmoldawia|moldavien|moldavsko|republica moldova;MEczarnogora|karadag|cerna hora|muntenegru;' +
  'MFsvaty martin francie|sfantul martin;MGmadagaszkar;MHwyspy marshalla|marshall adaları|marshalloarna|' +
  'marshalloerne|marshalloyene|marshallinsaaret|marshallovy ostrovy|marshall szigetek|insulele marshall;' +
  'MKmacedonia polnocna|kuzey makedonya|nordmakedonien|nord makedonia|pohjois makedonia|severni makedonie|' +
  'eszak macedonia|macedonia de nord;MMmjanma birma|myanmar barma|mianmar;MNmogolistan|mongoliet|mongolsko;' +
  'MOsra makau chiny|makau|cin makao oib|makao|macao sar|sar macao|macao sar kina|macao kiinan erityishallintoalue|' +
  'macao zao ciny|makao kkt|r a s macao china;MPmariany polnocne|kuzey mariana adaları|nordmarianerna|' +
  'nordmarianerne|nord marianene|pohjois mariaanit|severni mariany|eszaki mariana szigetek|' +
  'insulele mariane de nord;MQmartynika|martinik;MRmauretania|moritanya;MUmauricius;MVmalediwy|maldivler|' +
  'maldiverna|maldiverne|maldivene|malediivit|maledivy|maldiv szigetek;MWmalavi;MXmeksyk|meksika|meksiko|mexic;' +
  'MYmalezja|malezya|malesia|malajsie|malajzia;MZmozambik|mozambic;NAnamibya;NCnowa kaledonia|yeni kaledonya|' +
  'nya kaledonien|ny kaledonien|ny caledonia|uusi kaledonia|nova kaledonie|uj kaledonia|noua caledonie;NEnijer;' +
  'NFnorfolk adası|norfolkon|norfolkoya|norfolkinsaari|norfolk sziget|insula norfolk;NGnijerya|nigerie;NInikaragua;' +
  'NLholandia|hollanda|nederlanderna|nederlandene|alankomaat|nizozemsko|hollandia|tarile de jos;NOnorwegia|norvec|' +
  'norge|norja|norsko;NZnowa zelandia|yeni zelanda|nya zeeland|uusi seelanti|novy zeland|uj zeland|noua zeelanda;' +
  'OMumman;PFpolinezja francuska|fransız polinezyası|franska polynesien|fransk polynesien|fransk polynesia|' +
  'ranskan polynesia|francouzska polynesie|francia polinezia|polinezia franceza;PGpapua nowa gwinea|' +
  'papua yeni gine|papua nya guinea|papua ny guinea|papua uusi guinea|papua nova guinea|papua uj guinea|' +
  'papua noua guinee;PHfilipiny|filipinler|filippinerna|filippinerne|filippinene|filippiinit|fulop szigetek|' +
  'filipine;PKpakisztan;PLpolska|polonya|puola|polsko|lengyelorszag;PMsaint pierre i miquelon|' +
  'saint pierre ve miquelon|s t pierre och miquelon|saint pierre og miquelon|saint pierre ja miquelon|' +
  'saint pierre a miquelon|saint pierre es miquelon|saint pierre si miquelon;PNpitcairn adaları|pitcairnoarna|' +
  'pitcairnoyene|pitcairnovy ostrovy|pitcairn szigetek|insulele pitcairn;PRportoryko|porto riko|portoriko;' +
  'PSterytoria palestynskie|palestyna|filistin bolgeleri|filistin|palestinska territorierna|' +
  'de palaestinensiske omrader|palaestina|det palestinske omradet|palestiinalaisalue|palestiina|palestinska uzemi|' +
  'palesztin autonomia|palesztina|teritoriile palestiniene;PTportugalia|portekiz|portugali|portugalsko;PYparagwaj;' +
  'ROrumunia|romanya|rumaenien|rumunsko;RSsırbistan|srbsko|szerbia;RUrosja|rusya|ryssland|venaja|rusko|oroszorszag;' +
  'SAarabia saudyjska|suudi arabistan|saudiarabien|saudska arabie|szaud arabia;SBwyspy salomona|solomon adaları|' +
  'salomonoarna|salomonoerne|salomonoyene|salomonsaaret|salamounovy ostrovy|salamon szigetek|insulele solomon;' +
  'SCseszele|seyseller|seychellerna|seychellerne|seychellene|seychellit|seychely|seychelle szigetek;SDszudan;' +
  'SEszwecja|isvec|sverige|ruotsi|svedsko|svedorszag|suedia;SGszingapur;SHwyspa swietej heleny|saint helena|' +
  's t helena|svata helena|szent ilona|sfanta elena;SIslowenia|slovenya|slovenien|slovinsko|szlovenia;' +
  'SJsvalbard i jan mayen|svalbard ve jan mayen|svalbard och jan mayen|svalbard og jan mayen|' +
  'huippuvuoret ja jan mayen|spicberky a jan mayen|svalbard es jan mayen|svalbard si jan mayen;SKslowacja|slovakya|' +
  'slovakien|slovakiet|slovensko|szlovakia|slovacia;SNszenegal;SOsomali|somalsko|szomalia;SSsudan poludniowy|' +
  'guney sudan|sydsudan|sor sudan|etela sudan|jizni sudan|del szudan|sudanul de sud;' +
  'STwyspy swietego tomasza i ksiazeca|sao tome ve principe|sao tome och principe|sao tome og principe|' +
  'sao tome ja principe|svaty tomas a princuv ostrov|sao tome es principe|sao tome si principe;SVsalwador;' +
  'SXsvaty martin nizozemsko;SYsuriye|syyria|sziria;SZesvatini|szvazifold;TCturks i caicos|turks ve caicos adaları|' +
  'turks och caicosoarna|turks og caicosoerne|turks og caicosoyene|turks ja caicossaaret|turks a caicos|' +
  'turks es caicos szigetek|insulele turks si caicos;TDczad|cad|tsjad|tsad|csad;' +
  'TFfrancuskie terytoria poludniowe i antarktyczne|fransız guney toprakları|franska sydterritorierna|' +
  'de franske besiddelser i det sydlige indiske ocean og antarktis|de franske sorterritorier|' +
  'ranskan etelaiset ja antarktiset alueet|francouzska jizni uzemi|francia deli teruletek|' +
  'teritoriile australe si antarctice franceze;THtajlandia|tayland|thaimaa|thajsko|thaifold|thailanda;' +
  'TJtadzykistan|tacikistan|tadsjikistan|tadzikistan|tadzsikisztan;TKtokelauoarna;TLtimor wschodni|osttimor|' +
  'ost timor|ita timor|vychodni timor|kelet timor;TMturkmenisztan;TNtunezja|tunus|tunisien|tunisko|tunezia;' +
  'TRturcja|turkiet|tyrkiet|tyrkia|turkki|turecko|torokorszag|turcia;TTtrynidad i tobago|trinidad ve tobago|' +
  'trinidad och tobago|trinidad og tobago|trinidad ja tobago|trinidad a tobago|trinidad es tobago|' +
  'trinidad si tobago;TWtajwan|tayvan|tchaj wan|tajvan;TZtanzanya;UAukraina|ukrayna|ukrajina|ukrajna;' +
  'UMdalekie wyspy mniejsze stanow zjednoczonych|abd kucuk harici adaları|usa s yttre oar|' +
  'amerikanske oversoiske oer|usas ytre oyer|yhdysvaltain erillissaaret|mensi odlehle ostrovy usa|' +
  'az usa lakatlan kulbirtokai|insulele indepartate ale s u a;USstany zjednoczone|amerika birlesik devletleri|usa|' +
  'yhdysvallat|spojene staty|egyesult allamok|statele unite ale americii|s u a;UYurugwaj;UZozbekistan|uzbegisztan;' +
  'VAwatykan|vatikan|vatikanstaten|vatikaani|statul cetatii vaticanului;VCsaint vincent i grenadyny|' +
  'saint vincent ve grenadinler|s t vincent och grenadinerna|saint vincent og grenadinerne|' +
  'st vincent og grenadinene|saint vincent ja grenadiinit|svaty vincenc a grenadiny|' +
  'saint vincent es a grenadine szigetek|saint vincent si grenadinele;VEwenezuela;VGbrytyjskie wyspy dziewicze|' +
  'britanya virjin adaları|brittiska jungfruoarna|de britiske jomfruoer|de britiske jomfruoyene|' +
  'brittilaiset neitsytsaaret|britske panenske ostrovy|brit virgin szigetek|insulele virgine britanice;' +
  'VIwyspy dziewicze stanow zjednoczonych|abd virjin adaları|amerikanska jungfruoarna|de amerikanske jomfruoer|' +
  'de amerikanske jomfruoyene|yhdysvaltain neitsytsaaret|americke panenske ostrovy|amerikai virgin szigetek|' +
  'insulele virgine americane;VNwietnam;WFwallis i futuna|wallis ve futuna|wallis och futunaoarna|wallis og futuna|' +
  'wallis ja futuna|wallis a futuna|wallis es futuna|wallis si futuna;WSszamoa;XKkosowo|kosova|koszovo;YTmajotta;' +
  'ZArepublika poludniowej afryki|guney afrika|sydafrika|sor afrika|etela afrikka|jihoafricka republika|' +
  'del afrikai koztarsasag|africa de sud;ZMzambiya;ZWzimbabve';
