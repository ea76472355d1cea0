import { SHELL } from '../words/shell.ts';
import { TroublePage } from './trouble-page.tsx';

export const NotFound = () => <TroublePage title={SHELL.notFound} advice={SHELL.notFoundAdvice} />;
