// The door of this module: everything that it adds to the schema.
import './ancestors.field.ts';
import './campaign-graph-node.type.ts';
import './campaign-link.type.ts';
import './campaign-role.type.ts';
import './campaign.type.ts';
import './issue.type.ts';
import './launch-check.field.ts';
import './launcher.type.ts';
import './promiser.type.ts';
import './queries/campaign.ts';
import './queries/campaigns.ts';
import './subject.type.ts';
