// The door of this module: everything that it adds to the schema.
import './due.type.ts';
import './duties-due.type.ts';
import './duty-fulfilment.type.ts';
import './duty-instance.type.ts';
import './duty-permissions.field.ts';
import './duty.type.ts';
import './mutations/create-duty.ts';
import './queries/duties-due.ts';
import './queries/duties.ts';
import './queries/duty.ts';
