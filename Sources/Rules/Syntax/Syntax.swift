extension Catalogue {
  /// What breaks the grammar of a format, so that values cannot be read or are read amiss.
  static let syntax: [Rule] = [
    .xmlNotWellFormed, .jsonNotValid, .unclosedQuote, .strayQuote, .nulByte, .truncated,
    .schemaViolation, .blankRow, .mixedLineEnds, .separatorLine, .blankColumn, .duplicateKey,
    .textAfterQuote, .loneCarriageReturn, .recordOverLines, .namespaceViolation,
  ]
}
