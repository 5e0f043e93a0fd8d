import type { Issue } from '@thidua/core';
import { builder } from '../../graphql/builder.ts';
import { closedEnum } from '../../graphql/closed-enum.ts';
import { languageArgument, localeOf } from '../../graphql/language.ts';

const IssueSeverityEnum = closedEnum<Issue['severity']>('IssueSeverity', 'How grave a finding is — mức độ.', {
  error: 'Error — lỗi',
  warning: 'Warning — cảnh báo',
});

export const IssueType = builder.objectRef<Issue>('Issue').implement({
  description: 'Finding about the data — phát hiện khi kiểm tra.',
  fields: (t) => ({
    severity: t.field({
      type: IssueSeverityEnum,
      description: 'How grave — mức độ.',
      resolve: ({ severity }) => severity,
    }),
    code: t.exposeString('code', { description: 'Stable code — mã.' }),
    path: t.exposeString('path', { description: 'Where in the data; empty for the whole — vị trí.' }),
    data: t.field({ type: 'PlainData', description: 'Data of the code — dữ liệu.', resolve: ({ data }) => data }),
    sentence: t.string({
      args: languageArgument,
      description: 'The finding in words — nội dung bằng lời.',
      resolve: (issue, { language }) => localeOf(language).issue(issue),
    }),
  }),
});
