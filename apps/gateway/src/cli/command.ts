import { parseArgs } from 'node:util';
import type { ImportLanguage } from '../modules/import/import-problem-sentences.ts';

/** What the command line asks for. */
export interface Command {
  readonly name: 'import' | 'seed';
  /** Names of files as written; of `import` at least one, of `seed` none. */
  readonly files: readonly string[];
  readonly dryRun: boolean;
  readonly json: boolean;
  readonly language: ImportLanguage;
}

/** How to use the command line, where it asks for nothing that can be done. */
export interface Usage {
  readonly name: 'usage';
  /** What was wrong; `null`: help was asked for. */
  readonly fault: string | null;
}

export const usageLines: readonly string[] = [
  'Cách dùng / Usage:',
  '  npm run import -- FILE… [--dry-run] [--json] [--lang vi|en]',
  '  npm run seed -- [--dry-run] [--json] [--lang vi|en]',
  '',
  '  --dry-run   kiểm tra toàn bộ, không ghi gì / check everything, write nothing',
  '  --json      kết quả dạng JSON / the result as JSON',
  '  --lang      ngôn ngữ của thông báo / language of the messages (vi)',
];

/** Reads the arguments behind the name of the program. */
export function readCommand(args: readonly string[]): Command | Usage {
  const read = optionsOf(args);
  if ('fault' in read) return { name: 'usage', fault: read.fault };
  const { values, positionals } = read;
  if (values.help === true) return { name: 'usage', fault: null };
  const [name, ...files] = positionals;
  if (name !== 'import' && name !== 'seed') return { name: 'usage', fault: name ?? '' };
  if (name === 'import' ? files.length === 0 : files.length > 0) return { name: 'usage', fault: files[0] ?? name };
  const language = values.lang ?? 'vi';
  if (language !== 'vi' && language !== 'en') return { name: 'usage', fault: `--lang ${language}` };
  return { name, files, dryRun: values['dry-run'] ?? false, json: values.json ?? false, language };
}

function optionsOf(args: readonly string[]) {
  try {
    return parseArgs({
      args: [...args],
      allowPositionals: true,
      options: {
        'dry-run': { type: 'boolean' },
        json: { type: 'boolean' },
        lang: { type: 'string' },
        help: { type: 'boolean', short: 'h' },
      },
    });
  } catch (error) {
    return { fault: error instanceof Error ? error.message : String(error) };
  }
}
