import type { ObjectFieldBuilder } from '@pothos/core';
import type { Change } from '../../generated/prisma/client.ts';
import { builder } from '../../graphql/builder.ts';
import { closedEnum } from '../../graphql/closed-enum.ts';
import { languageArgument } from '../../graphql/language.ts';
import { GatewayProblem } from '../../graphql/problems/gateway-problem.ts';
import { ProblemInterface } from '../../graphql/problems/problem.ts';
import { ChangedInterface } from '../changes/change.type.ts';
import { findingSentence } from './finding-sentence.ts';
import type { ImportFinding } from './import-finding.ts';
import type { ImportReport } from './import-report.ts';

type SchemaTypes = (typeof builder)['$inferSchemaTypes'];

const SeverityEnum = closedEnum<ImportFinding['issue']['severity']>('FindingSeverity', 'How grave — mức độ.', {
  error: 'The file is refused — lỗi, tệp không được nhận',
  warning: 'To be looked at — cảnh báo',
});

const Finding = builder.objectRef<ImportFinding>('ImportFinding').implement({
  description: 'What was found in a campaign file, and where — phát hiện trong tệp.',
  fields: (t) => ({
    severity: t.field({
      type: SeverityEnum,
      description: 'How grave — mức độ.',
      resolve: ({ issue }) => issue.severity,
    }),
    code: t.string({ description: 'Stable code — mã.', resolve: ({ issue }) => issue.code }),
    path: t.string({
      description: 'Path in the file; empty for the whole — vị trí.',
      resolve: ({ issue }) => issue.path,
    }),
    line: t.int({
      nullable: true,
      description: 'Line in the text, from 1 — dòng.',
      resolve: ({ place }) => place?.line ?? null,
    }),
    column: t.int({
      nullable: true,
      description: 'Column in the text, from 1 — cột.',
      resolve: ({ place }) => place?.column ?? null,
    }),
    data: t.field({
      type: 'PlainData',
      description: 'Data of the code — dữ liệu.',
      resolve: ({ issue }) => issue.data,
    }),
    sentence: t.string({
      args: languageArgument,
      description: 'The finding and what to do — câu giải thích.',
      resolve: ({ issue }, { language }) => findingSentence(issue, language === 'VI' ? 'vi' : 'en'),
    }),
  }),
});

const Count = builder.objectRef<ImportReport['counts'][number]>('ImportCount').implement({
  description: 'What became of one kind of things — số lượng theo loại.',
  fields: (t) => ({
    kind: t.exposeString('kind', { description: 'Kind: `campaign`, `target` … — loại.' }),
    created: t.exposeInt('created', { description: 'New, each in the record of changes — mới.' }),
    changed: t.exposeInt('changed', { description: 'Overwritten, each in the record of changes — đã sửa.' }),
    unchanged: t.exposeInt('unchanged', { description: 'As they were — giữ nguyên.' }),
    absent: t.exposeInt('absent', { description: 'Not in the file any more, and kept — không còn trong tệp.' }),
  }),
});

const Absent = builder.objectRef<ImportReport['absent'][number]>('AbsentEntity').implement({
  description: 'Kept, though the file no longer has it — mục không còn trong tệp.',
  fields: (t) => ({
    kind: t.exposeString('kind', { description: 'Kind — loại.' }),
    key: t.exposeString('key', { description: 'Key — khóa.' }),
  }),
});

function reportFields<Parent>(t: ObjectFieldBuilder<SchemaTypes, Parent>, of: (parent: Parent) => ImportReport) {
  return {
    namespace: t.string({
      description: 'First part of the keys — phần đầu của khóa.',
      resolve: (from) => of(from).namespace,
    }),
    title: t.string({ description: 'Title of the file — tiêu đề.', resolve: (from) => of(from).title }),
    sha256: t.string({ description: 'SHA-256 of the text — mã băm của tệp.', resolve: (from) => of(from).sha256 }),
    counts: t.field({
      type: [Count],
      description: 'What became of each kind — số lượng.',
      resolve: (from) => [...of(from).counts],
    }),
    absent: t.field({
      type: [Absent],
      description: 'What the file no longer has — các mục không còn trong tệp.',
      resolve: (from) => [...of(from).absent],
    }),
    warnings: t.field({
      type: [Finding],
      description: 'What should be looked at — cảnh báo.',
      resolve: (from) => [...of(from).warnings],
    }),
  };
}

/** Success: the file is loaded. */
export const CampaignImported = builder.objectRef<Change>('CampaignImported');
CampaignImported.implement({
  interfaces: [ChangedInterface],
  description: 'Campaign file that was loaded — tệp đã nạp. Its version counts the imports under its namespace.',
  fields: (t) => reportFields(t, ({ after }) => after as unknown as ImportReport),
});

/** Thrown at the end of a dry run, so that all of it is undone, the key of the request included. */
export class ImportTried extends Error {
  override readonly name = 'ImportTried';
  readonly report: ImportReport;

  constructor(report: ImportReport) {
    super('A dry run was undone');
    this.report = report;
  }
}

builder.objectType(ImportTried, {
  name: 'CampaignImportTried',
  description: 'What loading the file would do; nothing was kept — kết quả chạy thử.',
  fields: (t) => reportFields(t, ({ report }) => report),
});

/** The file is refused, with everything that was found. */
export class ImportRefusedProblem extends GatewayProblem<'FILE_REFUSED'> {
  readonly findings: readonly ImportFinding[];

  constructor(findings: readonly ImportFinding[]) {
    const errors = findings.filter(({ issue }) => issue.severity === 'error');
    super('FILE_REFUSED', { findings: errors.length, codes: [...new Set(errors.map(({ issue }) => issue.code))] });
    this.findings = findings;
  }
}

builder.objectType(ImportRefusedProblem, {
  name: 'CampaignFileRefused',
  description: 'Something speaks against the file; nothing of it was written — tệp không được nhận.',
  interfaces: [ProblemInterface],
  fields: (t) => ({
    findings: t.field({
      type: [Finding],
      description: 'Everything that was found, warnings too — mọi phát hiện.',
      resolve: ({ findings }) => [...findings],
    }),
  }),
});
