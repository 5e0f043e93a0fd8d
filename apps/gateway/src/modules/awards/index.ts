// The door of this module: everything that it adds to the schema.
import './award-principle.type.ts';
import './presentation.type.ts';
import './provincial-title.type.ts';
import './queries/provincial-titles.ts';
