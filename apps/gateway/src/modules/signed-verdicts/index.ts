// The door of this module: everything that it adds to the schema.
import './mutations/sign-eligibility.ts';
import './queries/signed-verdicts.ts';
import './signed-verdict.type.ts';
