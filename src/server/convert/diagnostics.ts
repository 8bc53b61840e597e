import { DiagnosticSeverity, type Diagnostic } from 'vscode-languageserver';
import { diagnostics } from '../../core/features/diagnostics';
import type { DocumentView } from '../../core/features/view';
import type { Problem, Severity } from '../../core/model/speech';

const severities: Readonly<Record<Severity, DiagnosticSeverity>> = {
  error: DiagnosticSeverity.Error,
  warning: DiagnosticSeverity.Warning,
  information: DiagnosticSeverity.Information,
  hint: DiagnosticSeverity.Hint,
};

export function toDiagnostics(view: DocumentView): Diagnostic[] {
  return diagnostics(view).map((problem) => toDiagnostic(problem, view));
}

export function toDiagnostic(problem: Problem, { lines }: Pick<DocumentView, 'lines'>): Diagnostic {
  const { message, severity, code, suggestion } = problem;
  return {
    range: lines.rangeOf(problem),
    message,
    severity: severities[severity],
    code,
    source: 'rostrum',
    ...(suggestion !== undefined && { data: { suggestion } }),
  };
}
