// The door of this module: what it adds to the schema. Other modules take its functions by their own files.
import './import-answer.type.ts';
import './mutations/import-campaign.ts';
