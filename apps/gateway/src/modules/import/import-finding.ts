import type { Issue } from '@thidua/core';
import type { ImportProblem } from './import-problems.ts';

/** A place in the text of a file; both count from 1. */
export interface TextPlace {
  readonly line: number;
  readonly column: number;
}

/** An issue of core or a problem of the gateway, with its place in the text; `null` where it has none. */
export interface ImportFinding {
  readonly issue: Issue | ImportProblem;
  readonly place: TextPlace | null;
}

/** Thrown inside a transaction so that all of it is undone. */
export class ImportRefused extends Error {
  override readonly name = 'ImportRefused';
  readonly findings: readonly ImportFinding[];

  constructor(findings: readonly ImportFinding[]) {
    super(`Import refused: ${findings.map(({ issue }) => `${issue.path} ${issue.code}`).join('; ')}`);
    this.findings = findings;
  }
}
