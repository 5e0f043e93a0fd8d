import type { Instrument } from '../../sources/instrument.ts';
import { luat06_2022 } from './luat-06-2022-qh15.ts';
import { luat06_2026 } from './luat-06-2026-qh16.ts';
import { luat15_2003 } from './luat-15-2003-qh11.ts';
import { luat32_2009 } from './luat-32-2009-qh12.ts';
import { luat39_2013 } from './luat-39-2013-qh13.ts';
import { luat47_2005 } from './luat-47-2005-qh11.ts';
import { nghiDinh24_2023 } from './nghi-dinh-24-2023.ts';
import { nghiDinh28_2024 } from './nghi-dinh-28-2024.ts';
import { nghiDinh35_2024 } from './nghi-dinh-35-2024.ts';
import { nghiDinh38_2019 } from './nghi-dinh-38-2019.ts';
import { nghiDinh61_2024 } from './nghi-dinh-61-2024.ts';
import { nghiDinh73_2024 } from './nghi-dinh-73-2024.ts';
import { nghiDinh86_2023 } from './nghi-dinh-86-2023.ts';
import { nghiDinh91_2017 } from './nghi-dinh-91-2017.ts';
import { nghiDinh98_2023 } from './nghi-dinh-98-2023.ts';
import { nghiDinh129_2025 } from './nghi-dinh-129-2025.ts';
import { nghiDinh152_2025 } from './nghi-dinh-152-2025.ts';
import { nghiDinh161_2026 } from './nghi-dinh-161-2026.ts';
import { quyetDinh01_2026 } from './quyet-dinh-01-2026-ttg.ts';
import { quyetDinh311_2025 } from './quyet-dinh-311-2025-bnv.ts';
import { quyetDinh638_2025 } from './quyet-dinh-638-2025-bnv.ts';
import { thongTu01_2024 } from './thong-tu-01-2024.ts';
import { thongTu15_2025 } from './thong-tu-15-2025.ts';

/** Every national instrument that a rule here cites or that is named because it was not read. One number, one entry. */
export const instruments: readonly Instrument[] = [
  luat15_2003,
  luat47_2005,
  luat32_2009,
  luat39_2013,
  luat06_2022,
  luat06_2026,
  nghiDinh91_2017,
  nghiDinh86_2023,
  nghiDinh98_2023,
  nghiDinh28_2024,
  nghiDinh35_2024,
  nghiDinh61_2024,
  nghiDinh129_2025,
  nghiDinh152_2025,
  thongTu01_2024,
  thongTu15_2025,
  quyetDinh311_2025,
  quyetDinh638_2025,
  quyetDinh01_2026,
  nghiDinh38_2019,
  nghiDinh24_2023,
  nghiDinh73_2024,
  nghiDinh161_2026,
];
