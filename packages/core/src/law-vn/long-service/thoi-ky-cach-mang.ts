import { attested } from '../../requirements/attested.ts';
import { under } from '../../requirements/under.ts';
import { provisionAt } from '../../sources/provision-at.ts';
import { nghiDinh152_2025 } from '../instruments/nghi-dinh-152-2025.ts';
import {
  cachMangTruoc1945,
  chienTruongMienNam,
  haiCuocKhangChien,
  khangChienChongMyHoacXayDung,
  tienKhoiNghia,
} from '../topics/long-service-topics.ts';

// The times of the revolution as Decree 152, Điều 9.1, bounds them; each is shown by a recognition, not by dates here.

/** Before 1 January 1945, or admitted to the Party before 19 August 1945. */
export const thuocCachMangTruoc1945 = under(provisionAt(nghiDinh152_2025, 9, 1, 'a'), attested(cachMangTruoc1945));

/** From 1 January 1945 to the August uprising. */
export const thuocTienKhoiNghia = under(provisionAt(nghiDinh152_2025, 9, 1, 'b'), attested(tienKhoiNghia));

/** From the August uprising of 1945 to 30 April 1975, without a break. */
export const thuocHaiCuocKhangChien = under(provisionAt(nghiDinh152_2025, 9, 1, 'c'), attested(haiCuocKhangChien));

/** Ten years on the southern battlefield, in Laos or Cambodia. */
export const thuocChienTruongMienNam = under(provisionAt(nghiDinh152_2025, 9, 1, 'e'), attested(chienTruongMienNam));

/**
 * Point đ or point g: from 20 July 1954 to 30 April 1975, or after it. Two points together, so that the clause that asks
 * it is the one to cite.
 */
export const thuocKhangChienChongMyHoacXayDung = attested(khangChienChongMyHoacXayDung);
