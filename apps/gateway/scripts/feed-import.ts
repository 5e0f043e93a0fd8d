import type { GatewayProcess } from './gateway-process.ts';

/** What a client sees of an import. */
export interface SeenImport {
  readonly key: string;
  readonly version: number;
  readonly state: 'OPEN' | 'RUNNING' | 'DONE' | 'STOPPED';
  readonly isWorking: boolean;
  readonly rowCount: number;
  readonly batches: number;
  readonly accepted: number;
  readonly refused: number;
  readonly blank: number;
}

/** Whoever feeds imports here. */
export const feeder = 'so-noi-vu-lai-chau';
export const firstRow = 2;

const seen = 'key version state isWorking rowCount batches accepted refused blank';
const indicators =
  'jobs traffic-accidents social-evils crime-violations-evils pci papi par-index sipas ict-index dti procedure-time ocop-products investment agricultural-output industrial-output budget-revenue grdp-size grdp-constant grdp-per-capita poverty-rate'
    .split(' ')
    .map((slug) => `national/${slug}`);
const daysEach = 5000;
const rowsInPart = 1000;

/** Made-up figures of Lai Châu, at most 100,000: a figure for each of many days from 2010 on, for one indicator after another. */
export function madeUpRows(count: number): string[][] {
  return Array.from({ length: count }, (_, place) => {
    const day = new Date(Date.UTC(2010, 0, 1 + (place % daysEach))).toISOString().slice(0, 10);
    return [indicators[Math.floor(place / daysEach)] ?? '', '12', day, `${100 + (place % 17)}`];
  });
}

/** Opens an import, sends its rows in parts and lets it run. */
export async function feedImport(gateway: GatewayProcess, key: string, rows: readonly string[][]): Promise<SeenImport> {
  let now = await move(gateway, 'openFigureImport', {
    requestKey: `${key} open`,
    key,
    columns: ['indicator', 'unit', 'period', 'value'],
    numbers: 'PLAIN',
    days: 'ISO',
    status: 'ESTIMATE',
    source: [{ document: 'lai-chau-2024/ct-477' }],
  });
  for (let from = 0; from < rows.length; from += rowsInPart) {
    now = await move(gateway, 'addFigureRows', {
      requestKey: `${key} rows ${from}`,
      import: key,
      expectedVersion: now.version,
      rows: rows.slice(from, from + rowsInPart),
    });
  }
  return step(gateway, 'finish', now);
}

/** Lets an import run, or go on. */
export function step(gateway: GatewayProcess, name: 'finish' | 'resume', now: SeenImport): Promise<SeenImport> {
  const requestKey = `${now.key} ${name} ${now.version}`;
  return move(gateway, `${name}FigureImport`, { requestKey, import: now.key, expectedVersion: now.version });
}

export async function look(gateway: GatewayProcess, key: string): Promise<SeenImport> {
  const { figureImport } = await gateway.ask(`query ($key: String!) { figureImport(key: $key) { ${seen} } }`, { key });
  return figureImport as SeenImport;
}

async function move(gateway: GatewayProcess, mutation: string, input: object): Promise<SeenImport> {
  const type = `${mutation.slice(0, 1).toUpperCase()}${mutation.slice(1)}Input`;
  const data = await gateway.ask(
    `mutation ($input: ${type}!) { ${mutation}(input: $input) {
       ... on FigureImportChanged { figureImport { ${seen} } } ... on Problem { code sentence(language: EN) } } }`,
    { input },
  );
  const answer = data[mutation] as { readonly figureImport?: SeenImport } | undefined;
  if (answer?.figureImport === undefined) throw new Error(`${mutation}: ${JSON.stringify(answer)}`);
  return answer.figureImport;
}
