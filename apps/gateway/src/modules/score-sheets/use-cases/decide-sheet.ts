import { approveSheet as approve, correctSheet as correct } from '@thidua/core';
import type { ChangeRoom } from '../../changes/index.ts';
import { type AskedSheet, actOnSheet } from './change-sheet.ts';

/** Approves an appraised sheet for the council. @throws as {@link actOnSheet}. */
export async function approveSheet(room: ChangeRoom, asked: AskedSheet): Promise<void> {
  await actOnSheet(room, asked, { action: 'sheet.approve', act: ({ version }) => approve(version) });
}

/** A published sheet that is wrong, and why. */
export interface Correction extends AskedSheet {
  readonly reason: string;
}

/** Opens a new edition of a published sheet; the published one stays in force. @throws as {@link actOnSheet}. */
export async function correctSheet(room: ChangeRoom, asked: Correction): Promise<void> {
  const { reason } = asked;
  await actOnSheet(room, asked, {
    action: 'sheet.correct',
    why: reason,
    act: ({ version }) => correct([version], { reason, on: room.today }),
  });
}
