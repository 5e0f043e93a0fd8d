import type { KnownKeys } from '@thidua/core';
import type { ImportFinding } from '../import-finding.ts';
import type { AskedPlace, CampaignFileReading, CheckedFile } from './campaign-file-reading.ts';

/** What the thread that reads a file is asked, one after the other. */
export type ToFileThread =
  | { readonly type: 'read'; readonly text: string }
  | { readonly type: 'check'; readonly known: KnownKeys }
  | { readonly type: 'locate'; readonly asked: readonly AskedPlace[] };

/** What it answers to each. */
export interface FromFileThread {
  readonly read:
    | { readonly findings: readonly ImportFinding[] }
    | { readonly namespace: string | null; readonly requires: readonly string[] };
  readonly check: CheckedFile;
  readonly locate: Awaited<ReturnType<CampaignFileReading['locate']>>;
}
