import type { HumanJudgement, SourceRef } from '@thidua/core';
import type { HumanJudgement as HumanJudgementRow } from '../../generated/prisma/client.ts';
import { fromJsonColumn, jsonColumn } from '../../rows/json-column.ts';
import { namespaceOf } from '../../rows/namespace-of.ts';

export function fromHumanJudgement(judgement: HumanJudgement): HumanJudgementRow {
  return {
    id: judgement.key,
    namespace: namespaceOf(judgement.key),
    targetId: judgement.target,
    verdict: judgement.verdict,
    post: judgement.post,
    signedOn: judgement.signedOn,
    evidence: jsonColumn(judgement.evidence),
  };
}

export function toHumanJudgement(row: HumanJudgementRow): HumanJudgement {
  return {
    key: row.id,
    target: row.targetId,
    verdict: row.verdict,
    post: row.post,
    signedOn: row.signedOn,
    evidence: fromJsonColumn<readonly SourceRef[]>(row.evidence),
  };
}
