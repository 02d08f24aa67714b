import { phrases } from './phrases.ts';

/** "We" and "our" in all languages; French "on" only opens a sentence. */
export const WE = phrases(
  'we,fomos,fuimos,wir,nous,nosotros,nosotras,noi,wij,nos,us,uns,hemos,abbiamo,siamo,acabamos,estamos,stiamo,somos,temos',
);
export const OUR = phrases(
  'our,i nostri,le nostre,todas as nossas,todos os nossos,toda a nossa,todo o nosso,toda nuestra,todo nuestro,todas nuestras,todos nuestros,toute notre,tout notre,toutes nos,tous nos,tutta la nostra,tutto il nostro,tutte le nostre,tutti i nostri,unser*,notre,nos,nuestr*,nostr*,ons,onze,nosso,nossa,nossos,nossas',
);
/** The company without its name. */
export const THE_COMPANY = phrases(
  'the company,the firm,the group,the business,the startup,das unternehmen,die firma,die gruppe,der hersteller,der anbieter,das start up,l entreprise,la societe,le groupe,la start up,la empresa,la compania,el grupo,la startup,l azienda,la societa,il gruppo,het bedrijf,de onderneming,de groep,a empresa,a companhia,o grupo,o unternehmen',
);
/** First person plural as a verb says it by itself: "lanzamos", "cerchiamo". */
export const WE_VERB = /(?:amos|emos|imos|iamo)$/;
/** Words that are no such verb. */
export const NO_WE_VERB = phrases(
  'ramos,extremos,ultimos,proximos,primos,gramos,minimos,maximos,optimos,reclamos,termos',
);

/** Whoever the company works for or with. */
export const OTHERS = phrases(
  'customer,customers,client,clients,clienti,portfolio,portfolio*,competitor,competitors,rival,rivals,konkurrent*,wettbewerber*,concurrent,competidor*,concorrente*,rivale,parent company,sister company,mutterkonzern,tenant,tenants,our supplier,our suppliers,provider,providers,kunde,kunden,kundin,mandant*,auftraggeber*,lieferant*,anbieter,dienstleister,cliente,clientes,fournisseur,hebergeur,prestataire,proveedor,fornitore,fornitori,fornecedor,fornecedores,klant,klanten,opdrachtgever*,leverancier,hostingpartner,our partner,unser partner,notre partenaire,nuestro socio,nuestro partner,il nostro partner,onze partner,o nosso parceiro,nosso parceiro,start ups,startups,participada,participadas,participee,partecipata,partecipate',
);
/** On whose behalf. */
export const FOR = phrases('for,fur,pour,para,per,voor,conto');
/** "Customer portal", "client services": no customer. */
export const OF_OTHERS = phrases(
  'portal*,success,service*,support*,care,experience,app,base,satisfaction,center,team,platform*',
);

/** Planned, wished, weighed: has not happened and is not settled. */
export const PLANNED = phrases(
  `plan,plans,planned,planning,aim,aims,aiming,intend,intends,hope,hopes,wants,want to,considering,considers,consider,exploring,explores,evaluating,in talks,might,could,would,should,wish,rumored,expects to,working towards,working toward,on track
plant,planen,geplant,mochte,mochten,strebt,streben,anstreben,angestrebt,beabsichtigt,bereitet sich,uberlegt,erwagt,pruft,prufen,hofft,wunscht,wollen
prevoit,prevoyons,prevoient,envisage,envisageons,souhaite,souhaitons,projette,vise,visons,espere,veut,etudie,ambitionne
preve,prevemos,planea,planeamos,espera,quiere,queremos,estudia,negocia,pretende,aspira,trabajamos para,valora
prevede,prevediamo,intende,intendiamo,valuta,vuole,vogliamo,punta a,puntiamo,spera,negozia,cerca un accordo,ha in programma
wil,willen,overweegt,overwegen,bereidt zich,van plan,onderzoekt,hoopt,streeft,streven,werken toe,werkt toe
planeia,planeja,planejamos,pretendemos,estuda,quer,negoceia,trabalhar para
pourrait,pourraient,pourrions,reflechit,reflechissons,songe,discute,negocie,pourparlers,en cours de,est en cours,en voie de,envisagent
podria,podrian,podriamos,baraja,sopesa,se plantea,piensa,no descarta,en proceso de,en conversaciones,dialoga
potrebbe,potrebbero,potremmo,valutando,pensa a,pensa di,pensando,in fase di,in corso di,in trattativa,esamina,sta cercando di
poderia,poderiam,poderiamos,podera,poderao,pondera,avalia,avaliamos,pensa em,em processo de,em negociacoes,equaciona`,
);
export const DENIED = phrases(
  'not,never,without,none,ne,n est,n a,n avons,n ont,n y,niega,desmiente,nega,smentisce,dement,desmente,kein*,nicht,nie,niemals,ohne,pas,jamais,aucun*,sans,nunca,sin,non,senza,nessun*,geen,niet,nooit,zonder,nao,sem,isn t,wasn t,haven t,hasn t,don t,didn t,doesn t,won t,aren t,weren t',
);
/** "No": in Portuguese it is "in the". */
export const NO = phrases('no');
/** Done for somebody else, or taught. */
export const FOR_OTHERS = phrases(
  `help,helps,helping,enable,enables,enabling,support,supports,assist,assists,empower*,allow,allows,lets,guide,guides,advise,advises,advising,ready for,readiness,prepare,prepares,preparing,consulting,webinar,checklist
im auftrag,in opdracht van,erwarten von,verlangen von,vragen wij,van leveranciers,helfen,hilft,unterstutzen,unterstutzt,begleiten,begleitet,beraten,berat,bereiten,beratung,checkliste
aidons,aide,accompagnons,accompagne,conseillons,conseil en,preparons,permet,comment
ayudamos,ayuda,asesoramos,preparamos,consultoria,guia
aiutiamo,aiuta,prepariamo,consulenza,guida al,guida alla,guida per
helpen,helpt,bereiden,adviseren,adviseert,begeleiden,advies over,tips voor
ajudamos,ajuda,assessoria`,
);
/** What opens a lesson, a question or a condition. */
export const OPENS_LESSON = phrases(
  'how,why,what,who,if,when,whether,from,before,after,although,bevor,nachdem,avant,antes,prima di,voordat,wie,so,warum,wenn,falls,was,wer,comment,pourquoi,si,quand,como,cuando,por que,come *are,come *ere,come *ire,perche,se,quando,hoe,zo,waarom,als,wanneer,tips,guide,guia,guida,leitfaden,checklist,checkliste,companies,each,every,unternehmen die,entreprises qui,les entreprises qui,empresas que,las empresas que,aziende che,le aziende che,bedrijven die',
);
/** "Wanted": no condition, though it begins as one. */
export const IMPERSONAL = phrases(
  'se busca,se buscan,se necesita,se necesitan,se precisa,se precisan,si cerca,si cercano,si ricerca,si ricercano',
);
/** "Your": what is told is the reader's. */
export const YOUR = phrases('your,you,votre,vos,vous,tu,tus,te,tuo,tua,ti,vostr*,uw,jouw,je,u,teu,tua,voce');
/** Told to the reader, and not the reader's. */
export const TOLD_TO_YOU = phrases(
  'vous presenter,vous annoncer,vous informer,vous faire part,vous faire decouvrir,vous presentons,vous annoncons,te presentamos,te anunciamos,ti presentiamo,vi presentiamo,vi annunciamo',
);
/** Capital letters alone make these "you" in German. */
export const GERMAN_YOU = /^(?:Ihr|Ihre[nmrs]?|Sie|Ihnen)$/;
/** Long ago, of a person's life. */
export const BEFORE = phrases(
  'before joining,previously,formerly,prior to,fruher,zuvor,davor,vorher,auparavant,avant de,precedemment,antes,anteriormente,previamente,in passato,in precedenza,precedentemente,eerder,voorheen,voordat',
);

