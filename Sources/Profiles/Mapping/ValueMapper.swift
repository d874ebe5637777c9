import CanonicalModel
import Records

/// Applies a transform to one source value.
package struct ValueMapper {
  let batch: RawBatch
  let export: ExportVersion
  let missingWords: SpellingTable
  /// Whether the value is an element of an array.
  var isElement = false

  private var isJSON: Bool { export.format == .json || export.format == .ndjson }

  /// Adds what the source value becomes, and what is wrong with it.
  mutating func map(
    _ index: Int32, _ field: RawField, _ source: FieldSource, into record: inout CanonicalRecord,
    _ faults: inout [ValueFault]
  ) {
    if case .join = source.transform { return }
    let whole = batch.text(field)
    let text = whole.trimmed
    if text.isEmpty || field.kind == .null {
      if case .tick = source.transform { return }
      return add(.missing(.notSupplied), source, index, to: &record, &faults)
    }
    if text.first == UInt8(ascii: "#"), SpreadsheetTraces.isError(text) {
      faults.append(ValueFault(.spreadsheetError, field: source.field, source: index))
      return add(.unreadable(.spreadsheetError), source, index, to: &record, &faults)
    }
    let range = TextRange(
      store: field.isAside ? .side : .bytes, start: text.startIndex, count: text.count)
    switch source.transform {
    case .text: mapText(text, range, source, index, &record, &faults)
    case .texts(let separator):
      for piece in pieces(of: text, separator) {
        let range = TextRange(store: range.store, start: piece.startIndex, count: piece.count)
        mapText(piece, range, source, index, &record, &faults)
      }
    case .date(let patterns, let acceptsSerials):
      mapDate(text, patterns, acceptsSerials, source, index, &record, &faults)
    case .code(let reading): mapCode(text, reading, source, index, &record, &faults)
    case .codes(let reading, let separator):
      for piece in pieces(of: text, separator) {
        mapCode(piece, reading, source, index, &record, &faults)
      }
    case .tick(let code, let ticks):
      if ticks.code(for: text) != nil { add(.code(code), source, index, to: &record, &faults) }
    case .integer: mapInteger(text, source, index, &record, &faults)
    case .identifier(let digits):
      mapIdentifier(text, range, digits, source, index, &record, &faults)
    case .familyName(let order):
      mapName(order.split(text).family, range, source, index, &record, &faults)
    case .givenNames(let order):
      mapName(order.split(text).given, range, source, index, &record, &faults)
    case .join, .constant: break
    }
  }

  /// A second value for a field that holds one is not taken.
  private func add(
    _ content: CanonicalValue.Content, _ source: FieldSource, _ index: Int32,
    to record: inout CanonicalRecord, _ faults: inout [ValueFault]
  ) {
    let value = CanonicalValue(field: source.field, content: content, source: index)
    if let present = record.value(source.field) {
      // A source that has nothing never hides one that has something.
      if case .missing(let missing) = content, !source.isRepeated || missing == .notSupplied {
        return
      }
      if case .missing = present.content { return record.replaceFirst(value) }
      if !source.isRepeated { return noteSecond(value, present, &faults) }
    }
    record.append(value)
  }

  /// A second value where one is wanted. A key that is there twice has a finding of its own.
  private func noteSecond(
    _ value: CanonicalValue, _ present: CanonicalValue, _ faults: inout [ValueFault]
  ) {
    let isSameKey =
      isJSON && !isElement && present.source >= 0
      && batch.fields[Int(present.source)].path == batch.fields[Int(value.source)].path
    if !isSameKey {
      faults.append(ValueFault(.severalValues, field: value.field, source: value.source))
    }
  }

  private func missing(_ text: ArraySlice<UInt8>) -> Missing? {
    guard text.count <= 40 else { return nil }
    let code = export.missing.code(for: text) ?? missingWords.code(for: text)
    return code.flatMap { Missing(rawValue: $0.description) }
  }

  private func pieces(of text: ArraySlice<UInt8>, _ separator: UInt8) -> [ArraySlice<UInt8>] {
    text.split(separator: separator).map(\.trimmed).filter { !$0.isEmpty }
  }

  private func mapText(
    _ text: ArraySlice<UInt8>, _ range: TextRange, _ source: FieldSource, _ index: Int32,
    _ record: inout CanonicalRecord, _ faults: inout [ValueFault]
  ) {
    if let missing = missing(text) {
      return add(.missing(missing), source, index, to: &record, &faults)
    }
    if export.format == .csv, SpreadsheetTraces.isFormula(text) {
      faults.append(ValueFault(.formulaCell, field: source.field, source: index))
    }
    let isOwn = batch.encoding != .utf8 || (isJSON && range.store == .side)
    if Mojibake.isSeen(in: text, countsReplacements: !isOwn) {
      faults.append(ValueFault(.mojibake, field: source.field, source: index))
    }
    add(.text(range), source, index, to: &record, &faults)
  }

  private func mapName(
    _ text: ArraySlice<UInt8>, _ whole: TextRange, _ source: FieldSource, _ index: Int32,
    _ record: inout CanonicalRecord, _ faults: inout [ValueFault]
  ) {
    guard !text.isEmpty else {
      return add(.missing(.notSupplied), source, index, to: &record, &faults)
    }
    let range = TextRange(store: whole.store, start: text.startIndex, count: text.count)
    mapText(text, range, source, index, &record, &faults)
  }

  private func mapDate(
    _ text: ArraySlice<UInt8>, _ patterns: [DatePattern], _ acceptsSerials: Bool,
    _ source: FieldSource, _ index: Int32, _ record: inout CanonicalRecord,
    _ faults: inout [ValueFault]
  ) {
    for pattern in patterns {
      if let date = pattern.date(text) {
        return add(.date(date), source, index, to: &record, &faults)
      }
    }
    if let missing = missing(text) {
      return add(.missing(missing), source, index, to: &record, &faults)
    }
    let serial = SpreadsheetTraces.serialDate(text)
    if let serial, acceptsSerials {
      return add(.date(PartialDate(serial)), source, index, to: &record, &faults)
    }
    let fault: Fault =
      serial != nil
      ? .spreadsheetSerial
      : patterns.contains { $0.hasShortYear(text) } ? .twoDigitYear : .unreadableDate
    let pattern = patterns.map(\.text).joined(separator: " | ")
    faults.append(
      ValueFault(
        fault, field: source.field, source: index,
        detail: ["pattern": .term(Words(same: pattern))]))
    add(.unreadable(fault), source, index, to: &record, &faults)
  }

  private func mapCode(
    _ text: ArraySlice<UInt8>, _ reading: CodeReading, _ source: FieldSource, _ index: Int32,
    _ record: inout CanonicalRecord, _ faults: inout [ValueFault]
  ) {
    if let code = reading.code(for: text) {
      return add(.code(code), source, index, to: &record, &faults)
    }
    let own = reading.ownMissing.code(for: text).flatMap { Missing(rawValue: $0.description) }
    if let missing = own ?? missing(text) {
      return add(.missing(missing), source, index, to: &record, &faults)
    }
    faults.append(
      ValueFault(
        .unmappedCode, field: source.field, source: index,
        detail: ["list": .term(Words(same: reading.list.rawValue))]))
    add(.unreadable(.unmappedCode), source, index, to: &record, &faults)
  }

  private func mapInteger(
    _ text: ArraySlice<UInt8>, _ source: FieldSource, _ index: Int32,
    _ record: inout CanonicalRecord, _ faults: inout [ValueFault]
  ) {
    if let missing = missing(text) {
      return add(.missing(missing), source, index, to: &record, &faults)
    }
    let isNegative = text.first == UInt8(ascii: "-")
    guard let number = Int(digits: isNegative ? text.dropFirst() : text) else {
      faults.append(ValueFault(.unreadableNumber, field: source.field, source: index))
      return add(.unreadable(.unreadableNumber), source, index, to: &record, &faults)
    }
    add(.integer(isNegative ? -number : number), source, index, to: &record, &faults)
  }

  private func mapIdentifier(
    _ text: ArraySlice<UInt8>, _ range: TextRange, _ digits: Int?, _ source: FieldSource,
    _ index: Int32, _ record: inout CanonicalRecord, _ faults: inout [ValueFault]
  ) {
    if SpreadsheetTraces.isScientific(text) {
      faults.append(ValueFault(.scientificNotation, field: source.field, source: index))
      return add(.unreadable(.scientificNotation), source, index, to: &record, &faults)
    }
    if let digits, text.count < digits, text.allSatisfy(\.isDigit), missing(text) == nil {
      faults.append(
        ValueFault(
          .lostLeadingZeros, field: source.field, source: index,
          detail: ["expected": .count(digits, .characters)]))
    }
    mapText(text, range, source, index, &record, &faults)
  }
}
