import { defineAward } from '../../law/award.ts';
import { during } from '../../law/era.ts';
import { allOf } from '../../requirements/all-of.ts';
import { judged } from '../../requirements/judged.ts';
import { recipient } from '../../requirements/recipient.ts';
import type { Requirement } from '../../requirements/requirement.ts';
import { under } from '../../requirements/under.ts';
import { provisionAt } from '../../sources/provision-at.ts';
import { luat06_2022 } from '../instruments/luat-06-2022-qh15.ts';
import { hanhDongDungCam, neuGuongBoTinhHoacToanQuoc } from '../topics/other-order-topics.ts';

/** Điều 52: no clauses. */
export const huanChuongDungCam = defineAward({
  code: 'HCDC',
  name: { vi: 'Huân chương Dũng cảm', en: 'Bravery Order' },
  class: 'order',
  level: 'state',
  nominees: ['individual'],
  delegations: [],
  standards: [
    during(
      '2024-01-01',
      '2026-10-01',
      under(
        provisionAt(luat06_2022, 52),
        allOf<Requirement>(recipient('individual'), judged(hanhDongDungCam), judged(neuGuongBoTinhHoacToanQuoc)),
      ),
    ),
  ],
});
