// The door of this module: everything that it adds to the schema.
import './event.type.ts';
import './mutations/create-event.ts';
import './queries/events.ts';
