import type { PartialDate } from '../calendar/partial-date.ts';
import type { Key } from './key.ts';

export type DocumentKind =
  | 'LUAT'
  | 'NGHI_QUYET'
  | 'NGHI_DINH'
  | 'CHI_THI'
  | 'QUYET_DINH'
  | 'KE_HOACH'
  | 'CHUONG_TRINH'
  | 'HUONG_DAN'
  | 'BAO_CAO'
  | 'PRESS'
  | 'SPEECH'
  | 'STATISTICS'
  | 'OTHER';

/** A document; its identity is its key and survives a missing number and a missing date. */
export interface Document {
  readonly key: Key;
  readonly kind: DocumentKind;
  /** Official title as printed, in Vietnamese. */
  readonly title: string;
  /** As printed, e.g. `477/CT-UBND`. */
  readonly number?: string;
  /** Key of the issuing organization, or its printed name. */
  readonly issuer?: string;
  readonly signerPost?: string;
  /** Absent: not known. */
  readonly issuedOn?: PartialDate;
  /** Day of the page or gazette that carries it, when that is all one knows. */
  readonly publishedOn?: PartialDate;
  readonly url?: string;
  readonly note?: string;
}
