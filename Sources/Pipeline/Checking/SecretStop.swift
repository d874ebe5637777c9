import CanonicalModel
import Profiles
import Records
import Rules

// Material marked SECRET or above must not be here: of a file that holds it nothing more is read.

extension BatchCheck {
  /// Checks a batch up to a record that is marked SECRET. What stands behind it, also what the reader
  /// noticed there, is left out.
  func checkUpToSecret(_ batch: RawBatch) -> BatchResult {
    let result = check(batch)
    guard let last = result.stoppedAt else { return result }
    return check(batch.cut(behind: last))
  }

  /// The marking of a record that must not be read; nothing for nearly all. A marking with a caveat
  /// behind it is in no list, and is looked at here.
  @inline(__always)
  func secretMarking(of record: CanonicalRecord, _ batch: RawBatch) -> CanonicalValue? {
    guard let value = record.value(.protectiveMarking) else { return nil }
    switch value.content {
    case .code(let code): return code.isSecret ? value : nil
    case .unreadable: return secretMarking(in: value, batch)
    default: return nil
    }
  }

  private func secretMarking(in value: CanonicalValue, _ batch: RawBatch) -> CanonicalValue? {
    guard value.source >= 0 else { return nil }
    let text = batch.text(batch.fields[Int(value.source)]).prefix(64)
    let words = String(decoding: text.drop(while: \.isBlank), as: UTF8.self)
    guard let code = circumstances.lists.marking(before: words), code.isSecret else { return nil }
    return CanonicalValue(field: value.field, content: .code(code), source: value.source)
  }
}

extension FileCheck {
  /// Whether nothing of the file must be read.
  var isRefused: Bool {
    var facts = FileFacts(number: index, name: path)
    facts.titles = recognition.titles(in: opening)
    facts.drop = drop
    return facts.isSecret(schemas.lists)
  }
}

extension FileCheck.Outcome {
  /// Nothing is taken any more. What was known of the file when the record was checked is kept: what
  /// the reader met behind it depends on how far ahead it was.
  mutating func stop(_ check: BatchCheck) {
    isStopped = true
    maker = check.maker
    rules = check.rules
    circumstances = check.circumstances
  }
}
