// The door of this module: everything that it adds to the schema.
import './assessed-part.type.ts';
import './evidence.type.ts';
import './flag.type.ts';
import './ratio.type.ts';
import './reading.type.ts';
import './reason.type.ts';
import './target-assessment.type.ts';
import './verdict-group.type.ts';
import './verdict.type.ts';
import './verdicts.field.ts';
