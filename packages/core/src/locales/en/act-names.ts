import type { ActNames } from '../act-names.ts';

export const actNames: ActNames = {
  campaign: {
    actions: {
      create: 'begin as a draft',
      edit: 'edit the draft',
      import: 'load a file',
      createDuty: 'record a duty',
      createEvent: 'record an event',
      scheduleReports: 'open reports',
      propose: 'propose a target',
      assign: 'assign a target',
      adjust: 'adjust a target',
    },
  },
  groupSeason: { actions: { create: 'form', replaceMembers: 'replace the members' } },
  observation: {
    actions: {
      report: 'report a figure',
      advance: 'make more final',
      correct: 'correct',
      verify: 'verify',
      import: 'import many',
    },
  },
  project: { actions: { create: 'record' } },
  report: { actions: { schedule: 'open' } },
  scoreSheet: {
    actions: {
      register: 'register targets',
      enter: 'enter points',
      selfScore: 'hand in the self-scored sheet',
      return: 'return a criterion',
    },
  },
  target: { actions: { propose: 'propose' } },
  document: { name: 'document', actions: { create: 'record' } },
  duty: { name: 'duty', actions: { create: 'record' } },
  eligibility: { name: 'verdict on eligibility', actions: { sign: 'sign' } },
  emulationGroup: { name: 'emulation group', actions: { create: 'form' } },
  event: { name: 'event', actions: { create: 'record' } },
  figureImport: {
    name: 'import of figures',
    states: { OPEN: 'Taking in rows', RUNNING: 'Writing', DONE: 'Done', STOPPED: 'Stopped' },
    actions: { addRows: 'add rows', finish: 'end the rows', resume: 'go on writing', stop: 'stop' },
  },
  indicator: { name: 'indicator', actions: { create: 'record' } },
  movement: { name: 'movement', actions: { create: 'record' } },
  ranking: { name: 'ranking', actions: { publish: 'publish' } },
  scoreTable: { name: 'score table', actions: { create: 'issue', adopt: 'adopt' } },
  unitGroup: { name: 'group of units', actions: { create: 'form' } },
};
