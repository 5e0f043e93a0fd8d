import type { Milestone, Project, ProjectProgress } from '../../indicators/project.ts';
import { absoluteKey, milestoneKey } from '../../sources/absolute-key.ts';
import type { Key } from '../../sources/key.ts';
import type { WrittenMilestone, WrittenProject } from '../written/project.ts';
import { readMilestoneReference, readReference } from './read-reference.ts';
import { readSources } from './read-sources.ts';
import { readUnit } from './read-unit.ts';
import type { Reader } from './reader.ts';
import { whenGiven } from './when-given.ts';

export function readProject(reader: Reader, written: WrittenProject, path: string): Project {
  const { progress: _progress, programme, ...fields } = written;
  const key = absoluteKey(reader.namespace, written.key);
  return {
    ...fields,
    key,
    unit: readUnit(reader, written.unit, `${path}.unit`),
    ...whenGiven(programme, (text) => ({ programme: readReference(reader, 'plan', text, `${path}.programme`) })),
    milestones: written.milestones.map((milestone, place) =>
      readMilestone(reader, written.key, milestone, `${path}.milestones[${place}]`),
    ),
    source: readSources(reader, written.source, path),
  };
}

function readMilestone(reader: Reader, project: string, written: WrittenMilestone, path: string): Milestone {
  const { partOf, ...fields } = written;
  return {
    ...fields,
    key: milestoneKey(absoluteKey(reader.namespace, project), written.key),
    ...whenGiven(partOf, (text) => ({ partOf: readPartOf(reader, project, text, `${path}.partOf`) })),
    source: readSources(reader, written.source, path),
  };
}

/** Without a slash: another milestone of the same project. */
function readPartOf(reader: Reader, project: string, text: string, path: string): Key {
  return readMilestoneReference(reader, text.includes('/') ? text : `${project}/${text}`, path);
}

export function readProgress(reader: Reader, written: WrittenProject, path: string): readonly ProjectProgress[] {
  return written.progress.map((progress, place) => ({
    ...progress,
    key: absoluteKey(reader.namespace, progress.key),
    project: absoluteKey(reader.namespace, written.key),
    source: readSources(reader, progress.source, `${path}.progress[${place}]`),
  }));
}
