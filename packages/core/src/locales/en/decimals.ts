/**
 * A decimal text (`2236.5`) as English prints it: a comma between thousands, a point before the digits after:
 * `2,236.5`. A text of another form comes back unchanged.
 */
export function decimalInWords(text: string): string {
  const match = /^(-?)(\d+)(?:\.(\d+))?$/.exec(text);
  if (match === null) return text;
  const whole = (match[2] ?? '').replace(/\B(?=(\d{3})+$)/g, ',');
  return `${match[1] === '-' ? '−' : ''}${whole}${match[3] === undefined ? '' : `.${match[3]}`}`;
}
