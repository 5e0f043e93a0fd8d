const namespace = 'tep-lon-hu-cau';
/** As many entries as a list of a file may have. */
const mostEntries = 10_000;

const head = `format: thidua-campaign-file/1
namespace: ${namespace}
title: Tệp lớn để đo thời gian (hư cấu)
requires: [national]
codesOn: "2026-01-01"
numbers: { decimal: "." }
documents:
  - { key: ct-01, kind: CHI_THI, title: Chỉ thị (hư cấu) }
campaigns:
  - { key: nam-2026, name: Phong trào năm 2026 (hư cấu), kind: REGULAR, scope: LOCALITY, unit: "12", year: 2026, state: LAUNCHED }
`;

const day = (place: number) => new Date(Date.UTC(1990, 0, 1 + place)).toISOString().slice(0, 10);

const targetLine = (place: number) =>
  `  - { key: chi-tieu-${place}, name: Chỉ tiêu số ${place} (hư cấu), indicator: national/jobs, scope: { unit: "12" }, period: "2026", predicate: { kind: total, value: "${100 + (place % 900)}" }, promisedBy: ["campaign:nam-2026"], modality: { class: ASPIRE }, source: [{ document: ct-01, words: Ghi chú của chỉ tiêu ${place} (hư cấu) }] }\n`;

const figureLine = (place: number) =>
  `  - { key: so-lieu-${place}, indicator: national/jobs, scope: { unit: "12" }, period: "${day(place)}", quantity: { kind: exact, value: "${100 + (place % 17)}" }, status: ESTIMATE, voice: DECLARED, knownOn: "2026-01-01", source: [{ document: ct-01 }], note: Số liệu ${place} (hư cấu) }\n`;

/** A made-up file of Lai Châu, in bytes no more than asked: targets and figures, half of each. */
export function madeUpCampaignFile(bytes: number): string {
  const lists = [linesWithin(targetLine, bytes / 2), linesWithin(figureLine, bytes / 2 - head.length * 2)];
  return `${head}targets:\n${lists[0]}observations:\n${lists[1]}`;
}

function linesWithin(line: (place: number) => string, bytes: number): string {
  const lines: string[] = [];
  let length = 0;
  for (let place = 0; place < mostEntries; place++) {
    const next = line(place);
    length += Buffer.byteLength(next);
    if (length > bytes) break;
    lines.push(next);
  }
  return lines.join('');
}
