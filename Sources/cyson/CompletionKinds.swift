import ArgumentParser
import Pipeline

/// What a shell offers in the place of a value.
extension CompletionKind {
  static var languages: CompletionKind { .list(CompletionWords.languages) }
  static var reports: CompletionKind { .list(CompletionWords.reports) }

  /// Rules change from one version to the next, so the shell asks the program that is there.
  static var rules: CompletionKind {
    .custom { _, _, text in CompletionWords.rules(after: text) }
  }

  static var partners: CompletionKind {
    .custom { line, _, _ in CompletionWords.partners(line: line) }
  }

  static var forces: CompletionKind {
    .custom { line, _, text in CompletionWords.forces(line: line, after: text) }
  }

  static var json: CompletionKind { .file(extensions: ["json"]) }
  static var textOrJSON: CompletionKind { .list(["text", "json"]) }
}
