/** Lists of a file keep their order: `include: { members: inOrder }`. */
export const inOrder = { orderBy: { position: 'asc' } } as const;
