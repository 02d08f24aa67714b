import { asking, frame } from '../frame.ts';
import { phrases } from '../phrases.ts';
import { ASIDE, BECOMES, type Told } from './told.ts';

const ENDINGS = ['', 'in', 'innen', 'n', 'en', 's'];
/** Nouns for people: "Buchhalter" stands for "Finanzbuchhalterin" and "Buchhaltern" too. */
const PEOPLE =
  'redacteur,picker,bediende,installateur,begleiter,lehrer,logistiker,informatiker,disponent,konstrukteur,backer,maler,dachdecker,mechaniker,mechatroniker,elektroniker,elektriker,fraser,schweisser,fahrer,pfleger,kolleg,vertreter,verkaufer,planer,techniker,monteur,backer,jurist,redakteur,trainer,referent,assistent,consultant,berater,beraterin,helfer,leiter,entwickler,einkaufer,buchhalter,mitarbeiter,mitarbeitende,ingenieur,manager,meister,zeichner,gestalter,erzieher,engineer,adviseur,lasser,chauffeur,begeleider,verkoper,planner,voorbereider,uitvoerder,calculator,kundige,directeur,ontwikkelaar,accountant,docent,beheerder,analist,specialist,stukadoor,operator';
const ROLE = phrases(
  [
    ...PEOPLE.split(',').flatMap((noun) => ENDINGS.map((ending) => `*${noun}${ending}`)),
    '*pflegekrafte,*krafte,*kraft,*monteure,*arzt,*koch,*assistenz,*leiterin,leitung,*bauer,*master,*owner,unterstutzung,verstarkung,zuwachs,azubi*,auszubildende*,*executive,m w d,w m d,m w x,d m w,*frau,*mann,*leute,*medewerkers,*medewerker,*houder,*vakman,*vakmensen,*kok,*bakker,*leider,*leidster,collega*,mensen,personeel,*productowner,*timmerman,*technicus,versterking',
  ].join(','),
);
const SEEK = phrases(
  'suchen,sucht,suche,brauchen,braucht,besetzen,besetzt,zoeken,zoekt,op zoek naar,werven,werft,zoek',
);
const CAN_USE = phrases('kunnen we nog,kunnen wij nog,we kunnen nog,konnen wir noch');
const SOUGHT = phrases('gesucht,gezocht,gevraagd,nodig');
const YOU = phrases('dich,dich als,euch,jou,jou als');
const CREATE = phrases('schafft,schaffen,geschaffen,creeert,creeren,schept,biedt,bieten,bietet');
const WORK_PLACES = phrases('arbeitsplatze,stellen,jobs,banen,arbeidsplaatsen,*arbeitsplatze,arbeitsplatzen');
const GIVE = phrases('vergeben,vergibt,bieten,bietet,haben,hebben,is er ruimte,er ruimte,bieden');
const TRAINING = phrases('*ausbildungsplatze,*ausbildungsplatz,lehrstellen,leerplekken,leerling*');
const JOBS = phrases(
  'jobs,stellen,positionen,vacatures,vacature,functies,stellenangebote,stellenanzeigen,arbeitsplatze,banen',
);
const AT = phrases('bei,bij');
const TO_FILL = phrases('zu besetzen,zu vergeben,frei,vakant,besetzen,te vervullen,open');
const OPEN_JOBS = phrases(
  'offene positionen,offene stellen,freie stellen,vakante stellen,freie positionen,openstaande functies,openstaande vacatures,open vacatures,vacatures,leuke vacatures',
);
const HAVE = phrases('haben,hat,hebben,heeft,sind,zijn,gibt es,staan');
const LABEL = phrases(
  'aktuelle stellenangebote,stellenangebote,stellenangebot,aktuelle stellen,offene positionen,vacature,vacatures,onze vacatures,openstaande functies,openstaande vacatures,gezocht,gesucht,wir suchen,wij zoeken,stellenausschreibung,jobangebot',
);
const POST = phrases('stelle,position,functie,posten,rolle');
const FREE = phrases(
  'neu zu besetzen,zu besetzen,komt vrij,vrij,vacant,frei,vakant,nachzubesetzen,te vervullen',
);
const TAKEN_ON = phrases('eingestellt,aangenomen,aangeworven');
const STELLT = phrases('stellt,stellen');
const EIN = phrases('ein');
const TAKE = phrases('nemen,neemt');
const INTO_SERVICE = phrases('in dienst');
/** A part of a house that does not say whose: on a company's own page it is the company's. */
const PART = phrases(
  'das team,die abteilung,der standort,die filiale,das werk,unser team,het kantoor,het team,de afdeling,de vestiging,het filiaal,de fabriek',
);
const HIRES_ON = phrases('aan');
const WILL_YOU = phrases(
  'word jij,kom jij,ga jij,wirst du,wil jij,versterk jij,ben jij,bist du,hast du,werde,verstarke',
);
const US = phrases('ons,onze,unser,unsere,unseren,unserem,unseres');
const ADD = phrases('versterken,komen versterken,nieuwe,neue,neuer,nieuw,neuen');

export const HIRING: Told = {
  not: phrases(
    `${ASIDE},im auftrag,in opdracht van,unser kunde,klant,teilnehmer,deelnemers,tipps,tips,handler,handlern,dealers,zulassung,bewerbersoftware,stellenabbau,streicht,schrappt,vervuld,alle positionen besetzt,fonds,fondsen,opdrachtgever,mandant*,stellenmarkt,plaats je,schalten,bewerbungsverfahren`,
  ),
  frames: [
    ...frame('own', SEEK, 10, ROLE),
    ...frame('own', CAN_USE, 4, ROLE),
    ...frame('own', SEEK, 3, YOU),
    ...frame('said', PART, 3, SEEK, 6, ROLE),
    ...frame('said', PART, 4, SEEK, 7, HIRES_ON),
    ...frame('free', ROLE, 8, SOUGHT),
    ...frame('named', ROLE, 8, SOUGHT),
    ...frame('free', SOUGHT, 3, 'COLON', 6, ROLE),
    ...frame('own', CREATE, 5, WORK_PLACES),
    ...frame('own', GIVE, 5, TRAINING),
    ...frame('named', GIVE, 5, TRAINING),
    ...frame('named', 'NUMBER', 2, JOBS, AT, 'NAME'),
    ...frame('named', 'NUMBER', 2, JOBS, 1, TO_FILL),
    ...frame('own', HAVE, 5, OPEN_JOBS),
    ...frame('free', 'START', OPEN_JOBS, 'NUMBER'),
    ...frame('free', 'START', LABEL, 'COLON', 8, ROLE),
    ...frame('named', POST, 8, FREE),
    ...frame('own', POST, 8, FREE),
    ...frame('said', BECOMES, 8, ROLE, 4, TAKEN_ON),
    ...frame('own', STELLT, 8, ROLE, 2, EIN),
    ...frame('own', TAKE, 8, INTO_SERVICE),
    ...asking('named', 'START', WILL_YOU, 1, US, 3, ADD),
    ...asking('named', 'START', WILL_YOU, 1, US, 8, ADD),
  ],
};
