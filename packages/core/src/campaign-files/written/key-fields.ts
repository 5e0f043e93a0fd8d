import * as v from 'valibot';

const SEGMENT = '[a-z0-9][a-z0-9.-]*';
const KEY_LENGTH_LIMIT = 200;

const keyText = (pattern: string) =>
  v.pipe(v.string(), v.maxLength(KEY_LENGTH_LIMIT), v.regex(new RegExp(`^${pattern}$`), 'KEY_MALFORMED'));

/** First part of every key of a file. */
export const namespaceField = keyText(SEGMENT);

/** Name of a thing inside its file, chosen once and kept. */
export const localKeyField = keyText(SEGMENT);

/** A thing of one known kind: `grdp-growth` of this file, `national/pci` of another. */
export const referenceField = keyText(`${SEGMENT}(/${SEGMENT})?`);

/** A milestone: of this project, `project/milestone` of this file, or `namespace/project/milestone`. */
export const milestoneReferenceField = keyText(`${SEGMENT}(/${SEGMENT}){0,2}`);

/** A thing of a kind that is named: `target:grdp-growth`, `movement:national/nong-thon-moi`, `milestone:duong-925b/start`. */
export const entityReferenceField = keyText(`[a-zA-Z]+:${SEGMENT}(/${SEGMENT}){0,2}`);

/** Shape of a reference, for fields that hold either a reference or printed words. */
export const REFERENCE_PATTERN = new RegExp(`^${SEGMENT}(/${SEGMENT})?$`);
