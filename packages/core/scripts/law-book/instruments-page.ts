import { vi } from '../../src/locales/vi/index.ts';
import { instrumentInWords } from '../../src/locales/vi/launch.ts';
import type { Instrument } from '../../src/sources/instrument.ts';

const read = { inFull: 'đọc toàn văn', inPart: 'đọc một phần', notAtAll: 'chưa đọc được' } as const;

/** Every instrument with its force. */
export function instrumentsPage(instruments: readonly Instrument[]): string {
  return ['# Văn bản và hiệu lực', '', ...instruments.flatMap(instrumentLines), '[Về mục lục](README.md).', ''].join(
    '\n',
  );
}

function instrumentLines(instrument: Instrument): string[] {
  const { number, title, issuer, issuedOn, inForceFrom, inForceUntil, amendedBy, verification } = instrument;
  const facts = [
    `Ban hành: ${issuer}${issuedOn === null ? '' : `, ${vi.date(issuedOn)}`}`,
    `Hiệu lực: ${inForceFrom === null ? 'chưa rõ' : `từ ${vi.date(inForceFrom)}`}${inForceUntil === null ? '' : ` đến trước ${vi.date(inForceUntil)}`}`,
    `Mức đọc: ${instrument.read === undefined ? 'không ghi' : read[instrument.read]}; ${vi.labels.verification[verification].toLowerCase()}`,
    ...amendedBy.map(
      (one) =>
        `Được sửa đổi bởi ${instrumentInWords(one.number)} từ ${vi.date(one.from)} (${vi.labels.verification[one.verification].toLowerCase()})`,
    ),
    ...(instrument.replaces === undefined
      ? []
      : [`Thay thế: ${instrument.replaces.map(instrumentInWords).join('; ')}`]),
    ...(instrument.amends === undefined ? [] : [`Sửa đổi: ${instrument.amends.map(instrumentInWords).join('; ')}`]),
    ...(instrument.endsEarlier === undefined
      ? []
      : [
          `Có thể hết hiệu lực sớm hơn (${vi.provision(instrument.endsEarlier.by)}): ${instrument.endsEarlier.condition.vi}`,
        ]),
    ...(instrument.endsLater === undefined
      ? []
      : [
          `Có thể còn hiệu lực lâu hơn (${vi.provision(instrument.endsLater.by)}): ${instrument.endsLater.condition.vi}`,
        ]),
    ...(instrument.appliedAfterEnd ?? []).map(
      ({ by, condition, until }) =>
        `Vẫn áp dụng sau khi hết hiệu lực${until === null ? '' : ` đến trước ${vi.date(until)}`} (${vi.provision(by)}): ${condition.vi}`,
    ),
  ];
  return [
    `## ${instrumentInWords(number)}`,
    '',
    ...(title === undefined ? [] : [`${title}.`, '']),
    ...facts.map((fact) => `- ${fact}${fact.endsWith('.') ? '' : '.'}`),
    '',
  ];
}
