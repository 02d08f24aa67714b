import { either, frame } from '../frame.ts';
import { phrases } from '../phrases.ts';
import { ASIDE, FROM_DAY, IS, type Told } from './told.ts';

const ROLE = phrases(
  `ceo,cfo,cto,coo,cro,cmo,cio,chro,chief * officer,geschaftsfuhr*,*leiter,*leiterin,leitung,*leitung,vorstand*,*vorstand,aufsichtsrat*,*chef,*chefin,*spitze,direktor*,*direktor,prokurist*,beirat*,vorsitzende*,head of,mitglied der
directeur*,*directeur,directie,hoofd,*baas,*manager,voorzitter,*voorzitter,bestuur,bestuurslid,commissaris*,managementteam,director,*leider,het roer,het stokje`,
);
const LEAVES = phrases(
  'verlasst,verlaat,scheidet,zieht sich,tritt zuruck,legt,neemt afscheid,stap terug,verabschiedet,vertrekt,stapt op,geht in den ruhestand,gaat met pensioen,gibt sein mandat,gibt ihr mandat,gibt sein amt,gibt ihr amt,legt sein amt,opgevolgd',
);
const SUCCESSION = phrases(
  'nachfolge,tritt die nachfolge,seine nachfolge,ihre nachfolge,volgt haar op,volgt hem op,auf ihn folgt,auf sie folgt',
);
const ENTERS = phrases('tritt,antritt,treedt');
const RISES = phrases('ruckt,steigt,promoveert,schuift,wechselt,aufgeruckt,doorgeschoven,stapt over');
const LEADS = phrases('fuhrt,fuhren,leitet,leiten,leidt,leiden,verantwortet');
const STANDS = phrases('staat,steht');
const AT_THE_HEAD = phrases('aan het hoofd,an der spitze,aan het roer');
const DRAWS = phrases('trekt,stelt,neemt,haalt,haalde,treedt,trad');
const ON = phrases('aan,toe,binnen');
const BECOMES = phrases('wordt,wird,werden');
const GETS = phrases('krijgt,bekommt,erhalt');
const ARRIVAL = phrases('komst van,eintritt von,wechsel von,overstap van,aantreden van');
const HANDED = phrases('overgedragen,ubernommen,ubergeben,ubergibt,draagt,ubertragen,overgenomen,anvertraut');
const EXTENDS = phrases('erweitert,versterkt,verstarkt,breidt,erganzt,stellt');
const CROSSES = phrases('overstap,kommt von,komt van,gewechselt');

export const LEADERSHIP: Told = {
  not: phrases(
    `${ASIDE},fuhrungskrafte,leidinggevenden,leitfaden,seminar,termin,afspraak,training,bedrijfsopvolging,familienunternehmen bei,eerder als,fruher`,
  ),
  frames: [
    ...either('said', ROLE, 8, LEAVES),
    ...frame('said', LEAVES, 1, 'NAME'),
    ...either('said', ENTERS, 4, SUCCESSION),
    ...either('said', ROLE, 8, SUCCESSION),
    ...frame('said', FROM_DAY, 4, IS, 7, ROLE),
    ...frame('said', IS, 3, FROM_DAY, 5, ROLE),
    ...either('said', RISES, 6, ROLE),
    ...either('said', LEADS, 6, FROM_DAY),
    ...frame('said', STANDS, 5, AT_THE_HEAD),
    ...frame('said', DRAWS, 6, ON, 4, ROLE),
    ...frame('said', BECOMES, 7, ROLE),
    ...frame('said', ROLE, 3, BECOMES),
    ...frame('said', GETS, 9, ROLE),
    ...frame('said', ARRIVAL, 6, ROLE),
    ...either('said', ROLE, 10, HANDED),
    ...either('named', EXTENDS, 8, ROLE),
    ...either('named', CROSSES, 9, ROLE),
  ],
};
