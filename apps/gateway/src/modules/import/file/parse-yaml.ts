import { Composer, type Document, Lexer, LineCounter, Parser, type YAMLParseError } from 'yaml';
import type { ImportFinding } from '../import-finding.ts';
import { importProblem, type SyntaxFault } from '../import-problems.ts';

/** Deeper than any campaign file: its deepest field lies ten levels down. */
export const NESTING_LIMIT = 60;
/** A broken file often breaks at every line after the first fault. */
const FAULTS_SHOWN = 5;

export interface ParsedYaml {
  readonly document: Document.Parsed;
  readonly lines: LineCounter;
}

/**
 * YAML 1.2 or JSON to a document tree. The nesting is measured while the tokens are read, before anything recursive
 * looks at them: deep nesting would otherwise end the whole process, not just this call.
 */
export function parseYaml(text: string): ParsedYaml | readonly ImportFinding[] {
  const lines = new LineCounter();
  const parser = new Parser(lines.addNewLine);
  lines.addNewLine(0);
  const tokens = [];
  for (const lexeme of new Lexer().lex(text)) {
    for (const token of parser.next(lexeme)) tokens.push(token);
    if (parser.stack.length > NESTING_LIMIT) {
      return [
        { issue: importProblem('FILE_TOO_DEEP', { limit: NESTING_LIMIT }), place: placeAt(lines, parser.offset) },
      ];
    }
  }
  tokens.push(...parser.end());
  // Twice-given fields are looked for elsewhere: the composer's own check takes time with the square of their number.
  const composer = new Composer({ version: '1.2', schema: 'core', uniqueKeys: false, prettyErrors: false });
  const [document, second] = composer.compose(tokens, true, text.length);
  if (document === undefined) throw new Error('The YAML composer gave no document.');
  if (second !== undefined) {
    const issue = importProblem('YAML_FEATURE_REFUSED', { feature: 'severalDocuments' });
    return [{ issue, place: placeAt(lines, second.range[0]) }];
  }
  if (document.errors.length > 0) {
    return document.errors.slice(0, FAULTS_SHOWN).map((error) => syntaxFinding(error, lines));
  }
  return { document: document as Document.Parsed, lines };
}

/** Line and column of an offset in the text, both from 1. */
export function placeAt(lines: LineCounter, offset: number): ImportFinding['place'] {
  const { line, col } = lines.linePos(offset);
  return line === 0 ? null : { line, column: col };
}

function syntaxFinding(error: YAMLParseError, lines: LineCounter): ImportFinding {
  return {
    issue: importProblem('FILE_SYNTAX', { about: faultOf(error.code), detail: error.message }),
    place: placeAt(lines, error.pos[0]),
  };
}

function faultOf(code: YAMLParseError['code']): SyntaxFault {
  switch (code) {
    case 'BAD_INDENT':
    case 'BLOCK_IN_FLOW':
      return 'indentation';
    case 'MISSING_CHAR':
    case 'UNEXPECTED_TOKEN':
      return 'missingBracketOrQuote';
    case 'TAB_AS_INDENT':
      return 'tab';
    case 'BLOCK_AS_IMPLICIT_KEY':
    case 'MULTILINE_IMPLICIT_KEY':
    case 'BAD_SCALAR_START':
      return 'quotesNeeded';
    default:
      return 'other';
  }
}
