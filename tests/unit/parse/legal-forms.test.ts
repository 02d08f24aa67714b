import { expect, test } from 'vitest';
import { coreName, hasLegalForm, namesAgree } from '#lib/parse/company-name.ts';

test.each([
  ['Acme UG (haftungsbeschränkt)', 'acme'],
  ['Acme, spol. s r.o.', 'acme'],
  ['Acme s.r.o.', 'acme'],
  ['Acme a.s.', 'acme'],
  ['Acme OÜ', 'acme'],
  ['Acme S.A. de C.V.', 'acme'],
  ['Acme S. de R.L. de C.V.', 'acme'],
  ['Acme S.A.P.I. de C.V.', 'acme'],
  ['Acme d.d.', 'acme'],
  ['Acme d.o.o.', 'acme'],
  ['Acme EOOD', 'acme'],
  ['SIA Acme', 'acme'],
  ['UAB Acme', 'acme'],
  ['Acme UAB', 'acme'],
  ['Acme Ltd. Şti.', 'acme'],
  ['Acme A.Ş.', 'acme'],
  ['Acme FZE', 'acme'],
  ['Acme FZ-LLC', 'acme'],
  ['Acme DMCC', 'acme'],
  ['Acme W.L.L.', 'acme'],
  ['Acme PBC', 'acme'],
  ['Acme ehf.', 'acme'],
  ['Acme Sp. z o.o.', 'acme'],
  ['Acme Spółka z o.o.', 'acme'],
  ['Acme Sp. z o.o. Sp. k.', 'acme'],
  ['Acme Co., Ltd.', 'acme'],
  ['Acme Sdn. Bhd.', 'acme'],
  ['PT Acme Tbk', 'acme'],
  ['株式会社青葉', '青葉'],
  ['青葉株式会社', '青葉'],
  ['㈱青葉', '青葉'],
  ['(주)한빛', '한빛'],
  ['주식회사 한빛', '한빛'],
  ['晨光泵业有限公司', '晨光泵业'],
  ['晨光股份有限公司', '晨光'],
])('%s is %s with its legal form', (name, core) => {
  expect(hasLegalForm(name)).toBe(true);
  expect(coreName(name).join(' ')).toBe(core);
  expect(namesAgree(name, core)).toBe(true);
});

test.each(['Acme', 'UAB', '有限公司', 'Asia', 'Sofia Dance', '青葉'])('%s has none', (name) => {
  expect(hasLegalForm(name) && coreName(name).join('') !== name.toLowerCase()).toBe(false);
});
