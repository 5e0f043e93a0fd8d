// The door of this module: everything that it adds to the schema.
import './province-dashboard.type.ts';
import './queries/province-dashboard.ts';
