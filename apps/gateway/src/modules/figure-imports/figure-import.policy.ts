import type { Permission, Policy } from '../../platform/identity/policy.ts';

/** What may be done with an import of figures that was opened; opening one falls under `observationPolicy`. */
export type FigureImportAction =
  | 'figureImport.read'
  | 'figureImport.addRows'
  | 'figureImport.finish'
  | 'figureImport.resume'
  | 'figureImport.stop';

const byItself = {
  HOME_AFFAIRS: 'self',
  DEPARTMENT: 'self',
  COMMUNE: 'self',
} as const satisfies Readonly<Record<string, Permission>>;

/** An import is not public: what it writes is. A unit sees those of all below it and goes on with its own alone. */
export const figureImportPolicy: Policy<FigureImportAction> = {
  'figureImport.read': { HOME_AFFAIRS: 'own', DEPARTMENT: 'self', COMMUNE: 'own' },
  'figureImport.addRows': byItself,
  'figureImport.finish': byItself,
  'figureImport.resume': byItself,
  'figureImport.stop': byItself,
};
