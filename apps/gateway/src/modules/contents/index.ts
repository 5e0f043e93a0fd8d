// The door of this module: everything that it adds to the schema.
import './content-item.type.ts';
