/** The units that hold campaigns or plans: one table for each. */
export const whoPromised = /* GraphQL */ `
  query WhoPromised {
    today
    campaigns(first: 100) { nodes { unit { ...unit } } }
    plans(first: 100) { nodes { unit { ...unit } } }
  }
  fragment unit on AdminUnit { code validFrom fullName level }
`;

/** What one unit promised, and what became of it. */
export const promises = /* GraphQL */ `
  query Promises($unit: String!, $unitOn: Day!, $on: Day, $vintage: Day) {
    provinceDashboard(unit: $unit, unitOn: $unitOn, on: $on, vintage: $vintage) {
      ... on Problem { sentence }
      ... on ProvinceDashboard {
        unit { fullName validUntil }
        became { units { fullName } }
        campaigns { name theme year }
        plans { name term }
        verdicts {
          verdict
          count
          assessments {
            finality
            reason { sentence }
            ratio { percent }
            target { name period modalityPrinted }
            words { words clause document { number title } }
            evidence { ... on Observation { status knownOn source { document { title url } } } }
            flags { sentence }
          }
        }
      }
    }
  }
`;