/** Says nothing of whose event it is: time, joy, the act of telling, what only helps a verb. */
export const LIGHT = phrases(
  `is,are,was,were,has,have,been,had,hat,haben,ist,sind,wurde,wurden,wird,werden,ont,avons,ete,ha,han,hanno,zijn,hebben,heeft,werd,werden,foi,foram
today,now,just,recently,finally,officially,proud*,happy,excited,delighted,thrilled,pleased,honored,glad,to,share,announce,announcing,that,and,the,a,an,of,in,on,at,as,by,with,news,press,release,update,breaking,effective,successfully,currently,this,week,month,year,since,early,late,spring,summer,autumn,fall,winter,q1,q2,q3,q4,end,mid,award,winning
heute,jetzt,nun,aktuell,ab,sofort,zum,zur,im,am,seit,dem,den,der,die,das,stolz,mit,wir,freuen,uns,und,endlich,erfolgreich,pressemitteilung,aktuelles,neu,anfang,ende,mitte,gerade,soeben
aujourd,hui,hier,desormais,le,la,les,l,d,de,du,en,des,depuis,c,est,officiel,fiers,heureux,nous,sommes,annoncer,communique,enfin,des,actualite,debut,fin
hoy,ya,ahora,el,los,las,orgullosos,nos,complace,anunciar,que,actualmente,noticias,desde,a,finales,principios
oggi,ora,da,dal,dallo,nel,nella,il,lo,gli,siamo,lieti,felici,annunciare,di,che,comunicato,stampa,attualmente,finalmente
vandaag,nu,vanaf,per,sinds,het,een,trots,op,met,persbericht,nieuws,momenteel,onlangs,begin,eind,medio
hoje,ja,agora,o,os,as,em,no,na,desde,atualmente,noticias,orgulhosos,temos,prazer,anunciar,um,uma,e,finalmente
jan*,feb*,mar*,mrz,apr*,avr*,abr*,may,mai,mei,mag*,mayo,maio,jun*,juin,giu*,jul*,juil*,lug*,aug*,aou*,ago*,sep*,set*,oct*,okt*,ott*,out*,nov*,dec*,dez*,dic*,fev*,ene*,gen,gennaio,maart,marz,mars,marco`,
);
/** Directly before a name they say that somebody has to do with it, not that it acts. */
export const TIES = phrases(
  'about,using,with,of,for,at,by,from,like,via,to,mit,von,bei,fur,durch,avec,de,d,chez,pour,par,con,por,para,di,per,da,del,met,van,bij,voor,com,do,pela,pelo,na,no,into,in,sur,zu,zur,zum,an',
);
/** Turns to somebody else when it stands behind a comma. */
export const RELATIVE = phrases(
  'who,which,that,whose,qui,que,che,die,der,das,wat,cuya,cuyo,dont,deren,dessen',
);
