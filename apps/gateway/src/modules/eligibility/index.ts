// The door of this module: everything that it adds to the schema.
import './queries/compare-laws.ts';
import './queries/eligibility.ts';
import './queries/ladder.ts';
import './queries/when-eligible.ts';
