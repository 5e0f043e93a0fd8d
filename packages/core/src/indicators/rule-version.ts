/** Names the rules by which targets are assessed; changes whenever a verdict may change on the same data (R18). */
export const assessmentRuleVersion = 'assessment/1';
