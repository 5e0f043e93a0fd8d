/** How many nodes a connection gives when neither `first` nor `last` is named. */
export const defaultPageSize = 20;

/** The most that `first` and `last` may ask for; more is cut to this. */
export const largestPageSize = 100;
