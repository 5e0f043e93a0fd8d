import type { Parameter } from '../../src/law/parameter.ts';
import { vi } from '../../src/locales/vi/index.ts';
import { citation, daysInWords, legend } from './citation.ts';
import { capital } from './requirement-lines.ts';

const units = { dong: 'đồng', dongPerMonth: 'đồng/tháng', percent: '%', fraction: '' } as const;

/** Numbers of the law that stand in no table. */
export function parametersPage(parameters: readonly (Parameter<number> | Parameter<string>)[]): string {
  return [
    '# Các con số của pháp luật',
    '',
    ...parameters.flatMap(({ label, unit, values }) => [
      `## ${capital(label.vi)}`,
      '',
      ...values.flatMap((era) => [
        `- ${capital(daysInWords(era))}: ${amountInWords(era.value.amount)} ${units[unit]}`.trimEnd() +
          ` (${citation(era.value.provision)})`,
        ...(era.value.reading === undefined ? [] : [`  - *Cách hiểu: ${era.value.reading.vi}*`]),
      ]),
      '',
    ]),
    `${legend} [Về mục lục](README.md).`,
    '',
  ].join('\n');
}

function amountInWords(amount: number | string): string {
  return typeof amount === 'number' || /^-?\d+(\.\d+)?$/u.test(amount) ? vi.decimal(String(amount)) : amount;
}
