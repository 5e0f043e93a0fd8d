// The door of this module: everything that it adds to the schema.
import './queries/expiring-law.ts';
import './queries/law-book.ts';
