import type { Key, UnitRef } from '@thidua/core';

/**
 * What an office does in the work of emulation and commendation. `HOME_AFFAIRS`: the office that examines for a unit and
 * all below it (Sở Nội vụ); `DEPARTMENT`: one organization; `COMMUNE`: a commune; `READER`: signed in, nothing more.
 */
export const roles = ['HOME_AFFAIRS', 'DEPARTMENT', 'COMMUNE', 'READER'] as const;

export type Role = (typeof roles)[number];

/** Who asks, as a checked token says. Anonymous is `null` in its place. What a token left out is empty, and opens nothing. */
export interface Viewer {
  /** `sub` of the token: unique within its issuer, never shown to others. */
  readonly subject: string;
  /** For people to read; proves nothing. */
  readonly name?: string;
  readonly role: Role | null;
  /** The units whose subtree is its own; empty for a department. */
  readonly units: readonly UnitRef[];
  /** Keys of the organizations that are its own; only a department has any. */
  readonly organizations: readonly Key[];
}
