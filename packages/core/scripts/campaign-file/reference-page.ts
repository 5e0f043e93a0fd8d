import type { JsonSchema } from '@valibot/to-json-schema';
import { labels as en } from '../../src/locales/en/labels.ts';
import { labels as vi } from '../../src/locales/vi/labels.ts';
import { kindOf, kindTitle, wordsFor } from './describe-fields.ts';
import { campaignFileJsonSchema } from './json-schema.ts';

type Language = 'vi' | 'en';

const START = '<!-- fields: written by scripts/write-schemas.mjs -->';
const END = '<!-- end of fields -->';

const headings = {
  vi: {
    field: 'Trường',
    needed: 'Bắt buộc',
    form: 'Kiểu',
    text: 'Ý nghĩa',
    yes: 'có',
    list: 'danh sách',
    head: 'Phần đầu và các danh sách',
  },
  en: {
    field: 'Field',
    needed: 'Required',
    form: 'Form',
    text: 'Meaning',
    yes: 'yes',
    list: 'list of',
    head: 'Head and lists',
  },
} as const;

/** The page with its reference section written anew; a page without the two marks comes back unchanged. */
export function withReference(page: string, language: Language): string {
  const [start, end] = [page.indexOf(START), page.indexOf(END)];
  if (start < 0 || end < start) return page;
  return `${page.slice(0, start + START.length)}\n\n${referenceOf(language)}\n${page.slice(end)}`;
}

function referenceOf(language: Language): string {
  const { $defs = {}, ...root } = campaignFileJsonSchema();
  const sections = Object.entries($defs).filter(([, one]) => fieldsOf(one).length > 0 || optionsOf(one).length > 0);
  return [
    `### ${headings[language].head}\n\n${table(root, ['campaignFile'], language)}`,
    ...sections.map(([name, one]) => `### \`${name}\`\n\n${sectionOf(name, one, language)}`),
  ].join('\n');
}

function sectionOf(name: string, schema: unknown, language: Language): string {
  const kinds = optionsOf(schema).filter((option) => kindOf(option) !== null);
  if (kinds.length === 0) {
    const inside = optionsOf(schema).find((option) => fieldsOf(option).length > 0);
    return table(fieldsOf(schema).length > 0 ? schema : inside, [name], language);
  }
  return kinds
    .map((option) => {
      const kind = kindOf(option) ?? '';
      const title = (kindTitle(name, kind) ?? '').split(' / ')[language === 'vi' ? 0 : 1] ?? '';
      const rows = rowsOf(option, [name], '', language).filter((row) => !row.startsWith('| `kind`'));
      return `**\`${kind}\`** ${title}\n\n${rows.length === 0 ? '' : `${header(language)}\n${rows.join('\n')}\n`}`;
    })
    .join('\n');
}

function table(schema: unknown, path: readonly string[], language: Language): string {
  return `${header(language)}\n${rowsOf(schema, path, '', language).join('\n')}\n`;
}

function header(language: Language): string {
  const { field, needed, form, text } = headings[language];
  return `| ${field} | ${needed} | ${form} | ${text} |\n|---|---|---|---|`;
}

/** One row per field; fields inside an unnamed object follow it with their path. */
function rowsOf(schema: unknown, path: readonly string[], prefix: string, language: Language): readonly string[] {
  const required = (schema as JsonSchema).required ?? [];
  return fieldsOf(schema).flatMap(([field, one]) => {
    const here = [...path, field];
    const words = wordsFor(here)?.[language] ?? ['', ''];
    const list = (one as JsonSchema).type === 'array';
    const inner = list ? (one as JsonSchema).items : one;
    const name = `${prefix}${field}${list ? '[]' : ''}`;
    const needed = required.includes(field) ? headings[language].yes : '';
    const text = `${words[0]}. ${words[1]}`.replaceAll('|', '\\|');
    return [
      `| \`${name}\` | ${needed} | ${formOf(inner, list, language)} | ${text} |`,
      ...rowsOf(inner, here, `${name}.`, language),
    ];
  });
}

function formOf(schema: unknown, list: boolean, language: Language): string {
  const one = schema as JsonSchema;
  const before = list ? `${headings[language].list} ` : '';
  if (one.$ref !== undefined) return `${before}${one.$ref.replace('#/$defs/', '')}`;
  if (one.const !== undefined) return `\`"${String(one.const)}"\``;
  if (one.enum !== undefined)
    return `${before}${one.enum.map((value) => valueInWords(String(value), one.enum ?? [], language)).join(', ')}`;
  if (one.anyOf !== undefined)
    return `${before}${one.anyOf.map((option) => formOf(option, false, language)).join(' / ')}`;
  return `${before}${one.type === 'object' ? '{ }' : (one.type ?? '')}`;
}

/** A value with its label, where some group of labels names all values of the field. */
function valueInWords(value: string, all: readonly unknown[], language: Language): string {
  const groups: readonly Readonly<Record<string, string>>[] = Object.values(language === 'vi' ? vi : en);
  const labels = groups.find((group) => all.every((one) => Object.hasOwn(group, String(one))));
  return labels === undefined ? `\`${value}\`` : `\`${value}\` (${labels[value]})`;
}

function fieldsOf(schema: unknown): readonly (readonly [string, unknown])[] {
  if (typeof schema !== 'object' || schema === null) return [];
  return Object.entries((schema as JsonSchema).properties ?? {});
}

function optionsOf(schema: unknown): readonly unknown[] {
  const one = schema as JsonSchema;
  return [...(one.anyOf ?? []), ...(one.oneOf ?? [])].filter((option) => typeof option === 'object');
}
