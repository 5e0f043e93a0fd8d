// The door of this module: everything that it adds to the schema.
import './score-sheet.type.ts';
import './mutations/register-targets.ts';
import './mutations/enter-scores.ts';
import './mutations/stage-mutations.ts';
import './mutations/return-criterion.ts';
import './mutations/approve-sheet.ts';
import './mutations/correct-sheet.ts';
import './queries/score-sheets.ts';
