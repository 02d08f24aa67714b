import type { Address } from './address.ts';

/** How a script writes its streets, and the cities by which an address in it is placed. */
interface Script {
  /** A letter of the script: a text without one is not looked through. */
  letter: RegExp;
  street: RegExp;
  cities: Readonly<Record<string, string>>;
}

const SCRIPTS: readonly Script[] = [
  {
    letter: /\p{Script=Arabic}/u,
    street:
      /(?:^|[\s،,:.\n])(?:شارع|طريق|حي|مبنى|برج|عمارة|بناية|منطقة|صندوق بريد|ص\.? ?ب|الطابق|الدور|العنوان|خیابان|بلوار|کوچه|پلاک|میدان|آدرس|نشانی)(?=[\s،,:.\d])/u,
    cities: {
      SA: 'الرياض,جدة,الدمام,الخبر,مكة المكرمة,المدينة المنورة',
      AE: 'دبي,أبوظبي,أبو ظبي,الشارقة,عجمان',
      EG: 'القاهرة,الجيزة,الإسكندرية,مدينة نصر,القاهرة الجديدة',
      QA: 'الدوحة',
      BH: 'المنامة',
      OM: 'مسقط',
      LB: 'بيروت',
      IQ: 'بغداد,أربيل,البصرة',
      MA: 'الدار البيضاء,الرباط,مراكش',
      SY: 'دمشق',
      YE: 'صنعاء',
      SD: 'الخرطوم',
      IR: 'تهران,اصفهان,مشهد,شیراز,تبریز,کرج',
    },
  },
  {
    letter: /\p{Script=Hebrew}/u,
    street: /(?:^|[\s,:.\n])(?:רחוב|רח['׳.]|שדרות|שד['׳.]|דרך|ת\.ד|כתובת|קומה|מגדל)(?=[\s,:.'׳\d])/u,
    cities: {
      IL: 'תל אביב,תל-אביב,ירושלים,חיפה,ראשון לציון,פתח תקווה,הרצליה,רמת גן,נתניה,באר שבע,רעננה,חולון',
    },
  },
  {
    letter: /\p{Script=Thai}/u,
    street: /ถนน|แขวง|ตำบล|เขต|อำเภอ|ซอย|หมู่ที่/u,
    cities: { TH: 'กรุงเทพมหานคร,กรุงเทพฯ,กรุงเทพ,เชียงใหม่,ชลบุรี,นนทบุรี,ปทุมธานี,สมุทรปราการ' },
  },
  {
    letter: /\p{Script=Greek}/u,
    street: /(?:^|[\s,:.\n])(?:Λεωφ|Λεωφόρος|Οδός|οδός|Τ\.? ?Κ|Πλατεία|Διεύθυνση)(?=[\s.:])/u,
    cities: {
      GR: 'Αθήνα,Θεσσαλονίκη,Πάτρα,Ηράκλειο,Πειραιάς,Λάρισα,Μαρούσι',
      CY: 'Λευκωσία,Λεμεσός,Λάρνακα',
    },
  },
  {
    letter: /\p{Script=Cyrillic}/u,
    street:
      /(?:^|[\s,:.\n])(?:вул|вулиця|ул|улица|просп|проспект|пр-т|бул|бульвар|пров|пер|наб|шосе|офіс)(?=[\s.])/iu,
    cities: {
      UA: 'Київ,Львів,Харків,Одеса,Дніпро,Запоріжжя,Вінниця,Полтава,Киев,Харьков,Одесса,Днепр',
      BY: 'Минск,Мінск,Гомель,Гродно,Витебск,Брест',
      KZ: 'Алматы,Астана,Шымкент,Караганда',
      UZ: 'Ташкент',
      BG: 'София,Пловдив,Варна,Бургас',
      RS: 'Београд,Нови Сад,Ниш',
      MK: 'Скопје',
    },
  },
];

/** Street and city stand within one address. */
const REACH_BEFORE = 90;
const REACH_BEHIND = 60;

/** Longest names first: "New Cairo" is not Cairo. */
function citiesOf({ cities }: Script): [city: string, country: string][] {
  return Object.entries(cities)
    .flatMap(([country, names]) => names.split(',').map((name): [string, string] => [name, country]))
    .sort(([a], [b]) => b.length - a.length);
}

const LETTER = /\p{L}/u;
/** Thai writes its words without spaces. */
const THAI = /\p{Script=Thai}/u;

function isWord(text: string, start: number, end: number): boolean {
  if (THAI.test(text.charAt(start))) return true;
  return !LETTER.test(text.charAt(start - 1)) && !LETTER.test(text.charAt(end));
}

/** Addresses in Arabic, Persian, Hebrew, Thai, Greek and Cyrillic letters: a known city with a street's word near it. */
export function* findOwnScript(text: string): Generator<Address> {
  for (const script of SCRIPTS) {
    if (!script.letter.test(text)) continue;
    for (const [city, country] of citiesOf(script)) {
      for (let start = text.indexOf(city); start >= 0; start = text.indexOf(city, start + city.length)) {
        const end = start + city.length;
        const near = `${text.slice(Math.max(0, start - REACH_BEFORE), start)} ${text.slice(end, end + REACH_BEHIND)}`;
        if (isWord(text, start, end) && script.street.test(near))
          yield { country, city, region: null, start, end };
      }
    }
  }
}
