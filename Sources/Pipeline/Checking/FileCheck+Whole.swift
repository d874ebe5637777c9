import CanonicalModel
import Profiles
import Readers
import Records
import Rules

/// The file as a whole: what is known of it beside its records, and what is wrong with it.
extension FileCheck {
  /// What is known of the file beside its records.
  func facts(_ summary: InputSummary, columns: [String]) -> FileFacts {
    var facts = FileFacts(number: index, name: path)
    facts.partner = partner ?? drop?.partner
    facts.export = recognition.export?.id
    facts.kind = recognition.export?.recordKind
    facts.format = summary.format
    facts.records = summary.records
    facts.bytes = summary.bytes
    facts.sha256 = summary.sha256
    facts.columns = columns
    facts.titles = recognition.titles(in: opening)
    facts.isStopped = summary.isStopped
    facts.drop = drop
    return facts
  }

  /// A file beyond the limit is not read.
  func isTooLarge(_ bytes: Int) -> Bool { bytes > request.limits.fileBytes }

  func reportFileFaults(
    _ bytes: Int, _ reader: any RecordReader, _ mapper: RecordMapper?, _ outcome: inout Outcome
  ) {
    var faults = recognition.faults
    if isTooLarge(bytes) {
      faults.append((.fileTooLarge, ["limit": .number(request.limits.fileBytes)]))
    }
    for (fault, arguments) in faults {
      add(fault, arguments, at: start, maker(reader, mapper), &outcome)
    }
    for noticed in recognition.encodingFaults {
      add(noticed.fault, noticed.arguments, at: noticed.position, maker(reader, mapper), &outcome)
    }
  }

  /// What comes in by a pipe is read up to the limit, for its size is not known before.
  func noteEndless(_ maker: FindingMaker, _ outcome: inout Outcome) {
    add(.fileTooLarge, ["limit": .number(request.limits.fileBytes)], at: start, maker, &outcome)
  }

  /// A workbook is not read; what it has that a table cannot have is told.
  func noteWorkbook(
    _ source: InputFile, _ maker: FindingMaker, _ outcome: inout Outcome
  ) throws(RunError) {
    let content = try RunError.wrap { () throws(ReadError) in
      try WorkbookContent(opening: opening.bytes, rest: source)
    }
    guard let words = content.words else { return }
    add(.workbookContent, ["content": .term(words)], at: start, maker, &outcome)
  }

  func add(
    _ fault: Fault, _ arguments: Arguments, at position: TextPosition, _ maker: FindingMaker,
    _ outcome: inout Outcome
  ) {
    guard let rank = ranks[fault] else { return }
    let making = FileTally.Making(rank: rank, severity: maker.heads[rank].severity) {
      maker.finding(
        maker.heads[rank], arguments: arguments, field: nil, key: "",
        place: Place(
          file: index, line: position.line, column: position.column,
          byteOffset: position.byteOffset))
    }
    outcome.tally.add([making])
  }
}
