import { Component, type ReactNode } from 'react';
import { TroublePage } from '../components/trouble-page.tsx';
import { SHELL } from '../words/shell.ts';

type Props = { children: ReactNode };

/** A page that fails says so and leaves the rest standing. A new address is a new try: give it the path as `key`. */
export class ErrorBoundary extends Component<Props, { error?: unknown }> {
  override state: { error?: unknown } = {};

  static getDerivedStateFromError(error: unknown) {
    return { error };
  }

  override render() {
    const { error } = this.state;
    if (error === undefined) return this.props.children;
    const unloaded = error instanceof TypeError && /import|fetch/i.test(error.message);
    return (
      <TroublePage
        title={unloaded ? SHELL.missingChunk : SHELL.crashed}
        advice={SHELL.crashedAdvice}
        onReload={() => window.location.reload()}
      />
    );
  }
}
