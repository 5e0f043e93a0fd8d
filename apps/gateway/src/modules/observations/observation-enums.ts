import type { ActionOf, Observation, ObservationStatus, observationTransitions, Quantity } from '@thidua/core';
import { closedEnum } from '../../graphql/closed-enum.ts';

export const ObservationStatusEnum = closedEnum<ObservationStatus>(
  'ObservationStatus',
  'How firm a figure is — tính chất số liệu.',
  {
    ESTIMATE: 'Estimate — ước',
    PRELIMINARY: 'Preliminary — sơ bộ',
    FINAL: 'Final — chính thức',
    REVISED: 'Revised — điều chỉnh',
  },
);

export const VoiceEnum = closedEnum<Observation['voice']>(
  'Voice',
  'Who speaks — nguồn phát ngôn; the voices are never merged.',
  {
    DECLARED: 'Declared by the unit itself — tự báo cáo',
    VERIFIED: 'Verified by another body — đã thẩm tra',
    PUBLISHED: 'Published — đã công bố',
  },
);

/** The voices in which a unit speaks of its own accord. */
export const OwnVoiceEnum = closedEnum<'DECLARED' | 'PUBLISHED'>('OwnVoice', 'Who speaks — nguồn phát ngôn.', {
  DECLARED: 'Declared by the unit itself — tự báo cáo',
  PUBLISHED: 'Published in a document — đã công bố',
});

export const ObservationStepEnum = closedEnum<ActionOf<typeof observationTransitions>>(
  'ObservationStep',
  'How a figure becomes firmer — bước của số liệu.',
  {
    makePreliminary: 'Preliminary — thành sơ bộ',
    finalize: 'Final, once the period is over — thành chính thức',
    revise: 'Revised, with a reason — điều chỉnh',
  },
);

export const QuantityKindEnum = closedEnum<Quantity['kind']>(
  'QuantityKind',
  'Kind of an observed quantity — loại kết quả.',
  {
    exact: 'One value — giá trị chính xác',
    bounded: 'Known only by bounds: "hơn 10 %" — chỉ biết giới hạn',
    change: 'Change against a base — mức tăng, giảm',
    standing: 'Score and rank of an index — điểm, thứ hạng',
    count: 'So many, of so many — số lượng',
    status: 'Recognition — công nhận đạt hay chưa',
    withheld: 'Withheld by the publisher — không công bố',
    notSurveyed: 'Not surveyed — không khảo sát',
  },
);
