import { frame } from '../frame.ts';
import { phrases } from '../phrases.ts';

const NEW = phrases(
  `nouveau,nouvelle,nouvel,nouveaux,nouvelles,son premier,sa premiere,notre premier,notre premiere,toute premiere,dernier ne,nuevo,nueva,nuevos,nuevas,su primer,su primera,nuestro primer,nuestra primera,nuovo,nuova,nuovi,nuove,suo primo,sua prima,nostro primo,nostra prima,novo,nova,novos,novas,seu primeiro,sua primeira,nosso primeiro,nossa primeira`,
);
const PRODUCT = phrases(
  `abonnement,appareil,application,camion,capteur*,chariot,collection,gamme,ligne de,livraison,logiciel,machine,modele,module,moteur,offre,outil,plateforme,produit*,robot,service,solution,tracteur,velo*,vehicule,version,fonctionnalite*,peintures,assistant
aplicacion,app,asistente,bicicleta*,camion,coche,coleccion,dispositivo,entrega,filtro,funcion*,gama,herramienta,linea,maquina,modelo,modulo,motor,plataforma,producto*,servicio*,sensor,software,solucion,suscripcion,tractor,vehiculo
abbonamento,applicazione,assistente,bici*,collezione,consegna,dispositivo,funzion*,linea,macchina,modello,motore,piattaforma,prodotto,prodotti,servizio,servizi,sensore,soluzione,strumento,trattore,veicolo,versione,e bike
aplicacao,aplicativo,assinatura,assistente,bicicleta*,carro,colecao,ferramenta,funcionalidade*,gama,linha,motor,produto,produtos,servico*,solucao,trator,veiculo,versao`,
);
const REVEALS = phrases(
  `leve le voile sur,devoile,devoilent,revele,presente,presentent,presenter,presentons,fait decouvrir,commercialise,commercialisons,lance,lancons
desvela,desvelo,presenta,presento,presentado,presentamos,da a conocer,dio a conocer,comercializa,estrena,estrenamos,descubre
svela,svelato,presenta,presentato,presentiamo,commercializza,lancia
revela,revelou,desvenda,desvendou,apresenta,apresentou,apresentamos,comercializa,estreia`,
);
/** "Enriches its platform with a new module". */
const ADDS = phrases(
  `enrichit,s enrichit d,ajoute,integre,etoffe,propose desormais,amplia,anade,incorpora,suma,cuenta ahora con,ofrece ahora,arricchisce,si arricchisce di,aggiunge,offre ora,integra,acrescenta,adiciona,tem agora,conta agora com,oferece agora`,
);
const ARRIVES = phrases(
  'arrive,arrivent,voici,est arrive,llega,llegan,ha llegado,ya esta aqui,arriva,e arrivato,e arrivata,nasce,ecco,chega,chegou,chegaram,eis',
);
const LAUNCH_OF = phrases('lancement,lanzamiento,lancio,lancamento,sortie,presentazione,apresentacao');
const JUST_OUT = phrases(
  'lancee,lance,lances,devoilee,lanzada,lanzado,presentada,presentado,lanciata,lanciato,presentata,presentato,svelata,svelato,lancada,lancado,acaba de ser lancada,acaba de ser lancado,apresentada,apresentado',
);
const ON_SALE = phrases(
  `en vente,enfin disponible,por fin disponible,finalmente disponibile,finalmente disponivel,desormais disponible,disponible a la commande,est disponible,arrive en magasin,a la venta,ya disponible,ya a la venta,esta disponible,in vendita,gia in vendita,ora disponibile,e disponibile,disponibile da,a venda,ja a venda,ja disponivel,esta disponivel,chega as lojas,llega a las tiendas,arriva nei negozi,disponible depuis`,
);
const BRINGS = phrases('saca,sacamos,lanza,pone,mette,immette,lancia,lanca,coloca,colocou,poe,met,mettons');
const TO_MARKET = phrases('al mercado,en el mercado,sul mercato,no mercado,sur le marche');
const SELLS = phrases('commercialise,commercialisons,comercializa,comercializamos,commercializza');
const DEBUTS = phrases('estrena,estrenamos,estreia,estreamos');
const SINCE = phrases('depuis,desde,da,dal,a partir de');

export const LAUNCH = [
  ...frame('own', REVEALS, 7, NEW, 5, PRODUCT),
  ...frame('own', REVEALS, 3, PRODUCT, 3, NEW),
  ...frame('own', REVEALS, 'NAME', 4, NEW, 3, PRODUCT),
  ...frame('own', ADDS, 5, NEW, 3, PRODUCT),
  ...frame('said', 'START', 1, ARRIVES, 5, 'OWN', 3, NEW, 4, PRODUCT),
  ...frame('said', 'START', 1, LAUNCH_OF, 3, 'OWN', 2, NEW),
  ...frame('said', 'START', 1, LAUNCH_OF, 3, 'OWN', PRODUCT),
  ...frame('said', 'START', JUST_OUT, 2, NEW, 3, PRODUCT, 8, 'NAME'),
  ...frame('free', 'START', NEW, 3, PRODUCT, 6, ON_SALE),
  ...frame('free', 'START', NEW, 'COLON', 8, ON_SALE),
  ...frame('free', ON_SALE, 2, NEW, 2, PRODUCT),
  ...frame('own', NEW, 3, PRODUCT, 4, ON_SALE),
  ...frame('said', PRODUCT, 'NAME', 3, ON_SALE),
  ...frame('own', DEBUTS, 2, PRODUCT),
  ...frame('own', BRINGS, 1, TO_MARKET),
  ...frame('own', BRINGS, 6, TO_MARKET),
  ...frame('own', SELLS, SINCE, 5, PRODUCT),
];
