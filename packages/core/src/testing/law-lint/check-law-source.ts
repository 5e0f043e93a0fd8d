const forbidden: readonly (readonly [name: string, pattern: RegExp])[] = [
  ['arrow function', /=>/u],
  ['function', /\bfunction\b/u],
  ['condition', /\bif\b|\bswitch\b|\?[^.?:]*:|\?\?|&&|\|\|/u],
  ['loop', /\b(for|while|do)\b/u],
  ['arithmetic', /[\w)\]]\s*[+*/%-]\s*[\w([]|\+\+|--/u],
  ['method', /\.(map|flatMap|filter|reduce|slice|concat|find|includes|join|toSorted|keys|values|entries)\(/u],
];

/**
 * A file of law holds literals, constructors and provisions only. What in its text is something else: the lines, with
 * what stands there. Types of its own may be written, and texts put together; comments and texts are passed over.
 */
export function checkLawSource(text: string): readonly string[] {
  return withoutWords(text)
    .split('\n')
    .flatMap((line, index) =>
      forbidden
        .filter(
          ([, pattern]) => pattern.test(line) && !/^\s*(import|export type|type|interface|readonly)\b/u.test(line),
        )
        .map(([name]) => `${index + 1}: ${name}`),
    );
}

/** Comments and quoted texts emptied, lines kept. */
function withoutWords(text: string): string {
  return text.replace(/\/\*[\s\S]*?\*\/|\/\/[^\n]*|'(?:[^'\\\n]|\\.)*'|"(?:[^"\\\n]|\\.)*"|`[^`]*`/gu, (found) =>
    found.replace(/[^\n]/gu, ''),
  );
}
