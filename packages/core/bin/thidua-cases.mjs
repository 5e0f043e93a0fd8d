#!/usr/bin/env node
// Runs cases of the law, of score tables and of composite indices: thidua-cases <folder> [--book file.json]…
// Every *.yaml and *.json of the folder, one line a case. Exit code 1: a case failed; 2: something could not be read.
// Needs the package `yaml` for YAML files: npm install yaml
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { awardCodes, lawInForce, parseLocalBook, vietnamLaw } from '@thidua/core';
import { vi } from '@thidua/core/locales/vi';
import {
  caseFileKind,
  differenceInWords,
  parseCaseFile,
  parseIndexCaseFile,
  parseScoreCaseFile,
  runCase,
  runIndexCase,
  runScoreCase,
  scoreDifferenceInWords,
} from '@thidua/core/testing';

const FAILED = 1;
const UNREADABLE = 2;
const usage = 'Cách dùng (usage): thidua-cases <folder> [--book book.json]…';

/** Something that stops the run: said in one line, without a stack. */
class Unreadable extends Error {}

try {
  const { folder, books } = readArguments();
  process.exitCode = runFolder(folder, await readerOfYaml(), books);
} catch (error) {
  if (!(error instanceof Unreadable)) throw error;
  console.error(error.message);
  process.exitCode = UNREADABLE;
}

function readArguments() {
  let read;
  try {
    read = parseArgs({ allowPositionals: true, options: { book: { type: 'string', multiple: true } } });
  } catch (error) {
    throw new Unreadable(`${error.message}\n${usage}`);
  }
  const [folder, more] = read.positionals;
  if (folder === undefined || more !== undefined) throw new Unreadable(usage);
  const books = [];
  for (const file of read.values.book ?? []) books.push(readBook(file, [...books]));
  return { folder, books };
}

/** A book may refer to those given before it. */
function readBook(file, books) {
  const parsed = parseLocalBook(readJson(file), { national: vietnamLaw, books });
  if (parsed.ok) return parsed.book;
  throw new Unreadable([`${file}: không đọc được sổ (not a book)`, ...issueLines(parsed.issues)].join('\n'));
}

async function readerOfYaml() {
  try {
    const { parseDocument } = await import('yaml');
    return (file) => {
      const document = parseDocument(textOf(file));
      const [error] = document.errors;
      if (error !== undefined) throw new Unreadable(`${file}: ${error.message}`);
      return document.toJS();
    };
  } catch (error) {
    if (error.code !== 'ERR_MODULE_NOT_FOUND') throw error;
    return (file) => {
      throw new Unreadable(`${file}: cần gói yaml (the package yaml is needed): npm install yaml`);
    };
  }
}

function runFolder(folder, readYaml, books) {
  const counts = { passed: 0, failed: 0, unreadable: 0 };
  const laws = new Map();
  const lawOf = ({ on, carryOver, localBooks }) => {
    const key = JSON.stringify([on, carryOver, localBooks]);
    if (!laws.has(key)) laws.set(key, lawInForce({ on, carryOver, localBooks: booksNamed(localBooks, books) }));
    return laws.get(key);
  };
  const awards = [
    ...awardCodes,
    ...books.flatMap(({ book, awards: own }) => Object.keys(own).map((code) => `${book}/${code}`)),
  ];
  for (const name of filesOf(folder)) {
    const file = path.join(folder, name);
    const data = name.endsWith('.json') ? readJson(file) : readYaml(file);
    const { cases, issues, run } = readerOf(data, { awards, lawOf, name });
    if (issues.length > 0) {
      counts.unreadable += 1;
      console.error([`${file}: không đọc được (not readable)`, ...issueLines(issues)].join('\n'));
    }
    for (const one of cases) count(counts, run(one));
  }
  console.log(
    `${counts.passed} passed, ${counts.failed} failed${counts.unreadable === 0 ? '' : `, ${counts.unreadable} unreadable`}`,
  );
  if (counts.unreadable > 0) return UNREADABLE;
  if (counts.passed + counts.failed === 0) throw new Unreadable(`${folder}: không có trường hợp nào (no cases)`);
  return counts.failed > 0 ? FAILED : 0;
}

/** The cases of a file, and how one of them is run, by what the file is about. */
function readerOf(data, { awards, lawOf, name }) {
  const scored = (run) => (one) => {
    const { passed, why } = run(one);
    return { passed, title: `${name}: ${one.name}`, lines: why.map(scoreDifferenceInWords) };
  };
  const kind = caseFileKind(data);
  if (kind === 'score-table') return { ...parseScoreCaseFile(data), run: scored(runScoreCase) };
  if (kind === 'composite-index') return { ...parseIndexCaseFile(data), run: scored(runIndexCase) };
  const run = (lawCase) => {
    const { passed, why, issues } = runCase(lawCase, { lawOf });
    const lines = [...why.map(differenceInWords), ...issueLines(issues).map((line) => line.trim())];
    return { passed, title: `${lawCase.award}: ${lawCase.name}`, lines };
  };
  return { ...parseCaseFile(data, { awards }), run };
}

function count(counts, { passed, title, lines }) {
  counts[passed ? 'passed' : 'failed'] += 1;
  console.log(`${passed ? 'ok    ' : 'FAILED'} ${title}`);
  for (const line of lines) console.log(`       ${line}`);
}

/** The books that a case names, of those given. */
function booksNamed(names, books) {
  if (names.length === 0) return [];
  return names.map((name) => {
    const found = books.find(({ book }) => book === name);
    if (found === undefined) throw new Unreadable(`${name}: chưa đưa sổ này bằng --book (no such --book)`);
    return found;
  });
}

function filesOf(folder) {
  try {
    return readdirSync(folder)
      .filter((name) => /\.(yaml|yml|json)$/u.test(name))
      .toSorted();
  } catch (error) {
    throw new Unreadable(`${folder}: ${error.code}`);
  }
}

function readJson(file) {
  try {
    return JSON.parse(textOf(file));
  } catch (error) {
    if (error instanceof Unreadable) throw error;
    throw new Unreadable(`${file}: ${error.message}`);
  }
}

function textOf(file) {
  try {
    return readFileSync(file, 'utf8');
  } catch (error) {
    throw new Unreadable(`${file}: ${error.code}`);
  }
}

function issueLines(issues) {
  return issues.map((issue) => `  ${issue.path}: ${vi.issue(issue)} (${issue.code})`);
}
