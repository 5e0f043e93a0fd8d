import { armedPosts } from './armed-posts.ts';
import { civilPosts } from './civil-posts.ts';
import { revolutionaryPosts } from './revolutionary-posts.ts';

/** Every post and rank that long service counts. A post of another key counts for nothing. */
export const posts = [...civilPosts, ...revolutionaryPosts, ...armedPosts] as const;

export type PostKey = (typeof posts)[number]['key'];
