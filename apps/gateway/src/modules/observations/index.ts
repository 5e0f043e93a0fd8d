// The door of this module: everything that it adds to the schema.
import './observation.type.ts';
import './quantity.type.ts';
import './queries/observation.ts';
import './queries/observations.ts';
import './queries/can-report-observation.ts';
import './mutations/advance-observation.ts';
import './mutations/correct-observation.ts';
import './mutations/report-observation.ts';
import './mutations/verify-observation.ts';
