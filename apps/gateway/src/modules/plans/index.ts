// The door of this module: everything that it adds to the schema.
import './plan.type.ts';
import './queries/plan.ts';
import './queries/plans.ts';
