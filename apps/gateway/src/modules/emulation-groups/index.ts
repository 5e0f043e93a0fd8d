// The door of this module: everything that it adds to the schema.
import './emulation-group.type.ts';
import './group-season.type.ts';
import './mutations/act-on-season.ts';
import './mutations/create-emulation-group.ts';
import './mutations/create-season.ts';
import './queries/emulation-group.ts';
import './queries/emulation-groups.ts';
import './queries/group-seasons.ts';
import './season-acts.field.ts';
import './season-changed.type.ts';
