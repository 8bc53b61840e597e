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

export const guessedEncodingCode = 'guessed-encoding';

/** Told at the first line of a file whose bytes are no UTF-8. The file is never changed. */
export function guessedEncoding({ lines }: Pick<DocumentView, 'lines'>): Diagnostic {
  const end = lines.starts[1] === undefined ? lines.length : lines.starts[1] - 1;
  return {
    range: lines.rangeOf({ start: 0, end }),
    message:
      'The bytes of this file are no UTF-8. Rostrum reads the file as Windows-1252; choose “Reopen with Encoding” to see it so. Nothing is changed in it.',
    severity: DiagnosticSeverity.Warning,
    code: guessedEncodingCode,
    source: 'rostrum',
  };
}
