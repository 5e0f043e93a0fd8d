import { during } from '../../law/era.ts';
import { defineParameter } from '../../law/parameter.ts';
import { provisionAt } from '../../sources/provision-at.ts';
import { nghiDinh152_2025 } from '../instruments/nghi-dinh-152-2025.ts';

/** At most this part of the yearly payroll by grade: ministries (46.1.a), provincial departments and units (46.3.a). */
export const fundOfPayroll = defineParameter<string>({
  name: 'fund-of-payroll',
  label: {
    vi: 'mức tối đa của quỹ thi đua, khen thưởng trên tổng quỹ tiền lương theo ngạch, bậc',
    en: 'ceiling of the emulation fund, of the payroll by grade',
  },
  unit: 'percent',
  values: [
    during(nghiDinh152_2025.inForceFrom, nghiDinh152_2025.inForceUntil, {
      amount: '20',
      provision: provisionAt(nghiDinh152_2025, 46, 1, 'a'),
    }),
  ],
});

/** At most this part of regular budget spending, province and commune level, in plains provinces and cities. */
export const fundOfBudgetInPlains = defineParameter<string>({
  name: 'fund-of-budget-in-plains',
  label: {
    vi: 'mức tối đa của quỹ thi đua, khen thưởng cấp tỉnh, cấp xã trên chi ngân sách thường xuyên: tỉnh đồng bằng, thành phố trực thuộc trung ương',
    en: 'ceiling of the emulation fund of provinces and communes, of regular spending: plains provinces, centrally run cities',
  },
  unit: 'percent',
  values: [
    during(nghiDinh152_2025.inForceFrom, nghiDinh152_2025.inForceUntil, {
      amount: '1',
      provision: provisionAt(nghiDinh152_2025, 46, 3, 'b'),
    }),
  ],
});

/** The same for mountain, midland and Tây Nguyên provinces, remote areas and islands. */
export const fundOfBudgetInMountains = defineParameter<string>({
  name: 'fund-of-budget-in-mountains',
  label: {
    vi: 'mức tối đa của quỹ thi đua, khen thưởng cấp tỉnh, cấp xã trên chi ngân sách thường xuyên: tỉnh miền núi, trung du, Tây Nguyên, vùng sâu, vùng xa, hải đảo',
    en: 'ceiling of the emulation fund of provinces and communes, of regular spending: mountain, midland, Central Highlands, remote areas, islands',
  },
  unit: 'percent',
  values: [
    during(nghiDinh152_2025.inForceFrom, nghiDinh152_2025.inForceUntil, {
      amount: '1.5',
      provision: provisionAt(nghiDinh152_2025, 46, 3, 'b'),
    }),
  ],
});

/** The part of a fund that pays for movements, meetings, propaganda and inspection instead of bonuses. */
export const fundForOrganising = defineParameter<string>({
  name: 'fund-for-organising',
  label: {
    vi: 'phần quỹ thi đua, khen thưởng dành cho tổ chức phong trào, họp xét, tuyên truyền, kiểm tra',
    en: 'part of the emulation fund for organising movements, meetings, propaganda, inspection',
  },
  unit: 'percent',
  values: [
    during(nghiDinh152_2025.inForceFrom, nghiDinh152_2025.inForceUntil, {
      amount: '20',
      provision: provisionAt(nghiDinh152_2025, 48, 1, 'a'),
    }),
  ],
});
