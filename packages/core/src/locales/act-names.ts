/**
 * What acts are called in one language that are no arrow of a transition table and may yet be refused by a state, or by a
 * policy: by the table, or by the kind of thing where it has none. The compiler lists what has no name.
 */
export interface ActNames {
  readonly campaign: Acts<
    'create' | 'edit' | 'import' | 'createDuty' | 'createEvent' | 'scheduleReports' | 'propose' | 'assign' | 'adjust'
  >;
  readonly groupSeason: Acts<'create' | 'replaceMembers'>;
  readonly observation: Acts<'report' | 'advance' | 'correct' | 'verify' | 'import'>;
  readonly project: Acts<'create'>;
  readonly report: Acts<'schedule'>;
  readonly scoreSheet: Acts<'register' | 'enter' | 'selfScore' | 'return'>;
  readonly target: Acts<'propose'>;
  readonly document: Thing<'create'>;
  readonly duty: Thing<'create'>;
  readonly eligibility: Thing<'sign'>;
  readonly emulationGroup: Thing<'create'>;
  readonly event: Thing<'create'>;
  readonly figureImport: Thing<'addRows' | 'finish' | 'resume' | 'stop'> & {
    readonly states: { readonly [S in 'OPEN' | 'RUNNING' | 'DONE' | 'STOPPED']: string };
  };
  readonly indicator: Thing<'create'>;
  readonly movement: Thing<'create'>;
  readonly ranking: Thing<'publish'>;
  readonly scoreTable: Thing<'create' | 'adopt'>;
  readonly unitGroup: Thing<'create'>;
}

interface Acts<Act extends string> {
  readonly actions: { readonly [A in Act]: string };
}

interface Thing<Act extends string> extends Acts<Act> {
  readonly name: string;
}
