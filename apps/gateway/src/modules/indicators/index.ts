// The door of this module: everything that it adds to the schema.
import './indicator-edition.type.ts';
import './indicator.type.ts';
import './mutations/create-indicator.ts';
import './queries/indicator.ts';
import './queries/indicators.ts';
