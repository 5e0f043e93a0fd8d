/** What the verdicts are called, each with a sign that does not lean on colour. */
export const verdicts = {
  EXCEEDED: { sign: '▲', words: 'Vượt' },
  MET: { sign: '✓', words: 'Đạt' },
  PARTLY_MET: { sign: '◐', words: 'Đạt một phần' },
  MISSED: { sign: '✗', words: 'Không đạt' },
  NOT_DUE: { sign: '…', words: 'Chưa đến hạn' },
  NO_DATA: { sign: '?', words: 'Chưa có số liệu' },
  NOT_COMPARABLE: { sign: '≠', words: 'Không so sánh được' },
  NOT_ASSESSABLE: { sign: '–', words: 'Không đánh giá được' },
};

export const finalities = { PROVISIONAL: 'tạm tính', FINAL: 'chính thức' };
