export interface OwnedForm {
  pattern: RegExp;
  /** `strong`: a bare name will do; `takeover`: so it will, and the past tense too; `weak`: the name has to say that it is a group. */
  strength: 'strong' | 'takeover' | 'weak' | 'company';
}

/** A name as a pattern's group: up to six capitalized words. */
const NAME =
  "['’‘\"“„]?(\\p{Lu}[\\p{L}\\d&.'’-]{0,40}(?: (?:(?:&|and|of|de) )?[\\p{Lu}\\d][\\p{L}\\d&.'’-]{0,40}){0,5}(?:,? (?:plc|pty|gmbh|s\\.p\\.a\\.))?)";
/** "the international ‘Northwind Group’". */
const THE = '(?:the )?(?:\\p{Ll}{4,14} )?';

/** How a sentence says to whom the company belongs; the owner is the first group. */
export const OWNED_FORMS: readonly OwnedForm[] = [
  {
    pattern: new RegExp(
      `\\b(?:(?:wholly[- ]owned )?(?:subsidiary|division) of|(?:majority[- ]|wholly[- ])?owned by|Tochter(?:gesellschaft|unternehmen|firma)? (?:der|von)|(?:100[- ]?%ige )?Tochter der|filiale (?:à 100 ?% )?d(?:e|u)|controllata da|controlada por|dochter(?:onderneming|bedrijf)? van|subsidiária d[aoe]|[Dd]otterbolag till|datterselska[bp] a[vf]) ${THE}${NAME}`,
      'u',
    ),
    strength: 'strong',
  },
  {
    pattern: new RegExp(
      `\\b(?:acquired by|taken over by|bought by|übernommen von|rachetée? par|adquirida por|acquisita da|overgenomen door) ${THE}${NAME}`,
      'u',
    ),
    strength: 'takeover',
  },
  {
    pattern: new RegExp(
      `\\b(?:member of|part of|belongs? to|joined|MEMBER OF|PART OF|PARTE DEL?|TEIL DER|(?:[Ff]ai(?:t|sons)|FAISONS|FAIT) (?:partie|PARTIE) (?:d[ue]|D[UE])(?: la)?|(?:ein(?:e)? )?(?:Unternehmen|Marke|Gesellschaft|Teil|Mitglied) (?:der|des|von)|filial de|parte d(?:el|e|i|o)|onderdeel van|deel uit van) ${THE}(?:de )?${NAME}`,
      'u',
    ),
    strength: 'weak',
  },
  // "gehört zur Northwind Gruppe", "gehört Brightwell zur"
  {
    pattern: new RegExp(`\\bgehör(?:t|en) (?:[^.;]{2,40}? )?zu(?:r|m)? (?:internationalen )?${NAME}`, 'u'),
    strength: 'weak',
  },
  // "une société du groupe Northwind", "pertenece al Grupo Northwind": the word says that it is a group
  {
    pattern: new RegExp(
      `(?:(?:société|entreprise|marque|filiale|membre|partie) du|appartient au|appartenons au|rejoint le|intègre le) (?:groupe |(?=Groupe ))${NAME}`,
      'u',
    ),
    strength: 'strong',
  },
  {
    pattern: new RegExp(
      `(?:(?:empresa|compañía|sociedad|marca|filial|parte|società|azienda|marchio|empresa) (?:del|do)|pertenece(?:mos)? al|appartiene al|appartenente al|pertence ao|integra o|si integra nel|entrata nel) (?:grupo |gruppo |(?=Gru))${NAME}`,
      'u',
    ),
    strength: 'strong',
  },
  {
    pattern: new RegExp(
      `(?:del a[vf]|ingår i|tillhör|tilhører|część|należy do|součást|člen|patří do) (?:[Gg]rupy |[Ss]kupiny |the )?${NAME}`,
      'u',
    ),
    strength: 'weak',
  },
  {
    pattern: new RegExp(`(?:należy do|częścią|součástí|členem|patří do) (?:grupy|skupiny) ${NAME}`, 'u'),
    strength: 'strong',
  },
  {
    pattern: new RegExp(`(?:,| is| are|['’]re) an? ${NAME} (?:company|subsidiary|brand)\\b`, 'u'),
    strength: 'company',
  },
];

const BUYER =
  "(\\p{Lu}[\\p{L}\\d&.'’-]{1,30}(?: (?:(?:&|and|of|de|der) )?\\p{Lu}[\\p{L}\\d&.'’-]{1,30}){0,4})";
/** "In 2018 Northwind acquired Acme": who took over stands before the verb. */
export const TAKES_OVER = new RegExp(
  `(?:^|[,:.]\\s|\\s)(?:(?:the|[Dd]ie|[Dd]er|[Dd]as|la|le|el|il|de) )?${BUYER} (?:acquired|acquires|has acquired|übernimmt|übernahm|hat(?= [^.;]{2,60} (?:übernommen|erworben|gekauft|akquiriert))|ha (?:acquisito|acquistato|rilevato)|acquis(?:ta|tò|ice|ì)|acquisisce|rileva|rilevò|adquiere|adquirió|absorbe|rachète|a racheté|acquiert|a acquis|adquire|adquiriu)\\s(?:(?:die mehrheit an|die mehrheit der|the majority of|a majority stake in|il controllo di|la maggioranza di|el control de|la mayoría de|le contrôle de|o controle da) )?(.{2,60})`,
  'u',
);
/** "2018 übernimmt Northwind die Acme GmbH": the verb first. */
export const TAKEN_OVER_BY = new RegExp(
  `(?:^|\\s)(?:übernimmt|übernahm|erwirbt|erwarb)\\s(?:die )?${BUYER} (?:(?:die mehrheit an )?(?:die|der)\\s)?(.{2,60})`,
  'u',
);
