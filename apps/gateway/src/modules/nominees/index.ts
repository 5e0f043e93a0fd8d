// The door of this module: everything that it adds to the schema.
import './nominee.type.ts';
import './queries/nominee.ts';
import './queries/nominees.ts';
