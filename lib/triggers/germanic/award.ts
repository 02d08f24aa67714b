import { either, frame } from '../frame.ts';
import { phrases } from '../phrases.ts';
import { AS, ASIDE, IS, TO, type Told } from './told.ts';

const PRIZE = phrases(
  `*preis,*preises,award,awards,*award,gold,silber,bronze,medaille*,goldmedaille,titel,red dot,*wettbewerb,des jahres,platz 1,ersten platz,erster platz,top 50,top 100,liste der,100 besten,*marktfuhrer,*marktfuhrern,top arbeitgeber,great place to work,*pradikat,top ausbildungsbetrieb,innovativsten,wachstumsstarksten,besten
*prijs,goud,zilver,brons,predicaat,predikaat,*wedstrijd,van het jaar,eerste plaats,eerste prijs,lijst van,beste werkgever,beste werkgevers,beste leerbedrijf,beste leverancier,meest innovatieve,snelst groeiende,gazelle,onderscheiding,keurmerk beste,*trofee`,
);
const WINS = phrases(
  `holt,holte,gewinnt,gewann,gewonnen,siegt,siegte,erhalt,erhielt,erhalten,bekommt,bekam,nahm,nahmen,erringt,sichert,schafft,belegt,verliehen,bekommen,zuerkannt,gehort,gehoren,zahlt,zahlen,raumt,entgegengenommen
pakt,pakte,wint,won,wonnen,zegeviert,nam,namen,haalt,haalde,kregen,kreeg,gekregen,ontvangt,ontving,ontvingen,toegekend,behaalt,behaalde,behoort,behoren,sleept,staat,veroverde,verovert`,
);
const CROWNS = phrases(
  'kurte,kurt,riep,roept,zeichnet,zeichnete,bekroont,bekroonde,wahlte,ehrt,ehrte,pramiert,kroonde',
);
const GIVES = phrases('uberreicht,uberreichte,verleiht,verlieh,reikt,reikte,uberreichten,verleent,kent');
const GOES = phrases('geht,ging,gaat,gingen');
const WINNER = phrases('sieger,gewinner,winnaar,preistrager,testsieger,preistragerin,siegerin,laureaat');
const CHOSEN = phrases(
  'gekurt,gewahlt,ernannt,gekozen,uitgeroepen,verkozen,ausgezeichnet,geehrt,pramiert,bekroond,onderscheiden,benoemd',
);
const HONORED = phrases('ausgezeichnet,geehrt,pramiert,bekroond,onderscheiden,gekroond');
const PRIZE_FOR = phrases(
  'erster platz,eerste plaats,gold,silber,auszeichnung,onderscheiding,preisregen,goud,zilver,*preis,*prijs,award,*award,medaille,ehrung',
);
const IN_THE_PRIZES = phrases('in de prijzen,in die medaillenrange');
const BEST_IN_TEST = phrases('testsieger,beste uit de test,best getest,testwinnaar');
const LABEL = phrases('great place to work,top employer,top arbeitgeber,top 100');
const ONE_OF = phrases('gazelle,fd gazelle,top employer,weltmarktfuhrer,hidden champion,great place to work');

export const AWARD: Told = {
  not: phrases(
    `${ASIDE},shortlist,nominiert,genomineerd,finalist*,finale,bewirbt,dingt,gewinnspiel,winactie,stiftet,stelt een prijs,beschikbaar voor,jury des,jury van de,gewinnen sie,win een,preise ab,prijzen vanaf,karten,kaarten,malwettbewerb,tekenwedstrijd,pokal,beker,preisangaben*,stimmen sie,stem,nicht gewonnen,niet gewonnen,wie sie,zo wint,hauptpreis,hoofdprijs,zum preis,kaufpreis,koopprijs,aktienpreis,shop,kampf,strijd,inzicht,einblicke,geschaftsfuhrer,directeur,vorstand,zertifi*,gecertificeerd`,
  ),
  frames: [
    ...either('own', WINS, 9, PRIZE),
    ...frame('said', WINS, 'OWN', 8, PRIZE),
    ...frame('said', CROWNS, 3, 'OWN', 8, PRIZE),
    ...frame('said', GIVES, 4, 'OWN', 5, PRIZE),
    ...frame('said', GIVES, 4, PRIZE, 4, TO, 1, 'OWN'),
    ...frame('said', PRIZE, 3, GOES, 6, TO, 1, 'OWN'),
    ...frame('own', IS, 3, WINNER),
    ...frame('own', IS, 3, ONE_OF),
    ...either('named', CHOSEN, 8, PRIZE),
    ...frame('own', HONORED),
    ...frame('free', 'START', CHOSEN, AS),
    ...frame('said', LABEL, 'NUMBER'),
    ...frame('said', PRIZE_FOR, 2, TO, 1, 'NAME'),
    ...frame('own', IN_THE_PRIZES),
    ...frame('named', BEST_IN_TEST),
  ],
};
