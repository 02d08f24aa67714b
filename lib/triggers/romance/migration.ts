import { frame } from '../frame.ts';
import { phrases } from '../phrases.ts';

const SITE = phrases(
  `site,site internet,site web,boutique en ligne,e boutique,pagina web,sitio web,sitio,web,tienda online,tienda en linea,portal,portale,sito,sito web,sito internet,negozio online,e commerce,shop online,loja online,loja virtual,site institucional,e shop`,
);
const NEW = phrases('nouveau,nouvelle,nouvel,nuevo,nueva,nuovo,nuova,novo,nova');
const SHOWS = phrases(
  `lance,lancons,lancent,presente,presentons,presenter,devoile,devoilons,mettons en ligne,met en ligne,lanza,lanzamos,lanzado,presenta,presentamos,estrena,estrenamos,inauguramos,lancia,lanciamo,lanciato,presentiamo,presentato,inauguriamo,lanca,lancamos,lancou,apresenta,apresentamos,estreamos,estreia`,
);
const RENEWED = phrases(
  `repense,entierement repense,refait,refondu,renove,se renouvelle,change de look,change de visage,evolue,nouveau visage,fait peau neuve,se renueva,renovada,renovado,redisenada,redisenado,nueva imagen,nuevo aspecto,estrena diseno,estrenado diseno,cambia de imagen,estrena imagen,si rinnova,rinnovato,rinnovata,si rifa il look,cambia look,cambia volto,nuova veste,nuovo look,renovado,renovada,renova se,reformulado,reformulada,cara nova,novo visual,nova imagem,novo design,nouveau design,nuevo diseno,nuova grafica`,
);
const LIVE = phrases(
  'est en ligne,en ligne,ya esta online,ya esta en linea,ya esta disponible,e online,online,e on line,esta no ar,no ar,esta online,ja esta online,ja esta no ar',
);
const WELCOME = phrases(
  'bienvenue,bienvenidos,bienvenido,benvenuti,benvenuto,bem vindo,bem vindos,bem vinda',
);
const TOOL = phrases(
  `aws,azure,google cloud,gcp,ovhcloud,cloud,nuage,nube,nuvem,sap,sap s,s 4hana,odoo,oracle,netsuite,dynamics,sage,salesforce,hubspot,zoho,pipedrive,shopify,prestashop,magento,woocommerce,shopware,vtex,nuvemshop,tiendanube,wordpress,drupal,microsoft 365,google workspace,workday,zendesk,snowflake,servicenow,totvs,holded,teamsystem,zucchetti,vmware`,
);
const CHOOSES = phrases(
  `choisit,a choisi,avons choisi,fait le choix de,a fait le choix de,opte pour,a opte pour,adopte,avons adopte,elige,ha elegido,hemos elegido,opta por,apuesta por,adopta,ha adoptado,implanta,ha implantado,sceglie,ha scelto,abbiamo scelto,adotta,ha adottato,abbiamo adottato,escolhe,escolheu,escolhemos,opta pelo,optou pelo,optou pela,adota,adotou,adotamos,implementa,implementou`,
);
const RUNS_ON = phrases(
  `tourne desormais sur,tourne maintenant sur,fonctionne desormais sur,fonctionne desormais avec,est desormais sur,est desormais hebergee,est maintenant sur,passe sur,passe a,passe chez,passons sur,passons a,funciona ya en,funciona ahora en,funciona ya con,funciona desde ahora en,ya esta en,esta ahora en,corre ahora en,se pasa a,pasa a,pasamos a,e ora su,gira ora su,funziona ora su,e ora basata su,e passata a,passa a,passiamo a,passa su,esta agora na,esta agora no,esta agora em,roda agora na,corre agora na,funciona agora na,funciona agora no,passa para,passou para,passamos para,passa a usar,passou a usar`,
);
const REPLACES = phrases(
  `remplace,remplacons,sustituye,sustituimos,sustituido,sustituyo,reemplaza,reemplazo,cambia,cambiado,sostituisce,sostituito,rimpiazza,substitui,substituiu,substituimos,trocou,troca`,
);
const MOVE = phrases(
  'deploiement,migration,passage,mise en place,bascule,despliegue,migracion,implantacion,paso,implementacion,migrazione,passaggio,implementazione,adozione,migracao,implementacao,implantacao,mudanca,transicao',
);
const DONE = phrases(
  'termine,terminee,acheve,achevee,finalise,finalisee,reussi,reussie,completada,completado,finalizada,finalizado,terminada,culminado,concluida,completata,completato,conclusa,terminata,concluso,concluido,finalizou',
);
const FINISHES = phrases(
  'termine,acheve,finalise,completado,completa,completamos,finalizado,finalizamos,terminado,culminado,completato,completiamo,concluso,conclude,terminato,concluimos,concluiu,conclui,completou,finalizou',
);

export const MIGRATION = [
  ...frame('own', SHOWS, 3, NEW, SITE),
  ...frame('own', SHOWS, 3, SITE, 2, RENEWED),
  ...frame('said', 'OWN', SITE, 4, RENEWED),
  ...frame('said', 'START', 1, SITE, 1, 'NAME', 3, RENEWED),
  ...frame('said', 'START', 2, LIVE, 1, NEW, SITE, 2, 'OWN'),
  ...frame('said', 'START', 1, LIVE, 1, 'OWN', NEW, SITE),
  ...frame('free', 'START', NEW, SITE, 4, WELCOME),
  ...frame('said', 'START', WELCOME, 2, NEW, SITE, 1, 'NAME'),
  ...frame('own', CHOOSES, 2, TOOL),
  ...frame('own', RUNS_ON, 2, TOOL),
  ...frame('own', REPLACES, 7, TOOL),
  ...frame('free', MOVE, 3, TOOL, 4, DONE),
  ...frame('own', FINISHES, 2, MOVE, 9, TOOL),
];
