import { either, frame } from '../frame.ts';
import type { Kind } from '../kind.ts';
import { phrases } from '../phrases.ts';
import type { Word } from '../sentence-words.ts';

const PARTNERS = phrases(
  `partners with,partnered with,partnering with,teams up with,teamed up with,collaborates with,join forces,joins forces with,joined forces with
kooperiert mit,arbeitet mit,arbeitet kunftig mit
s associe a,s associe avec,s allie a
se asocia con,se alia con,une fuerzas con,unen fuerzas
si allea con,unisce le forze con
gaat samenwerken met,werkt samen met,slaat de handen ineen met,slaan de handen ineen
associa se a,associa se a,une forcas com,junta se a`,
);
const SIGN = phrases(
  `sign,signed,signs,announces,announce,announced,enters,entered,forms,formed,forges,launches,expands,agree,agreed
vereinbaren,vereinbart,unterzeichnet,unterzeichnen,gestartet,gibt,geht,schliesst,geschlossen,startet,grundet,bekannt
annoncent,annonce,annoncer,signe,signent,noue,conclut,conclu,cree,scelle
firman,firma,firmado,firmamos,anuncia,anuncian,suscribe,sella,creado,cierra,alcanza
annunciano,annuncia,firmato,firma,stringe,avvia,sigla,siglato,costituisce
kondigen,kondigt,getekend,tekent,start,sluit,gesloten,ondertekent
anunciam,anuncia,assinamos,assinou,firma,firmou,celebrou,fecha,fechou,assina`,
);
const AGREEMENT = phrases(
  `agreement,distribution agreement,partnership,alliance,collaboration,cooperation agreement,joint venture,strategic partnership
partnerschaft,*vertrag,kooperation,zusammenarbeit,*partnerschaft,allianz,vereinbarung
accord,partenariat,alliance,collaboration,coentreprise
alianza,acuerdo,colaboracion,convenio
accordo,partnership,alleanza,collaborazione
partnerschap,*overeenkomst,samenwerking,overeenkomst
parceria,acordo,protocolo,alianca`,
);
const BECAME = phrases(
  'became,become an official,are now,is now,becomes,joins,joined,selected,chosen,sind neuer,ist neuer,sind jetzt,devient,devenue,devenons,convertimos,convierte,nos convertimos,diventati,diventa,diventati,geworden,sluit zich aan,tornamo,torna se,somos agora,zijn',
);
const PARTNER = phrases(
  'partner,partners,official partner,gold partner,preferred supplier,partner program,*partner,partenaire,partenaire officiel,partner oficial,socio,partner ufficiali,partner ufficiale,partnerprogramma,parceiros,parceiro',
);
const NOT = phrases(
  'long term,langfristig*,reliable,zuverlassig*,confiance,confianza,fiducia,betrouwbare,confianca,of our customers,become a partner,looking for,recherchons,electronically,nivel de servicio,niveau de service,livello di servizio,usuario*,utilisateur*,utente,utenti,utilizador*,el cliente,il cliente,o cliente,le client,presente acuerdo,presente accordo,presente acordo,present accord,license agreement,service level,terms,user agreement,customers,funding,credit,license,login,seed,round,series',
);

export const PARTNERSHIP: Kind = {
  kind: 'partnership',
  not: NOT,
  // "Works with A, B and C" says how it works, not what has happened.
  holds: ({ words }) => !listsNames(words),
  frames: [
    ...frame('own', PARTNERS, 4, 'CAP'),
    ...frame('own', 'CAP', 1, PARTNERS),
    ...frame('own', SIGN, 6, AGREEMENT, 4, 'CAP'),
    ...frame('own', AGREEMENT, 6, 'CAP', 5, SIGN),
    ...frame('own', 'CAP', 1, SIGN, 3, AGREEMENT),
    ...frame('own', 'CAP', 3, AGREEMENT, 3, SIGN),
    ...frame('said', 'CAP', 1, SIGN, 'NAME', 3, AGREEMENT),
    ...frame('own', AGREEMENT, 4, 'CAP', 2, SIGN),
    ...either('own', BECAME, 5, PARTNER, 3, 'CAP'),
    ...frame('own', BECAME, 2, 'CAP', PARTNER),
    ...frame('own', BECAME, 3, PARTNER, 2, 'CAP'),
    ...frame('own', PARTNER, 3, 'CAP', 2, BECAME),
  ],
};

/** "A, B and C", "A, B, and C". */
function listsNames(words: readonly Word[]): boolean {
  return words.some(({ isCapital, before }, at) => {
    const isLast = isCapital && AND.test(words[at - 1]?.folded ?? '') && /^\s$/.test(before);
    return isLast && words.slice(0, at).some((word) => word.isCapital && word.before.includes(','));
  });
}

const AND = /^(?:and|und|et|y|e|en)$/;
