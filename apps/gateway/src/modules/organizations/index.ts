// The door of this module: everything that it adds to the schema.
import './organization.type.ts';
import './queries/organization.ts';
import './queries/organizations.ts';
