// The door of this module: everything that it adds to the schema.
import './document-relation.type.ts';
import './document.type.ts';
import './queries/document.ts';
import './queries/documents.ts';
import './source-ref.type.ts';
import './mutations/create-document.ts';
