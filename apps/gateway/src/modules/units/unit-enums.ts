import type { UnitLevel, UnitType } from '@thidua/core';
import { closedEnum } from '../../graphql/closed-enum.ts';

export const UnitLevelEnum = closedEnum<UnitLevel>('UnitLevel', 'Level of an administrative unit — cấp hành chính.', {
  CENTRAL: 'The country — trung ương',
  PROVINCE: 'Province or centrally-run city — cấp tỉnh',
  DISTRICT: 'District, until 2025-06-30 — cấp huyện',
  COMMUNE: 'Commune — cấp xã',
});

export const UnitTypeEnum = closedEnum<UnitType>(
  'UnitType',
  'Type of an administrative unit — loại đơn vị hành chính.',
  {
    'quoc-gia': 'Country — quốc gia',
    tinh: 'Province — tỉnh',
    'thanh-pho': 'Centrally-run city — thành phố trực thuộc trung ương',
    quan: 'Urban district — quận',
    huyen: 'Rural district — huyện',
    'thi-xa': 'Town at district level — thị xã',
    'thanh-pho-thuoc-tinh': 'City within a province — thành phố thuộc tỉnh',
    xa: 'Rural commune — xã',
    phuong: 'Ward — phường',
    'thi-tran': 'Township — thị trấn',
    'dac-khu': 'Special zone — đặc khu',
  },
);
