// The door of this module: everything that it adds to the schema.
import './emulation-group.type.ts';
import './group-season.type.ts';
import './queries/emulation-group.ts';
import './queries/emulation-groups.ts';
import './queries/group-seasons.ts';
