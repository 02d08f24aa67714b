import { expect, test } from 'vitest';
import type { AddressContext } from '#lib/parse/address/address.ts';
import { findAddresses } from '#lib/parse/address/find-addresses.ts';

const NOTHING: AddressContext = { tld: '', phone: '', language: '' };
const places = (text: string, context = NOTHING) =>
  findAddresses(text, context).map(({ country, city }) => `${country} ${city}`);

test.each([
  ['The Old Mill, Portlaoise, Co. Laois', 'IE Portlaoise'],
  ['Unit 4, Kells Business Park, Kells, Co. Meath', 'IE Kells'],
  ['Main Street, Naas, County Kildare, Ireland', 'IE Naas'],
  ['12 Mill Road, Ballymena, Co. Antrim', 'GB Ballymena'],
  ['ul. Długa 4, 80-001 Sopot', 'PL Sopot'],
  ['Brightwell, al. Jana Pawła II 7, 31-002 Bochnia', 'PL Bochnia'],
  ['Rua do Ouro 12, 4000-100 Matosinhos', 'PT Matosinhos'],
  ['Lote 5, 1990-001 Lisboa', 'PT Lisboa'],
  ['Fulya Mah. Ali Sok. No: 5, 34394 Şişli/İstanbul', 'TR İstanbul'],
  ['Organize Sanayi Bölgesi, 3. Cad. No 12 Nilüfer / Bursa', 'TR Bursa'],
  ['41400 Gebze / Kocaeli', 'TR Gebze'],
  ['Barbaros Mahallesi, Begonya Sokak 3, Ataşehir - İstanbul Türkiye', 'TR İstanbul'],
  ['12 Đường Lê Lợi, Phường Bến Nghé, Quận 1, TP. Hồ Chí Minh', 'VN Hồ Chí Minh'],
  ['Tầng 5, Tòa nhà An Phú, 24 Quang Trung, Hà Nội', 'VN Hà Nội'],
  ['Lô B2, KCN Sóng Thần, Tỉnh Bình Dương', 'VN null'],
  ['45 Nguyễn Du, Q.1, TP.HCM', 'VN Hồ Chí Minh'],
  ['العنوان: حي الروضة، شارع الأمير، الرياض 13213', 'SA الرياض'],
  ['برج النخيل، شارع الشيخ زايد، دبي', 'AE دبي'],
  ['12 شارع التحرير، الدقي، الجيزة', 'EG الجيزة'],
  ['تهران، خیابان ولیعصر، پلاک ۱۲', 'IR تهران'],
  ['רחוב הרצל 12, תל אביב', 'IL תל אביב'],
  ['99/1 ถนนสุขุมวิท แขวงคลองเตย กรุงเทพมหานคร', 'TH กรุงเทพมหานคร'],
  ['вул. Хрещатик 12, Київ', 'UA Київ'],
  ['бул. Витоша 15, София 1000', 'BG София'],
  ['Λεωφ. Κηφισίας 12, Μαρούσι', 'GR Μαρούσι'],
  ['地 址:银川市金凤区阅海湾大道12号', 'CN 银川市'],
  ['公司地址：苏州市吴中区东吴北路8号', 'CN 苏州市'],
  ['Marina Road, Dubai', 'AE Dubai'],
])('%s', (text, place) => {
  expect(places(text)).toEqual([place]);
});

test.each([
  'Pay Co. Limited, County Hall',
  'We drove from Bursa to Ankara/İzmir',
  'Gespräche in Istanbul/Ankara',
  'Tin tức Hà Nội hôm nay',
  'أخبار الرياض اليوم',
  'Новини Київ та Львів',
  'Score 00-001 Warning',
  'Model 4000-100 Matt Black',
  'The road to Dubai',
])('%s is no address', (text) => {
  expect(places(text)).toEqual([]);
});
