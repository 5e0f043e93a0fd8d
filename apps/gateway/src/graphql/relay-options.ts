/** Words and prices of what the relay plugin adds to the schema: identifiers, pages and their ends. */
export const relayOptions = {
  cursorType: 'String',
  idFieldOptions: { description: 'Global identifier — mã định danh toàn cục.' },
  nodeTypeOptions: { description: 'Anything with a global identifier — mọi thực thể có mã định danh toàn cục.' },
  nodeQueryOptions: {
    description: 'Whatever has this identifier; null where nothing has — tra theo mã định danh toàn cục.',
    args: { id: { description: 'Global identifier — mã định danh toàn cục.' } },
  },
  nodesQueryOptions: {
    description: 'Whatever has these identifiers, in their order — tra theo nhiều mã định danh toàn cục.',
    args: { ids: { description: 'Global identifiers — các mã định danh toàn cục.' } },
    complexity: (args: { readonly ids: readonly unknown[] }) => ({ field: 1, multiplier: args.ids.length }),
  },
  pageInfoTypeOptions: { description: 'Where a page lies in its list — vị trí của trang.' },
  hasNextPageFieldOptions: { description: 'Whether more follows — còn trang sau.' },
  hasPreviousPageFieldOptions: { description: 'Whether more precedes — còn trang trước.' },
  startCursorFieldOptions: { description: 'Cursor of the first node — con trỏ đầu trang.' },
  endCursorFieldOptions: { description: 'Cursor of the last node — con trỏ cuối trang.' },
  firstArgOptions: { description: 'So many from the front, at most 100; 20 if left out — số mục đầu.' },
  afterArgOptions: { description: 'After this cursor — sau con trỏ.' },
  lastArgOptions: { description: 'So many from the back, at most 100 — số mục cuối.' },
  beforeArgOptions: { description: 'Before this cursor — trước con trỏ.' },
  defaultConnectionTypeOptions: { description: 'Page of a list — một trang của danh sách.' },
  defaultEdgeTypeOptions: { description: 'A node and its cursor — một mục và con trỏ.' },
  cursorFieldOptions: { description: 'Cursor of the node — con trỏ.' },
  nodeFieldOptions: { description: 'The node — mục.' },
  edgesFieldOptions: {
    description: 'Nodes of this page with their cursors — các mục kèm con trỏ.',
    complexity: { field: 0, multiplier: 1 },
  },
  nodesOnConnection: { description: 'Nodes of this page — các mục.', complexity: { field: 1, multiplier: 1 } },
  pageInfoFieldOptions: { description: 'Where this page lies — vị trí của trang.', complexity: 0 },
} as const;
