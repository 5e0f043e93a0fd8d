// The door of this module: everything that it adds to the schema.
import './milestone.type.ts';
import './mutations/act-on-project.ts';
import './mutations/create-project.ts';
import './project-acts.field.ts';
import './project-changed.type.ts';
import './project-progress.type.ts';
import './project.type.ts';
import './queries/project.ts';
import './queries/projects.ts';
