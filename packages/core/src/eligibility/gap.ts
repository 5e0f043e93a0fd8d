import type { Finding } from '../requirements/finding.ts';
import type { Provision } from '../sources/provision.ts';

/** The smallest clause that failed. Where a clause offers several ways, each way with what it lacks, the nearest first. */
export interface Gap {
  /** `null`: the standard itself, outside any cited clause. */
  readonly provision: Provision | null;
  readonly finding: Finding;
  readonly ways?: readonly (readonly Gap[])[];
}
