#!/usr/bin/env node
// Runs cases of the law: thidua-cases <folder> [--book file.json]…
// Every *.yaml and *.json of the folder, one line a case. Exit code 1: a case failed; 2: something could not be read.
// Needs the package `yaml` for YAML files: npm install yaml
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { awardCodes, lawInForce, parseLocalBook, vietnamLaw } from '@thidua/core';
import { vi } from '@thidua/core/locales/vi';
import { differenceInWords, parseCaseFile, runCase } from '@thidua/core/testing';

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
    const { cases, issues } = parseCaseFile(name.endsWith('.json') ? readJson(file) : readYaml(file), { awards });
    if (issues.length > 0) {
      counts.unreadable += 1;
      console.error([`${file}: không đọc được (not readable)`, ...issueLines(issues)].join('\n'));
    }
    for (const lawCase of cases) count(counts, lawCase, runCase(lawCase, { lawOf }));
  }
  console.log(
    `${counts.passed} passed, ${counts.failed} failed${counts.unreadable === 0 ? '' : `, ${counts.unreadable} unreadable`}`,
  );
  if (counts.unreadable > 0) return UNREADABLE;
  if (counts.passed + counts.failed === 0) throw new Unreadable(`${folder}: không có trường hợp nào (no cases)`);
  return counts.failed > 0 ? FAILED : 0;
}

function count(counts, { award, name }, { passed, why, issues }) {
  counts[passed ? 'passed' : 'failed'] += 1;
  console.log(`${passed ? 'ok    ' : 'FAILED'} ${award}: ${name}`);
  for (const difference of why) console.log(`       ${differenceInWords(difference)}`);
  for (const line of issueLines(issues)) console.log(`       ${line.trim()}`);
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
