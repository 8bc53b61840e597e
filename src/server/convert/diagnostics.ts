import { DiagnosticSeverity, type Diagnostic } from 'vscode-languageserver';
import { diagnostics } from '../../core/features/diagnostics';
import type { DocumentView } from '../../core/features/view';
import type { Severity } from '../../core/model/speech';

const severities: Readonly<Record<Severity, DiagnosticSeverity>> = {
  error: DiagnosticSeverity.Error,
  warning: DiagnosticSeverity.Warning,
  information: DiagnosticSeverity.Information,
  hint: DiagnosticSeverity.Hint,
};

export function toDiagnostics(view: DocumentView): Diagnostic[] {
  return diagnostics(view).map((problem) => ({
    range: view.lines.rangeOf(problem),
    message: problem.message,
    severity: severities[problem.severity],
    code: problem.code,
    source: 'rostrum',
  }));
}
