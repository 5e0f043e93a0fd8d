// The door of this module: everything that it adds to the schema.
import './season-ranking.type.ts';
import './problems/sheets-not-approved.ts';
import './mutations/publish-ranking.ts';
import './queries/ranking.ts';
import './queries/flag-proposal.ts';
import './queries/what-if-ranking.ts';
import './subscriptions/ranking-changed.ts';
