import * as v from 'valibot';

/** The same schema of an object, which does not take a list for an object without fields, as valibot does. */
export function refusingLists<Schema extends v.GenericSchema>(schema: Schema): Schema {
  const run = schema['~run'];
  return {
    ...schema,
    '~run'(dataset: v.UnknownDataset, config: v.Config<v.BaseIssue<unknown>>) {
      if (!Array.isArray(dataset.value)) return run.call(schema, dataset, config);
      v._addIssue(this, 'type', dataset, config, { expected: 'Object' });
      // the issue that was added makes it a failure, which the compiler does not follow
      return dataset as unknown as ReturnType<Schema['~run']>;
    },
  };
}
