import type { Failure } from '../engines/engine.ts';

export interface Explanation {
  readonly kind: string;
  readonly cause: string;
  readonly tip: string;
}

const explanations: Readonly<Record<string, Explanation>> = {
  ENOENT: { kind: 'not-found', cause: 'there is no such file', tip: 'Check the path and its spelling.' },
  ENOTDIR: { kind: 'not-found', cause: 'a part of its path is not a folder', tip: 'Check the path and its spelling.' },
  EACCES: { kind: 'no-permission', cause: 'you have no permission', tip: 'Check the permissions of the file and its folder.' },
  EPERM: { kind: 'no-permission', cause: 'you have no permission', tip: 'Check the permissions of the file and its folder.' },
  EROFS: { kind: 'no-permission', cause: 'the disk is read-only', tip: 'Copy the file to a disk that can be written.' },
  ENOSPC: { kind: 'disk-full', cause: 'the disk is full', tip: 'Make room and run the command again.' },
  EDQUOT: { kind: 'disk-full', cause: 'your share of the disk is used up', tip: 'Make room and run the command again.' },
  EISDIR: { kind: 'folder', cause: 'it is a folder', tip: 'Name the notes in it.' },
  ELOOP: { kind: 'not-found', cause: 'its links lead in a circle', tip: 'Fix the symbolic link.' },
  ENAMETOOLONG: { kind: 'not-found', cause: 'the name is too long', tip: 'Check the path and its spelling.' },
};

/** What an error of the operating system means. */
export function explain(error: unknown): Explanation {
  const code = error instanceof Error && 'code' in error ? String(error.code) : 'unknown error';
  return explanations[code] ?? { kind: 'file-error', cause: `the system says ${code}`, tip: 'Check the file and its disk.' };
}

/**
 * Says what the operating system refused.
 * @param action what was tried: the effect is that the file was not read, or is left as it was
 */
export function fileFailure(action: 'read' | 'write', error: unknown): Failure {
  const { kind, cause, tip } = explain(error);
  const effect = action === 'read' ? 'Not read' : 'Not changed';
  return { kind, message: `${effect}: ${cause}.`, tip };
}
