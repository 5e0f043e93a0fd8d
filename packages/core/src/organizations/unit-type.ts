import type { UnitLevel, UnitType } from './admin-unit.ts';

/** The official word of each type, as it stands before the short name, and the level it belongs to. */
export const unitTypes: { readonly [T in UnitType]: { readonly word: string; readonly level: UnitLevel } } = {
  'quoc-gia': { word: 'Nước', level: 'CENTRAL' },
  tinh: { word: 'Tỉnh', level: 'PROVINCE' },
  'thanh-pho': { word: 'Thành phố', level: 'PROVINCE' },
  quan: { word: 'Quận', level: 'DISTRICT' },
  huyen: { word: 'Huyện', level: 'DISTRICT' },
  'thi-xa': { word: 'Thị xã', level: 'DISTRICT' },
  'thanh-pho-thuoc-tinh': { word: 'Thành phố', level: 'DISTRICT' },
  xa: { word: 'Xã', level: 'COMMUNE' },
  phuong: { word: 'Phường', level: 'COMMUNE' },
  'thi-tran': { word: 'Thị trấn', level: 'COMMUNE' },
  'dac-khu': { word: 'Đặc khu', level: 'COMMUNE' },
};
