// The door of this module: everything that it adds to the schema.
import './queries/statement.ts';
import './queries/statements.ts';
import './statement.type.ts';
