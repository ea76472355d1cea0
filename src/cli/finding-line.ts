import type { Finding } from '../domain/library/finding.ts';

/** `file:line:column: sentence`, as editors and terminals link it. `folder` stands before the file's path. */
export const findingLine = ({ file, line, column, message, severity }: Finding): string =>
  `${file}:${line}:${column}: ${severity === 'advice' ? 'advice: ' : ''}${message}`;
