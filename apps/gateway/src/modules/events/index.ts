// The door of this module: everything that it adds to the schema.
import './event.type.ts';
import './queries/events.ts';
