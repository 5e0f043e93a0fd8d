import { searchKey } from '@thidua/core';

/**
 * Conditions on the stored search key for words typed by a person: every word must occur, in any order, whatever its
 * diacritics and its tone placement (`hoà bình`, `hòa bình` and `hoa binh` are one). Empty words ask for nothing.
 */
export function textSearch(words: string | null | undefined): { searchKey: { contains: string } }[] {
  if (!words) return [];
  const parts = searchKey(words)
    .split(' ')
    .filter((part) => part !== '');
  return parts.map((part) => ({ searchKey: { contains: part } }));
}
