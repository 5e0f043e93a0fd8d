import { expect } from 'vitest';
import type { GatewayClient } from './gateway-client.ts';

const question = /* GraphQL */ `
  query ($unit: String!, $unitOn: Day!, $on: Day, $vintage: Day) {
    provinceDashboard(unit: $unit, unitOn: $unitOn, on: $on, vintage: $vintage) {
      ... on ProvinceDashboard {
        unit { fullName }
        became { units { fullName } }
        verdicts {
          verdict
          count
          assessments {
            target { key }
            verdict
            finality
            ratio { percent }
            reason { code }
            readings { name isDefault verdict }
            flags { code }
            evidence { ... on Observation { key } }
          }
        }
      }
    }
  }
`;

export interface Assessment {
  readonly target: { readonly key: string };
  readonly verdict: string;
  readonly finality: string | null;
  readonly ratio: { readonly percent: string } | null;
  readonly reason: { readonly code: string };
  readonly readings: readonly { readonly name: string; readonly isDefault: boolean; readonly verdict: string }[];
  readonly flags: readonly { readonly code: string }[];
  readonly evidence: readonly { readonly key: string }[];
}

export interface Board {
  readonly unit: { readonly fullName: string };
  readonly became: { readonly units: readonly { readonly fullName: string }[] };
  readonly verdicts: readonly {
    readonly verdict: string;
    readonly count: number;
    readonly assessments: readonly Assessment[];
  }[];
}

/** Asks the dashboard query of one unit, as a person would. */
export async function askBoard(
  gateway: GatewayClient,
  unit: string,
  unitOn: string,
  asOf: { on?: string; vintage?: string } = {},
): Promise<Board> {
  const { data, errors } = await gateway.ask(question, { unit, unitOn, ...asOf });
  expect(errors).toEqual([]);
  return data?.provinceDashboard as Board;
}

/** Verdict and finality of the targets of one file, by the local part of their keys. */
export function verdictsOf({ verdicts }: Board, keys: readonly string[]): { [key: string]: string } {
  const all = new Map(
    verdicts.flatMap(({ assessments }) => assessments).map((one) => [one.target.key.split('/')[1], one]),
  );
  return Object.fromEntries(
    keys.map((key) => [key, `${all.get(key)?.verdict} ${all.get(key)?.finality ?? ''}`.trim()]),
  );
}

/** The assessment of one target, by the local part of its key. */
export function assessmentOf({ verdicts }: Board, key: string): Assessment {
  const found = verdicts.flatMap(({ assessments }) => assessments).find(({ target }) => target.key.endsWith(`/${key}`));
  if (found === undefined) throw new Error(`No assessment of ${key}`);
  return found;
}
