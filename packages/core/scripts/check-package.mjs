// What npm would publish: packed, looked over by publint and attw, installed from the tarball into an empty project, and
// there the TypeScript examples of README.md are compiled and run, once as ESM and once as CommonJS.
// Needs a build; run from anywhere.
import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

const core = fileURLToPath(new URL('..', import.meta.url));
const work = mkdtempSync(path.join(os.tmpdir(), 'thidua-package-'));
/** A program that prints a certificate. */
const certificateExample = `
import { certify, prepareScoreTable, scoreGroup } from '@thidua/core';
const root = {
  kind: 'part', key: 'total', label: 'Tổng điểm', max: '10', scorers: { self: ['unit'] }, counts: ['self'],
  children: [{ kind: 'criterion', key: '1', label: 'Nền nếp', max: '10', method: { kind: 'direct' } }],
};
const { prepared } = prepareScoreTable({
  key: 'example/table', version: '1', title: 'Bảng (hư cấu)', period: '2025', source: { document: 'example/rules' },
  scale: { content: '10' }, root, ranking: { by: 'points', ties: 'standard', barred: 'inPlace' },
});
const columns = { self: { 1: { value: { kind: 'points', points: '10' } } } };
process.stdout.write(JSON.stringify(certify(scoreGroup(prepared, [{ unit: 'example/a', targets: {}, columns }]))));
`;
const onWindows = process.platform === 'win32';

try {
  const tarball = pack();
  look('publint', ['publint', tarball, '--strict']);
  // node10 knows no `exports`: its users are told by `engines`.
  look('attw', ['attw', tarball, '--profile', 'node16']);
  const project = emptyProject(tarball);
  for (const example of examplesOf(readme())) {
    const outputs = ['mts', 'cts'].map((kind) => runExample(project, kind, example));
    if (outputs[0] !== outputs[1])
      throw new Error(`The example prints one thing as ESM and another as CommonJS:\n${outputs.join('\n---\n')}`);
    refuseOtherOutput(example, outputs[0]);
    console.log(outputs[0]);
  }
  runCases(project);
  checkCertificates(project);
} catch (error) {
  // A failed program has said on its own output what is wrong.
  console.error([error.message, error.stdout, error.stderr].filter(Boolean).join('\n'));
  process.exitCode = 1;
} finally {
  rmSync(work, { recursive: true, force: true });
}

/** pnpm packs, since only it turns `catalog:` into versions. */
function pack() {
  run('npx', ['-y', '--loglevel=error', 'pnpm@10.34.9', 'pack', '--pack-destination', work], core);
  const [name] = readdirSync(work).filter((file) => file.endsWith('.tgz'));
  return path.join(work, name);
}

function look(title, [program, ...args]) {
  const output = run(path.join(core, 'node_modules', '.bin', onWindows ? `${program}.CMD` : program), args, core);
  console.log(`${title}: ok${process.argv.includes('--verbose') ? `\n${output}` : ''}`);
}

function emptyProject(tarball) {
  const project = path.join(work, 'project');
  mkdirSync(project);
  writeFileSync(path.join(project, 'package.json'), JSON.stringify({ name: 'empty-project', private: true }));
  run('npm', ['install', '--no-audit', '--no-fund', '--loglevel=error', tarball], project);
  return project;
}

/** The same text as .mts and as .cts: TypeScript makes `import` of the one and `require` of the other. */
function runExample(project, kind, example) {
  const compilerOptions = {
    module: 'node20',
    target: 'es2022',
    strict: true,
    skipLibCheck: false,
    types: [],
    lib: ['es2023', 'dom'],
    outDir: 'out',
  };
  writeFileSync(path.join(project, `example.${kind}`), example);
  writeFileSync(path.join(project, 'tsconfig.json'), JSON.stringify({ compilerOptions, files: [`example.${kind}`] }));
  run(process.execPath, [path.join(core, 'node_modules', 'typescript', 'lib', 'tsc.js'), '-p', project], project);
  return run(process.execPath, [path.join('out', `example.${kind.replace('ts', 'js')}`)], project).trim();
}

/** What a province would do: run the cases of the package, and see a wrong one fail. */
function runCases(project) {
  const yaml = JSON.parse(readFileSync(path.join(core, 'node_modules', 'yaml', 'package.json'), 'utf8')).version;
  run('npm', ['install', '--no-audit', '--no-fund', '--loglevel=error', `yaml@${yaml}`], project);
  const program = path.join(project, 'node_modules', '@thidua', 'core', 'bin', 'thidua-cases.mjs');
  const cases = path.join(project, 'node_modules', '@thidua', 'core', 'cases');
  console.log(run(process.execPath, [program, cases], project).trim().split('\n').at(-1));
  const wrong = path.join(project, 'wrong');
  mkdirSync(wrong);
  const right = readFileSync(path.join(cases, 'LDTT.yaml'), 'utf8');
  const text = right.replace("gaps: ['24.1.a']", "gaps: ['24.1.b']");
  if (text === right) throw new Error('cases/LDTT.yaml no longer has the case that is made wrong here.');
  writeFileSync(path.join(wrong, 'LDTT.yaml'), text);
  try {
    run(process.execPath, [program, wrong], project);
  } catch ({ status }) {
    if (status === 1) return;
  }
  throw new Error('thidua-cases takes a wrong case for a right one.');
}

/** A certificate made by the package, then the same with one digit changed, as its program sees them. */
function checkCertificates(project) {
  const program = path.join(project, 'node_modules', '@thidua', 'core', 'bin', 'thidua-certificate.mjs');
  const file = path.join(project, 'certificate.json');
  const made = run(process.execPath, ['--input-type=module', '--eval', certificateExample], project);
  writeFileSync(file, JSON.stringify({ data: { ranking: { certificate: { text: made } } } }));
  console.log(run(process.execPath, [program, file], project).trim().split('\n').at(-1));
  const changed = made.replace('"figure":"10"', '"figure":"11"');
  if (changed === made) throw new Error('The certificate no longer has the figure that is changed here.');
  writeFileSync(file, changed);
  try {
    run(process.execPath, [program, file], project);
  } catch ({ status, stdout }) {
    if (status === 1 && stdout.includes('ranking[0].figure: 11 → 10')) return;
  }
  throw new Error('thidua-certificate takes a changed certificate for a right one.');
}

function readme() {
  return readFileSync(path.join(core, 'README.md'), 'utf8');
}

function examplesOf(text) {
  const examples = [...text.matchAll(/^```ts\n([\s\S]*?)^```$/gm)].map(([, example]) => example);
  if (examples.length === 0 || !examples.every((example) => /from '@thidua\/core'/.test(example)))
    throw new Error('README.md must have ```ts blocks, each of which imports @thidua/core.');
  return examples;
}

/** What README.md says that each line prints: the comment behind a console.log. They must come in this order. */
function refuseOtherOutput(example, output) {
  const lines = output.split('\n');
  for (const [, expected] of example.matchAll(/console\.log\(.*\);.*?\/\/ (.+)$/gm)) {
    const at = lines.indexOf(expected.trim());
    if (at === -1) throw new Error(`README.md says that its example prints "${expected}"; it prints:\n${output}`);
    lines.splice(0, at + 1);
  }
}

function run(program, args, cwd) {
  return execFileSync(program, args, {
    cwd,
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'pipe'],
    shell: onWindows && !program.endsWith('.exe'),
  });
}
