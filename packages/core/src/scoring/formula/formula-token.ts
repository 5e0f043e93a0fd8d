/** One word of a formula. `text` of an operator is its ASCII form; of a quoted text what stands between the quotes. */
export interface FormulaToken {
  readonly kind: 'number' | 'name' | 'quoted' | 'operator' | 'end' | 'unreadable';
  readonly text: string;
  /** Characters before it. */
  readonly at: number;
}

const pattern = /\s*(?:(\d+(?:\.\d+)?)|([A-Za-z]\w*)|"([^"]*)"|(<=|>=|!=|[-+*/(),<>=−×÷≤≥≠])|(\S))/gu;

const ascii: Readonly<Record<string, string>> = { '−': '-', '×': '*', '÷': '/', '≤': '<=', '≥': '>=', '≠': '!=' };

/** The words of a formula, with an `end` behind the last. */
export function formulaTokens(text: string): readonly FormulaToken[] {
  const tokens: FormulaToken[] = [];
  for (const match of text.matchAll(pattern)) {
    const [whole, number, name, quoted, operator, unreadable] = match;
    const at = match.index + whole.length - whole.trimStart().length;
    if (number !== undefined) tokens.push({ kind: 'number', text: number, at });
    else if (name !== undefined) tokens.push({ kind: 'name', text: name, at });
    else if (quoted !== undefined) tokens.push({ kind: 'quoted', text: quoted, at });
    else if (operator !== undefined) tokens.push({ kind: 'operator', text: ascii[operator] ?? operator, at });
    else tokens.push({ kind: 'unreadable', text: unreadable ?? '', at });
  }
  return [...tokens, { kind: 'end', text: '', at: text.length }];
}
