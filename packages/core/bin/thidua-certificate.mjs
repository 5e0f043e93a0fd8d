#!/usr/bin/env node
// Computes a published ranking again from its certificate, and says whether it holds: thidua-certificate <file.json>
// The file is a certificate, or an answer of the API with one certificate in it. Nothing else is read, no network is used.
// Exit code 0: verified; 1: something was changed, or cannot be scored; 2: there is no certificate to read.
import { readFileSync } from 'node:fs';
import { verifyCertificate } from '@thidua/core';
import { vi } from '@thidua/core/locales/vi';

const CHANGED = 1;
const UNREADABLE = 2;
/** So many differences are told, and how many more there are. */
const SHOWN = 20;

/** Something that stops the run: said in one line, without a stack. */
class Unreadable extends Error {}

try {
  const [file, more] = process.argv.slice(2);
  if (file === undefined || more !== undefined)
    throw new Unreadable('Cách dùng (usage): thidua-certificate <certificate.json>');
  const certificate = certificateIn(readJson(file), file);
  process.exitCode = tell(verifyCertificate(certificate), certificate);
} catch (error) {
  if (!(error instanceof Unreadable)) throw error;
  console.error(error.message);
  process.exitCode = UNREADABLE;
}

function readJson(file) {
  try {
    return JSON.parse(readFileSync(file, 'utf8'));
  } catch (error) {
    throw new Unreadable(`${file}: ${error.code ?? error.message}`);
  }
}

/** The value itself, or the only certificate inside an answer of the API, where it stands as text. */
function certificateIn(value, file) {
  if (isCertificate(value)) return value;
  const found = [...certificatesBelow(value)];
  if (found.length === 1) return found[0];
  throw new Unreadable(
    found.length === 0
      ? `${file}: không có chứng thư nào (no certificate in it)`
      : `${file}: có ${found.length} chứng thư, mỗi lần chỉ kiểm tra một (one at a time)`,
  );
}

function* certificatesBelow(value) {
  if (typeof value === 'string') {
    const parsed = value.startsWith('{') ? parsedOrNull(value) : null;
    if (isCertificate(parsed)) yield parsed;
  } else if (typeof value === 'object' && value !== null) {
    for (const part of Object.values(value)) yield* isCertificate(part) ? [part] : certificatesBelow(part);
  }
}

function parsedOrNull(text) {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}

function isCertificate(value) {
  return (
    typeof value === 'object' && value !== null && Object.hasOwn(value, 'content') && Object.hasOwn(value, 'digest')
  );
}

function tell(check, { content, digest }) {
  switch (check.outcome) {
    case 'malformed':
      throw new Unreadable(
        ['Không phải chứng thư đọc được (not a readable certificate):', ...check.issues.map(issueLine)].join('\n'),
      );
    case 'verified':
      for (const { place, unit, figure } of content.ranking) console.log(`${place ?? '–'}\t${unit}\t${figure ?? '–'}`);
      console.log(`Đúng: tính lại từ bảng và phiếu trong chứng thư ra đúng kết quả này (verified). ${digest}`);
      return 0;
    case 'unsound':
      console.log('Không đúng: bảng hoặc phiếu trong chứng thư không chấm được (cannot be scored).');
      for (const problem of check.problems) console.log(issueLine(problem));
      return CHANGED;
    default:
      tellDifferences(check);
      return CHANGED;
  }
}

function tellDifferences({ digestMatches, differences }) {
  console.log(
    digestMatches
      ? 'Không đúng: mã băm khớp, nhưng tính lại ra kết quả khác (the digest belongs to it, the result does not follow).'
      : 'Không đúng: nội dung đã bị sửa, mã băm không còn khớp (changed after it was made).',
  );
  for (const { path, certified, recomputed } of differences.slice(0, SHOWN))
    console.log(`  ${path}: ${certified ?? '–'} → ${recomputed ?? '–'}`);
  if (differences.length > SHOWN) console.log(`  … ${differences.length - SHOWN}`);
}

function issueLine(issue) {
  return `  ${issue.path}: ${vi.issue(issue)} (${issue.code})`;
}
