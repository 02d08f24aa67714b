/** States, provinces and counties of the largest countries, folded, in English and as their people write them; those of the USA are a table of their own. */
export const REGION_NAMES =
  'AEdubai|abu dhabi|sharjah|ajman|fujairah|ras al khaimah|umm al quwain|rak;AOluanda|benguela|huambo|huila|' +
  'cabinda|cuando cubango|cuanza norte|cuanza sul|namibe|uige|zaire|bengo|bie|cunene|malanje|moxico|lunda norte|' +
  'lunda sul;ARbuenos aires|provincia de buenos aires|catamarca|chaco|chubut|cordoba|corrientes|entre rios|formosa|' +
  'jujuy|la pampa|la rioja|mendoza|misiones|neuquen|rio negro|salta|san juan|san luis|santa cruz|santa fe|' +
  'santiago del estero|tierra del fuego|tucuman|caba|ciudad autonoma de buenos aires;ATburgenland|karnten|' +
  'carinthia|niederosterreich|lower austria|oberosterreich|upper austria|salzburg|steiermark|styria|tirol|tyrol|' +
  'vorarlberg|wien|vienna;AUnew south wales|nsw|victoria|vic|queensland|qld|south australia|sa|western australia|' +
  'wa|tasmania|tas|northern territory|nt|australian capital territory|act;BDdhaka|chattogram|chittagong|khulna|' +
  'rajshahi|barisal|barishal|sylhet|rangpur|mymensingh;BEantwerpen|antwerp|oost vlaanderen|east flanders|' +
  'west vlaanderen|west flanders|vlaams brabant|flemish brabant|limburg|hainaut|henegouwen|liege|luxembourg|namur|' +
  'brabant wallon|waals brabant|walloon brabant|flanders|vlaanderen|wallonie|wallonia|brussels capital;BOla paz|' +
  'santa cruz|cochabamba|oruro|potosi|chuquisaca|tarija|beni|pando;BRacre|alagoas|amapa|amazonas|bahia|ceara|' +
  'distrito federal|espirito santo|goias|maranhao|mato grosso|mato grosso do sul|minas gerais|para|paraiba|parana|' +
  'pernambuco|piaui|rio de janeiro|rio grande do norte|rio grande do sul|rondonia|roraima|santa catarina|sao paulo|' +
  'sergipe|tocantins;CAalberta|british columbia|manitoba|new brunswick|newfoundland and labrador|newfoundland|' +
  'nova scotia|ontario|prince edward island|quebec|saskatchewan|yukon|northwest territories|nunavut;CDkinshasa|' +
  'haut katanga|katanga|kongo central|nord kivu|north kivu|sud kivu|south kivu|kasai|ituri|equateur|tshopo|lualaba|' +
  'tanganyika;CHaargau|appenzell ausserrhoden|appenzell innerrhoden|basel landschaft|basel stadt|bern|fribourg|' +
  'freiburg|geneve|geneva|glarus|graubunden|grisons|jura|luzern|lucerne|neuchatel|nidwalden|obwalden|st gallen|' +
  'schaffhausen|schwyz|solothurn|thurgau|ticino|tessin|uri|valais|wallis|vaud|zug|zurich;CIabidjan|lagunes|' +
  'yamoussoukro|bas sassandra|comoe|denguele|goh djiboua|lacs|montagnes|sassandra marahoue|savanes|' +
  'vallee du bandama|woroba|zanzan;CLarica y parinacota|tarapaca|antofagasta|atacama|coquimbo|valparaiso|' +
  'region metropolitana|metropolitana|metropolitan region|o higgins|maule|nuble|biobio|bio bio|araucania|' +
  'la araucania|los rios|los lagos|aysen|magallanes|v region|viii region;CMlittoral|centre|ouest|nord|sud|est|' +
  'adamaoua|extreme nord|nord ouest|sud ouest|adamawa;CNanhui|fujian|gansu|guangdong|guangxi|guizhou|hainan|hebei|' +
  'heilongjiang|henan|hubei|hunan|inner mongolia|jiangsu|jiangxi|jilin|liaoning|ningxia|qinghai|shaanxi|shandong|' +
  'shanxi|sichuan|tibet|xinjiang|yunnan|zhejiang|beijing|shanghai|tianjin|chongqing;COamazonas|antioquia|arauca|' +
  'atlantico|bolivar|boyaca|caldas|caqueta|casanare|cauca|cesar|choco|cordoba|cundinamarca|guainia|guaviare|huila|' +
  'la guajira|magdalena|meta|narino|norte de santander|putumayo|quindio|risaralda|santander|sucre|tolima|' +
  'valle del cauca|vaupes|vichada|distrito capital|d c;CRalajuela|cartago|guanacaste|heredia|limon|puntarenas|' +
  'san jose;CZstredocesky kraj|central bohemia|jihocesky kraj|south bohemia|plzensky kraj|karlovarsky kraj|' +
  'ustecky kraj|liberecky kraj|kralovehradecky kraj|pardubicky kraj|kraj vysocina|vysocina|jihomoravsky kraj|' +
  'south moravia|olomoucky kraj|zlinsky kraj|moravskoslezsky kraj|moravia|bohemia;DEbaden wurttemberg|' +
  'baden wuerttemberg|bayern|bavaria|brandenburg|hessen|hesse|mecklenburg vorpommern|niedersachsen|lower saxony|' +
  'nordrhein westfalen|north rhine westphalia|nrw|rheinland pfalz|rhineland palatinate|saarland|sachsen|saxony|' +
  'sachsen anhalt|saxony anhalt|schleswig holstein|thuringen|thuringia|berlin|hamburg|bremen;DKhovedstaden|' +
  'region hovedstaden|midtjylland|nordjylland|sjaelland|zealand|syddanmark|jylland|jutland|fyn;DOdistrito nacional|' +
  'santo domingo este|la altagracia|la vega|puerto plata|san cristobal|duarte;DZalger|oran|constantine|annaba|' +
  'blida|setif|batna|bejaia|tizi ouzou|tlemcen|ouargla|boumerdes|tipaza|mostaganem|skikda|biskra;ECazuay|bolivar|' +
  'canar|carchi|chimborazo|cotopaxi|el oro|esmeraldas|galapagos|guayas|imbabura|loja|los rios|manabi|' +
  'morona santiago|napo|orellana|pastaza|pichincha|santa elena|santo domingo de los tsachilas|sucumbios|tungurahua|' +
  'zamora chinchipe;EGcairo governorate|giza governorate|alexandria governorate|dakahlia|sharqia|gharbia|monufia|' +
  'menoufia|qalyubia|beheira|faiyum|minya|asyut|sohag|qena|red sea|south sinai|north sinai|matrouh|damietta|' +
  'kafr el sheikh|ismailia governorate;ESandalucia|andalusia|aragon|asturias|illes balears|islas baleares|baleares|' +
  'balearic islands|canarias|islas canarias|canary islands|cantabria|castilla y leon|castilla la mancha|cataluna|' +
  'catalunya|catalonia|comunidad de madrid|comunidad valenciana|comunitat valenciana|extremadura|galicia|la rioja|' +
  'comunidad foral de navarra|navarra|navarre|pais vasco|euskadi|basque country|region de murcia|a coruna|' +
  'la coruna|alava|araba|albacete|alicante|alacant|almeria|avila|badajoz|barcelona|bizkaia|vizcaya|biscay|burgos|' +
  'caceres|cadiz|castellon|castello|ciudad real|cordoba|cuenca|gipuzkoa|guipuzcoa|girona|gerona|granada|' +
  'guadalajara|huelva|huesca|jaen|leon|lleida|lerida|lugo|madrid|malaga|murcia|ourense|orense|palencia|las palmas|' +
  'pontevedra|salamanca|santa cruz de tenerife|tenerife|segovia|sevilla|seville|soria|tarragona|teruel|toledo|' +
  'valencia|valladolid|zamora|zaragoza|saragossa;ETaddis ababa|amhara|oromia|tigray|afar|somali|sidama|harari|' +
  'gambela|benishangul gumuz;FIuusimaa|nyland|pirkanmaa|varsinais suomi|pohjois pohjanmaa|keski suomi|satakunta|' +
  'kanta hame|paijat hame|kymenlaakso|etela karjala|etela savo|pohjois savo|pohjois karjala|etela pohjanmaa|' +
  'pohjanmaa|keski pohjanmaa|kainuu|lappi|lapland;FRauvergne rhone alpes|bourgogne franche comte|bretagne|brittany|' +
  'centre val de loire|corse|corsica|grand est|hauts de france|ile de france|normandie|normandy|nouvelle aquitaine|' +
  'occitanie|pays de la loire|provence alpes cote d azur|paca|alsace|aquitaine|auvergne|bourgogne|' +
  'champagne ardenne|franche comte|languedoc roussillon|limousin|lorraine|midi pyrenees|picardie|poitou charentes|' +
  'rhone alpes|provence|hauts de seine|seine saint denis|val de marne|val d oise|yvelines|essonne|seine et marne|' +
  'bouches du rhone|haute garonne|gironde|herault|isere|loire atlantique|haute savoie|savoie|bas rhin|haut rhin|' +
  'alpes maritimes|var|finistere|morbihan|ille et vilaine|moselle|vendee|rhone;GBengland|scotland|wales|' +
  'northern ireland|bedfordshire|berkshire|buckinghamshire|cambridgeshire|cheshire|cornwall|county durham|cumbria|' +
  'derbyshire|devon|dorset|east sussex|essex|gloucestershire|greater london|greater manchester|hampshire|' +
  'herefordshire|hertfordshire|isle of wight|kent|lancashire|leicestershire|lincolnshire|merseyside|middlesex|' +
  'norfolk|northamptonshire|northumberland|north yorkshire|nottinghamshire|oxfordshire|rutland|shropshire|somerset|' +
  'south yorkshire|staffordshire|suffolk|surrey|tyne and wear|warwickshire|west midlands|west sussex|' +
  'west yorkshire|wiltshire|worcestershire|yorkshire|east yorkshire|aberdeenshire|ayrshire|fife|lanarkshire|' +
  'midlothian|perthshire|co antrim|co down|co tyrone|co armagh|co londonderry|co fermanagh|county antrim|' +
  'county down|county tyrone|county armagh|gwynedd|powys|dyfed|clwyd|gwent;GHgreater accra|ashanti|western region|' +
  'eastern region|central region|northern region|volta|bono|ahafo|oti|savannah;GRattica|attiki|αττικη|' +
  'central macedonia|κεντρικη μακεδονια|crete|κρητη|thessaly|θεσσαλια|epirus|ηπειρος|peloponnese|πελοποννησος|' +
  'western greece|ionian islands|north aegean|south aegean|western macedonia|macedonia;GTalta verapaz|baja verapaz|' +
  'chimaltenango|chiquimula|el progreso|escuintla|huehuetenango|izabal|jalapa|jutiapa|peten|quetzaltenango|quiche|' +
  'retalhuleu|sacatepequez|san marcos|santa rosa|solola|suchitepequez|totonicapan|zacapa;HUpest|bacs kiskun|' +
  'baranya|bekes|borsod abauj zemplen|csongrad|csongrad csanad|fejer|gyor moson sopron|hajdu bihar|heves|' +
  'jasz nagykun szolnok|komarom esztergom|nograd|somogy|szabolcs szatmar bereg|tolna|vas|veszprem|zala;IDaceh|bali|' +
  'banten|bengkulu|gorontalo|jambi|jawa barat|west java|jawa tengah|central java|jawa timur|east java|' +
  'kalimantan barat|west kalimantan|kalimantan selatan|south kalimantan|kalimantan tengah|kalimantan timur|' +
  'east kalimantan|kalimantan utara|kepulauan riau|riau islands|lampung|maluku|nusa tenggara barat|' +
  'nusa tenggara timur|papua|riau|sulawesi selatan|south sulawesi|sulawesi tengah|sulawesi utara|north sulawesi|' +
  'sulawesi tenggara|sumatera barat|west sumatra|sumatera selatan|south sumatra|sumatera utara|north sumatra|' +
  'yogyakarta|di yogyakarta|dki jakarta|java;IEco carlow|co cavan|co clare|co cork|co donegal|co dublin|co galway|' +
  'co kerry|co kildare|co kilkenny|co laois|co leitrim|co limerick|co longford|co louth|co mayo|co meath|' +
  'co monaghan|co offaly|co roscommon|co sligo|co tipperary|co waterford|co westmeath|co wexford|co wicklow|carlow|' +
  'cavan|clare|donegal|kerry|kildare|kilkenny|laois|leitrim|louth|mayo|meath|monaghan|offaly|roscommon|tipperary|' +
  'westmeath|wexford|wicklow|leinster|munster|connacht|ulster;INandhra pradesh|arunachal pradesh|assam|bihar|' +
  'chhattisgarh|goa|gujarat|haryana|himachal pradesh|jharkhand|karnataka|kerala|madhya pradesh|maharashtra|manipur|' +
  'meghalaya|mizoram|nagaland|odisha|orissa|punjab|rajasthan|sikkim|tamil nadu|tamilnadu|telangana|tripura|' +
  'uttar pradesh|uttarakhand|west bengal|delhi|jammu and kashmir|jammu kashmir|ladakh|puducherry|chandigarh|ncr|' +
  'delhi ncr;IQbaghdad|basra|erbil|nineveh|sulaymaniyah|anbar|babil|diyala|duhok|karbala|kirkuk|najaf|kurdistan|' +
  'kurdistan region;IRtehran province|isfahan province|fars|khorasan|razavi khorasan|alborz|khuzestan|mazandaran|' +
  'gilan|east azerbaijan|west azerbaijan|kerman province|yazd province|qazvin province|markazi;ITabruzzo|' +
  'basilicata|calabria|campania|emilia romagna|friuli venezia giulia|friuli|lazio|latium|liguria|lombardia|' +
  'lombardy|marche|molise|piemonte|piedmont|puglia|apulia|sardegna|sardinia|sicilia|sicily|toscana|tuscany|' +
  'trentino alto adige|trentino|alto adige|south tyrol|sudtirol|umbria|valle d aosta|aosta valley|veneto;' +
  'JPhokkaido|aomori|iwate|miyagi|akita|yamagata|fukushima|ibaraki|tochigi|gunma|saitama|chiba|tokyo|kanagawa|' +
  'niigata|toyama|ishikawa|fukui|yamanashi|nagano|gifu|shizuoka|aichi|mie|shiga|kyoto|osaka|hyogo|nara|wakayama|' +
  'tottori|shimane|okayama|hiroshima|yamaguchi|tokushima|kagawa|ehime|kochi|fukuoka|saga|nagasaki|kumamoto|oita|' +
  'miyazaki|kagoshima|okinawa;KEnairobi county|mombasa county|kiambu|kiambu county|nakuru county|machakos|kajiado|' +
  'kisumu county|uasin gishu|kilifi|nyeri|meru|laikipia|kakamega;KRgyeonggi do|gyeonggi|gangwon do|gangwon|' +
  'chungcheongbuk do|chungbuk|chungcheongnam do|chungnam|jeollabuk do|jeonbuk|jeollanam do|jeonnam|' +
  'gyeongsangbuk do|gyeongbuk|gyeongsangnam do|gyeongnam|jeju do|jeju|sejong;KZalmaty region|akmola|aktobe|atyrau|' +
  'karaganda region|kostanay|mangystau|pavlodar|turkistan|east kazakhstan|west kazakhstan|north kazakhstan;' +
  'LKwestern province|central province|southern province|northern province|eastern province|north western province|' +
  'north central province|uva province|sabaragamuwa|gampaha|kalutara;MAcasablanca settat|grand casablanca|' +
  'rabat sale kenitra|marrakech safi|fes meknes|tanger tetouan al hoceima|souss massa|oriental|' +
  'beni mellal khenifra|draa tafilalet|laayoune sakia el hamra;MMyangon region|mandalay region|ayeyarwady|bago|' +
  'magway|sagaing|tanintharyi|shan state|kachin|kayah|kayin|mon state|rakhine;MXaguascalientes|baja california|' +
  'baja california sur|campeche|chiapas|chihuahua|coahuila|coahuila de zaragoza|colima|durango|guanajuato|guerrero|' +
  'hidalgo|jalisco|estado de mexico|edo de mexico|edo mexico|edo de mex|edomex|state of mexico|michoacan|' +
  'michoacan de ocampo|morelos|nayarit|nuevo leon|n l|oaxaca|puebla|queretaro|quintana roo|q roo|san luis potosi|' +
  's l p|sinaloa|sonora|tabasco|tamaulipas|tlaxcala|veracruz|yucatan|zacatecas|distrito federal|d f|df|cdmx|jal|' +
  'qro|gto|pue|yuc|chih|coah|b c|son|sin|mor|hgo|ver;MYjohor|kedah|kelantan|melaka|malacca|negeri sembilan|pahang|' +
  'penang|pulau pinang|perak|perlis|sabah|sarawak|selangor|selangor darul ehsan|terengganu|wilayah persekutuan|' +
  'federal territory|labuan|putrajaya|w p kuala lumpur|johor darul takzim|perak darul ridzuan;MZmaputo province|' +
  'gaza|inhambane|sofala|manica|tete|zambezia|nampula|cabo delgado|niassa;NGabia|adamawa|akwa ibom|anambra|bauchi|' +
  'bayelsa|benue|borno|cross river|delta|ebonyi|edo|ekiti|enugu|fct|gombe|imo|jigawa|kaduna|kano|katsina|kebbi|' +
  'kogi|kwara|lagos|lagos state|nasarawa|niger state|ogun|ondo|osun|oyo|plateau|rivers|sokoto|taraba|yobe|zamfara;' +
  'NLdrenthe|flevoland|friesland|fryslan|gelderland|groningen|limburg|noord brabant|north brabant|noord holland|' +
  'north holland|overijssel|utrecht|zeeland|zuid holland|south holland;NOagder|innlandet|more og romsdal|nordland|' +
  'rogaland|troms|finnmark|trondelag|vestfold|telemark|vestland|viken|akershus|ostfold|buskerud|hordaland;' +
  'NPbagmati|bagmati province|gandaki|gandaki province|koshi|lumbini|madhesh|karnali|sudurpashchim;NZnorthland|' +
  'waikato|bay of plenty|gisborne|hawke s bay|hawkes bay|taranaki|manawatu whanganui|manawatu wanganui|tasman|' +
  'marlborough|west coast|canterbury|otago|southland|north island|south island;PAbocas del toro|chiriqui|cocle|' +
  'colon|darien|herrera|los santos|panama|panama oeste|veraguas;PEamazonas|ancash|apurimac|arequipa|ayacucho|' +
  'cajamarca|callao|cusco|huancavelica|huanuco|ica|junin|la libertad|lambayeque|lima|loreto|madre de dios|moquegua|' +
  'pasco|piura|puno|san martin|tacna|tumbes|ucayali;PHmetro manila|ncr|batangas|bulacan|cavite|cebu|laguna|' +
  'pampanga|rizal|davao del sur|iloilo|negros occidental|bataan|benguet|pangasinan|quezon|palawan|bohol|leyte|' +
  'misamis oriental|zambales|tarlac|nueva ecija|albay|calabarzon|central luzon|mindanao|luzon;PKpunjab|sindh|' +
  'khyber pakhtunkhwa|kpk|balochistan|islamabad capital territory|gilgit baltistan|azad kashmir;PLdolnoslaskie|' +
  'lower silesia|kujawsko pomorskie|lubelskie|lubuskie|lodzkie|malopolskie|lesser poland|malopolska|mazowieckie|' +
  'masovia|mazovia|opolskie|podkarpackie|podlaskie|pomorskie|pomerania|slaskie|silesia|swietokrzyskie|' +
  'warminsko mazurskie|wielkopolskie|greater poland|wielkopolska|zachodniopomorskie|west pomerania;PTaveiro|beja|' +
  'braga|braganca|castelo branco|coimbra|evora|faro|guarda|leiria|lisboa|lisbon|portalegre|porto|santarem|setubal|' +
  'viana do castelo|vila real|viseu|acores|azores|madeira|algarve|alentejo;PYcentral|alto parana|asuncion|itapua|' +
  'caaguazu|cordillera|guaira|boqueron;ROalba|arad|arges|bacau|bihor|bistrita nasaud|botosani|braila|brasov|buzau|' +
  'calarasi|caras severin|cluj|constanta|covasna|dambovita|dolj|galati|giurgiu|gorj|harghita|hunedoara|ialomita|' +
  'iasi|ilfov|maramures|mehedinti|mures|neamt|olt|prahova|salaj|satu mare|sibiu|suceava|teleorman|timis|tulcea|' +
  'valcea|vaslui|vrancea|transylvania;RUmoscow oblast|moscow region|московская область|ленинградская область|' +
  'leningrad oblast|свердловская область|sverdlovsk oblast|sverdlovsk region|новосибирская область|tatarstan|' +
  'republic of tatarstan|республика татарстан|татарстан|bashkortostan|республика башкортостан|краснодарскии краи|' +
  'krasnodar krai|krasnoyarsk krai|красноярскии краи|perm krai|пермскии краи|samara oblast|самарская область|' +
  'ростовская область|rostov oblast|челябинская область|chelyabinsk oblast|нижегородская область|' +
  'воронежская область|тюменская область|томская область|siberia;SAriyadh province|riyadh region|makkah province|' +
  'makkah region|eastern province|eastern region|madinah province|asir|aseer|al qassim|qassim|tabuk|hail|jazan|' +
  'najran|al bahah|al jouf;SDkhartoum|gezira|kassala|red sea|north kordofan|south darfur|blue nile|white nile;' +
  'SEblekinge|dalarna|gotland|gavleborg|halland|jamtland|jonkopings lan|kronoberg|norrbotten|skane|scania|' +
  'stockholms lan|sodermanland|uppsala lan|varmland|vasterbotten|vasternorrland|vastmanland|vastra gotaland|' +
  'vastra gotalands lan|orebro lan|ostergotland|smaland;SVahuachapan|cabanas|chalatenango|cuscatlan|la libertad|' +
  'la paz|la union|morazan|san miguel|san salvador|san vicente|santa ana|sonsonate|usulutan;THbangkok|' +
  'krung thep maha nakhon|nonthaburi|pathum thani|pathumthani|samut prakan|samutprakarn|samut sakhon|samutsakorn|' +
  'nakhon pathom|chonburi|chon buri|rayong|chachoengsao|ayutthaya|phra nakhon si ayutthaya|chiang mai|chiang rai|' +
  'phuket|songkhla|nakhon ratchasima|khon kaen|udon thani|surat thani|prachuap khiri khan|prachinburi|saraburi|' +
  'lamphun;TNtunis|ariana|ben arous|manouba|nabeul|zaghouan|bizerte|beja|jendouba|sousse|monastir|mahdia|sfax|' +
  'kairouan|gabes|medenine|gafsa;TRadana|ankara|antalya|aydın|balıkesir|bursa|denizli|diyarbakır|eskisehir|' +
  'gaziantep|hatay|istanbul|izmir|kahramanmaras|kayseri|kocaeli|konya|malatya|manisa|mersin|mugla|ordu|sakarya|' +
  'samsun|sanlıurfa|tekirdag|trabzon|van|yalova|anatolia;TWnew taipei|taoyuan county|hsinchu county|' +
  'changhua county|miaoli county|nantou county|pingtung county|yilan county|yunlin county|chiayi county|' +
  'hualien county|taitung county;TZarusha|dar es salaam|dodoma|kilimanjaro|mwanza|morogoro|mbeya|tanga|zanzibar|' +
  'pwani;UAkyiv oblast|kyiv region|киівська область|lviv oblast|lviv region|львівська область|kharkiv oblast|' +
  'харківська область|odesa oblast|odessa region|одеська область|dnipropetrovsk oblast|дніпропетровська область|' +
  'zaporizhzhia oblast|vinnytsia oblast|volyn|zakarpattia|poltava oblast|ivano frankivsk oblast|crimea;' +
  'UGcentral region|eastern region|northern region|western region|wakiso|mukono;UYartigas|canelones|cerro largo|' +
  'colonia|durazno|flores|florida|lavalleja|maldonado|montevideo|paysandu|rio negro|rivera|rocha|salto|san jose|' +
  'soriano|tacuarembo|treinta y tres;UZtashkent region|samarkand region|bukhara region|fergana|andijan|namangan|' +
  'navoiy|khorezm|karakalpakstan|surkhandarya|kashkadarya;VEamazonas|anzoategui|apure|aragua|barinas|bolivar|' +
  'carabobo|cojedes|delta amacuro|distrito capital|falcon|guarico|la guaira|lara|merida|miranda|edo miranda|' +
  'estado miranda|monagas|nueva esparta|portuguesa|sucre|tachira|trujillo|yaracuy|zulia;VNbac ninh|binh duong|' +
  'dong nai|hai duong|hung yen|long an|quang nam|vinh phuc|thai nguyen|ba ria vung tau|binh dinh|khanh hoa|' +
  'lam dong|nghe an|thanh hoa|quang ninh|bac giang|tay ninh|tien giang|kien giang;ZAeastern cape|free state|' +
  'gauteng|kwazulu natal|kzn|limpopo|mpumalanga|north west|northern cape|western cape';
